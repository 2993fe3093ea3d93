using Reports.Azure.Storage;
using Reports.Azure.Tests.Support;
using Reports.Storage;

namespace Reports.Azure.Tests.Storage;

public class JsonColumnTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_long_value_is_stored_in_pieces_and_read_whole()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        var title = string.Concat(Enumerable.Repeat("长\ud83d\ude00", 10_000));
        await storage.SaveAsync("long.txt", $"title {title}");

        var page = await storage.Queries.ReportsAsync(new(), new(), Cancellation);

        Assert.Equal(title, Assert.Single(page.Items).Title);
    }

    [Fact]
    public async Task A_value_that_fits_no_row_is_refused_before_anything_is_written()
    {
        var storage = await TestStorage.CreateAsync(azurite);

        await Assert.ThrowsAsync<ReportTooLargeException>(() => storage.SaveAsync("long.txt", $"title {new string('长', 500_000)}"));

        Assert.Empty(await storage.DumpAsync());
    }

    [Fact]
    public void A_row_takes_the_columns_that_have_a_value()
    {
        var row = Row.Of("Table", "p", "r", new Dictionary<string, object?> { ["A"] = "a", ["B"] = null });

        Assert.Equal(new RowAddress("Table", "p", "r"), row.Address);
        Assert.Equal("a", row.Entity.GetString("A"));
        Assert.DoesNotContain("B", ((IDictionary<string, object>)row.Entity).Keys);
    }
}
