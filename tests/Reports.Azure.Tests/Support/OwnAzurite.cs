using Reports.Azure.Local;

namespace Reports.Azure.Tests.Support;

/// <summary>An Azurite for each case, where a case fills many storages: it looks through all blobs that it has for each that it is asked for.</summary>
public abstract class OwnAzurite : IAsyncLifetime
{
    private Azurite? _azurite;

    protected string ConnectionString => _azurite!.ConnectionString;

    public async ValueTask InitializeAsync() => _azurite = await Azurite.StartAsync(cancellation: TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _azurite!.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
