using Reports.Azure.Local;
using Reports.Azure.Tests.Support;

[assembly: AssemblyFixture(typeof(AzuriteFixture))]

namespace Reports.Azure.Tests.Support;

/// <summary>One Azurite for all tests; each takes names of its own in it.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private Azurite? _azurite;

    public string ConnectionString => _azurite!.ConnectionString;

    public async ValueTask InitializeAsync() => _azurite = await Azurite.StartAsync(cancellation: TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _azurite?.DisposeAsync() ?? ValueTask.CompletedTask;
}
