using System.Text.Json;
using Azure;
using Reports.Azure.Tests.Support;

namespace Reports.Azure.Tests.Securities;

public class ReferenceTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_could_not_be_read_of_the_list_is_in_its_status_file_and_in_the_progress()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.ListAsync("code,name,aliases", "600584.SH,长电科技,长电", "nonsense,某", "\"600000.SH,浦发", "600584.SH,长电科技,");

        var progress = await storage.Reindexing.RunAsync(null, 10, Cancellation);

        var status = JsonDocument.Parse(await StatusAsync(storage)).RootElement;
        Assert.Equal("securities.csv", status.GetProperty("blobName").GetString());
        Assert.Equal("succeeded", status.GetProperty("status").GetString());
        Assert.Equal(1, status.GetProperty("securities").GetInt32());
        Assert.Equal(
            ["badCode 3", "malformedLine 4", "repeatedCode 5"],
            status.GetProperty("diagnostics").EnumerateArray().Select(item => $"{item.GetProperty("code").GetString()} {item.GetProperty("line").GetInt32()}"));
        Assert.Equal(3, progress.Diagnostics.Count);
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_said_and_stands_for_no_list()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.ReferenceContainer.UploadBlobAsync("securities.csv", BinaryData.FromBytes(new byte[] { 0xFF, 0x00, 0x81, 0xFF, 0xFF }), Cancellation);

        await storage.ReindexAsync();
        await storage.SaveAsync("a.txt", "recommend - 长电 封测");

        Assert.Contains("\"status\": \"failed\"", await StatusAsync(storage));
    }

    [Fact]
    public async Task The_status_goes_with_the_list()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.ListAsync("600584.SH,长电科技");
        await storage.ReindexAsync();
        await storage.ReferenceContainer.DeleteBlobAsync("securities.csv", cancellationToken: Cancellation);

        await storage.ReindexAsync();

        var exception = await Assert.ThrowsAsync<RequestFailedException>(() => StatusAsync(storage));
        Assert.Equal(404, exception.Status);
    }

    private static async Task<string> StatusAsync(TestStorage storage) =>
        (await storage.StatusContainer.GetBlobClient("securities.csv.json").DownloadContentAsync(Cancellation)).Value.Content.ToString();
}
