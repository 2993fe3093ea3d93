using System.Text.Json;
using Reports.Azure.Tests.Support;
using Reports.Ingestion;
using Reports.Model;

namespace Reports.Azure.Tests.Ingestion;

public sealed class CorrectionTests : OwnAzurite
{
    private const string Corrected = """{"title":"正","broker":{"name":"国金"},"stockRatings":[{"stock":{"code":"600584.SH","name":"长电科技"},"term":"中性","level":"neutral"}]}""";

    private static readonly string Text = TestParser.Text("broker gjzq 国金证券", "title 周报", "date 2024-12-03", "rate 600584.SH 长电科技 Buy Initiated", "industry 电子 增持 Overweight Maintained");

    private static readonly string Id = ReportId.From("a.txt");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task A_correction_that_was_cut_at_any_call_is_made_whole_by_the_next_delivery_or_the_reconciler(bool takenAway, bool reconciled)
    {
        string[] before = await (await StartAsync(takenAway)).DumpAsync(), after = await (await StartAsync(!takenAway, takenAway)).DumpAsync();
        Assert.NotEqual(before, after);
        var (calls, cutBehind) = (0, 0);
        for (var cut = true; cut; calls++)
        {
            var storage = await StartAsync(takenAway);
            cut = await storage.CutAsync(calls, () => takenAway ? storage.Correcting.DeleteAsync(Id, Cancellation) : CorrectAsync(storage, Corrected));
            var written = await storage.Corrections.FindETagAsync(Id, Cancellation) is not null != takenAway;
            if (cut && written) cutBehind++;
            if (reconciled) storage.Time.Advance(TimeSpan.FromMinutes(30));
            if (reconciled) await storage.Reconciler.RunAsync(TimeSpan.FromMinutes(1), Cancellation);
            else await storage.DeliverAsync("a.txt");
            if (reconciled) Assert.Equal(written ? "正" : "周报", (await storage.Store.FindAsync(Id, Cancellation))!.Title);
            else Assert.Equal(written ? after : before, await storage.DumpAsync());
        }
        Assert.True(cutBehind > 2);
    }

    [Fact]
    public async Task A_correction_beside_a_delivery_is_not_lost()
    {
        for (var round = 0; round < 10; round++)
        {
            var storage = await StartAsync(corrected: false);
            await storage.UploadAsync("a.txt", Text + "\nkind Company");
            await Task.WhenAll(storage.DeliverAsync("a.txt"), CorrectAsync(storage, Corrected), storage.DeliverAsync("a.txt"));

            var report = (await storage.Store.FindAsync(Id, Cancellation))!;
            Assert.Equal(("正", ReportKind.Company), (report.Title, report.Kind));
            Assert.Equal(IngestionStatus.Succeeded, (await storage.Log.FindAsync(Id, Cancellation))!.Status);
        }
    }

    [Fact]
    public async Task It_survives_other_content_another_parser_and_that_the_file_goes_and_comes_back()
    {
        var storage = await StartAsync(corrected: true);
        await storage.IngestAsync("a.txt", Text + "\nkind Company");
        Assert.Equal("正", (await storage.Store.FindAsync(Id, Cancellation))!.Title);

        storage.Parser = new("2");
        await storage.DeliverAsync("a.txt");
        var report = (await storage.Store.FindAsync(Id, Cancellation))!;
        Assert.Equal(("正", "2"), (report.Title, report.ParserVersion));

        await storage.DeleteAsync("a.txt");
        Assert.Null(await storage.DeliverAsync("a.txt"));
        Assert.Null(await storage.Store.FindAsync(Id, Cancellation));
        await storage.IngestAsync("a.txt", Text);
        Assert.Equal("正", (await storage.Store.FindAsync(Id, Cancellation))!.Title);
    }

    [Fact]
    public async Task A_part_that_does_not_fit_other_content_is_kept_and_said()
    {
        var storage = await StartAsync(corrected: false);
        await CorrectAsync(storage, """{"title":"正","industryRating":{"level":"buy"}}""");
        Assert.Equal((RatingLevel.Buy, "增持"), ((await storage.Store.FindAsync(Id, Cancellation))!.IndustryRating!.Level, (await storage.Store.FindAsync(Id, Cancellation))!.IndustryRating!.Term));

        var outcome = await storage.IngestAsync("a.txt", "title 另");
        var report = (await storage.Store.FindAsync(Id, Cancellation))!;
        Assert.Equal(("正", null), (report.Title, report.IndustryRating));
        Assert.Equal(["title"], report.Corrections!.Fields);
        Assert.Equal("correctionUnfit", Assert.Single(outcome.Diagnostics).Code);

        await storage.IngestAsync("a.txt", Text);
        Assert.Equal(["title", "industryRating"], (await storage.Store.FindAsync(Id, Cancellation))!.Corrections!.Fields);
    }

    [Fact]
    public async Task Only_what_is_as_it_was_read_keeps_its_evidence()
    {
        var storage = await StartAsync(corrected: false);
        var read = (await storage.Store.FindAsync(Id, Cancellation))!;
        await CorrectAsync(storage, """{"stockRatings":[{"stock":{"code":"600584.SH","name":"长电科技"},"term":"Buy","level":"buy","change":"initiated"},{"stock":{"name":"新"},"level":"sell","evidence":{"line":9,"start":0,"length":4,"quote":"none"}}]}""");

        var report = (await storage.Store.FindAsync(Id, Cancellation))!;
        Assert.Equal([read.StockRatings[0].Evidence, null], report.StockRatings.Select(rating => rating.Evidence));
        Assert.Equal(read.IndustryRating, report.IndustryRating);
        Assert.Equal("Buy", report.Corrections!.Read.GetProperty("stockRatings")[0].GetProperty("term").GetString());
    }

    [Fact]
    public async Task One_with_which_a_report_is_too_large_leaves_what_was_read()
    {
        var storage = await StartAsync(corrected: false);
        await CorrectAsync(storage, $$"""{"title":"{{new string('长', 500_000)}}"}""");

        var report = (await storage.Store.FindAsync(Id, Cancellation))!;
        Assert.Equal("周报", report.Title);
        Assert.Empty(report.Corrections!.Fields);
        Assert.Equal("correctionUnfit", Assert.Single(report.Diagnostics).Code);
    }

    private async Task<TestStorage> StartAsync(bool corrected, bool takenAway = false)
    {
        var storage = await TestStorage.CreateAsync(ConnectionString);
        await storage.IngestAsync("a.txt", Text);
        if (corrected || takenAway) await CorrectAsync(storage, Corrected);
        if (takenAway) await storage.Correcting.DeleteAsync(Id, Cancellation);
        return storage;
    }

    private static async Task CorrectAsync(TestStorage storage, string patch) =>
        Assert.Empty((await storage.Correcting.ReplaceAsync(Id, JsonElement.Parse(patch), Cancellation)).Errors);
}
