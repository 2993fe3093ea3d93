using Azure.Storage.Blobs;
using Reports.Azure.Local;

namespace Reports.Azure.Tests;

public class AzuriteTests
{
    [Fact]
    public async Task It_starts_on_free_ports_answers_and_goes()
    {
        var azurite = await Azurite.StartAsync(cancellation: TestContext.Current.CancellationToken);
        var blobs = new BlobServiceClient(azurite.ConnectionString);
        var container = await blobs.CreateBlobContainerAsync("reports", cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal("reports", container.Value.Name);

        await azurite.DisposeAsync();

        Assert.False(Azurite.IsListening(blobs.Uri.Port));
    }
}
