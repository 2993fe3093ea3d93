using System.Text.Json;
using Azure;
using Reports.Azure.Tests.Support;

namespace Reports.Azure.Tests.Securities;

public class ReferenceTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_could_not_be_read_of_the_list_is_in_its_status_file()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.ListAsync("code,name,aliases", "600584.SH,长电科技,长电", "nonsense,某", "\"600000.SH,浦发", "600584.SH,长电科技,");

        var list = await storage.Reporting.ReportAsync(Cancellation);

        var status = JsonDocument.Parse(await storage.StatusAsync("securities.csv")).RootElement;
        Assert.Equal("securities.csv", status.GetProperty("blobName").GetString());
        Assert.Equal("succeeded", status.GetProperty("status").GetString());
        Assert.Equal(1, status.GetProperty("securities").GetInt32());
        Assert.Equal(
            ["badCode 3", "malformedLine 4", "repeatedCode 5"],
            status.GetProperty("diagnostics").EnumerateArray().Select(item => $"{item.GetProperty("code").GetString()} {item.GetProperty("line").GetInt32()}"));
        Assert.Equal(3, list.Diagnostics.Count);
    }

    [Fact]
    public async Task A_file_that_is_no_text_is_said_and_stands_for_no_list()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.ReferenceContainer.UploadBlobAsync("securities.csv", BinaryData.FromBytes(new byte[] { 0xFF, 0x00, 0x81, 0xFF, 0xFF }), Cancellation);

        await storage.Reporting.ReportAsync(Cancellation);
        await storage.SaveAsync("a.txt", "recommend - 长电 封测");

        Assert.Contains("\"status\": \"failed\"", await storage.StatusAsync("securities.csv"));
    }

    [Fact]
    public async Task The_status_goes_with_the_list()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.ListAsync("600584.SH,长电科技");
        await storage.Reporting.ReportAsync(Cancellation);
        await storage.ReferenceContainer.DeleteBlobAsync("securities.csv", cancellationToken: Cancellation);

        await storage.Reporting.ReportAsync(Cancellation);

        var exception = await Assert.ThrowsAsync<RequestFailedException>(() => storage.StatusAsync("securities.csv"));
        Assert.Equal(404, exception.Status);
    }
}
