using Reports.Azure.Tests.Support;
using Reports.Model;
using Reports.Storage;

namespace Reports.Azure.Tests.Storage;

public class SearchTests(AzuriteFixture azurite)
{
    private static readonly string Chips = TestParser.Text(
        "broker gjzq 国金证券", "title 半导体复苏：半导体设备先行", "date 2024-12-03", "kind Industry", "series Weekly",
        "analyst 张三 S0130519070001", "recommend 688917.SH 岑石科技-W AI+教育");

    private static readonly string Panels = TestParser.Text("broker cgs 中国银河证券", "title 半导体材料，面板设备", "date 2024-12-04", "kind Company", "rate 600584.SH 长电科技 Buy Initiated");

    public static TheoryData<ReportFilter, string> Searches => new()
    {
        { new() { Q = "半导体" }, "2024-12-04 2024-12-03" },
        { new() { Q = "半导体设备" }, "2024-12-03" },
        { new() { Q = "设备" }, "2024-12-04 2024-12-03" },
        { new() { Q = "半 导 体 ： 设备" }, "2024-12-03" },
        { new() { Q = "体面" }, "" },
        { new() { Q = "材料面板" }, "2024-12-04" },
        { new() { Q = "岑石" }, "2024-12-03" },
        { new() { Q = "岑石科技W" }, "2024-12-03" },
        { new() { Q = "６８８９１７.sh" }, "2024-12-03" },
        { new() { Q = "ai教育" }, "2024-12-03" },
        { new() { Q = "教育岑石" }, "" },
        { new() { Q = "半导体", Dates = new(From: new(2024, 12, 4)) }, "2024-12-04" },
        { new() { Q = "半导体", Dates = new(To: new(2024, 12, 3)) }, "2024-12-03" },
        { new() { Q = "半导体", Broker = "国金证券", Kind = ReportKind.Industry }, "2024-12-03" },
        { new() { Q = "半导体", Stock = "600584.SH" }, "2024-12-04" },
        { new() { Q = "半导体", Analyst = "张三" }, "2024-12-03" },
        { new() { Q = "半导体", Analyst = "张三", Stock = "600584.SH" }, "" },
        { new() { Q = "' or Text ne 'x" }, "" },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_phrase_finds_each_report_that_has_it_once_newest_first()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("a.txt", Chips);
        await storage.SaveAsync("b.txt", Panels);
        foreach (var (filter, days) in Searches.Select(row => row.Data))
        {
            var page = await storage.Queries.ReportsAsync(filter, new(), Cancellation);
            Assert.Equal((filter, days), (filter, string.Join(' ', page.Items.Select(report => $"{report.EffectiveOn:yyyy-MM-dd}"))));
        }
    }

    [Fact]
    public async Task What_was_written_since_goes_by_when_it_was_written()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        var noon = new DateTimeOffset(2024, 12, 6, 12, 0, 0, TimeSpan.Zero);
        foreach (var (name, date, hour) in ((string, string, int)[])[("a.txt", "2024-12-05", 0), ("b.txt", "2024-12-01", 1), ("c.txt", "2024-12-03", 2)])
        {
            var text = TestParser.Text($"title {name}", $"date {date}", "kind Macro");
            await storage.Store.SaveAsync(TestStorage.Report(name, text) with { ParsedAt = noon.AddHours(hour) }, text, listed: true, Cancellation);
        }

        Assert.Equal("c.txt b.txt", await TitlesAsync(new() { UpdatedSince = noon.AddHours(1) }));
        Assert.Equal("b.txt", await TitlesAsync(new() { UpdatedSince = noon.AddHours(1), Dates = new(new(2024, 12, 1), new(2024, 12, 2)) }));
        Assert.Equal("c.txt b.txt", await TitlesAsync(new() { UpdatedSince = noon.AddHours(1), Kind = ReportKind.Macro }));
        Assert.Equal("", await TitlesAsync(new() { UpdatedSince = noon.AddHours(3) }));

        async Task<string> TitlesAsync(ReportFilter filter) =>
            string.Join(' ', (await storage.Queries.ReportsAsync(filter, new(), Cancellation)).Items.Select(report => report.Title));
    }
}
