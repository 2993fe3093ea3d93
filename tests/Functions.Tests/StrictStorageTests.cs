using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Functions.Tests.Support;

namespace Functions.Tests;

public class StrictStorageTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_Azure_refuses_is_refused_and_all_else_goes_through()
    {
        await using var storage = await StrictStorage.StartAsync();
        var table = new TableClient(storage.ConnectionString, "Things");
        await table.CreateAsync(Cancellation);
        await table.AddEntityAsync(new TableEntity("a|b c", "1") { ["Text"] = "研报" }, Cancellation);

        Assert.Equal("研报", (await table.GetEntityAsync<TableEntity>("a|b c", "1", cancellationToken: Cancellation)).Value["Text"]);
        var refused = await Assert.ThrowsAsync<RequestFailedException>(async () => await table.QueryAsync<TableEntity>(maxPerPage: 2000, cancellationToken: Cancellation).CountAsync(Cancellation));
        Assert.Equal((400, "InvalidInput"), (refused.Status, refused.ErrorCode));

        var blobs = new BlobContainerClient(storage.ConnectionString, "things");
        await blobs.CreateAsync(cancellationToken: Cancellation);
        await blobs.UploadBlobAsync("一 名.txt", BinaryData.FromString("研报"), Cancellation);
        Assert.Equal("研报", (await blobs.GetBlobClient("一 名.txt").DownloadContentAsync(Cancellation)).Value.Content.ToString());
        refused = await Assert.ThrowsAsync<RequestFailedException>(() => blobs.GetBlobClient("一 名.txt").SetMetadataAsync(new Dictionary<string, string> { ["kind"] = "" }, cancellationToken: Cancellation));
        Assert.Equal(400, refused.Status);
    }
}
