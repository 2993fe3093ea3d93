using Reports.Azure.Tests.Support;
using Reports.Ingestion;
using Reports.Model;

namespace Reports.Azure.Tests.Ingestion;

public class ReconcilerTests(AzuriteFixture azurite)
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_lost_or_came_late_or_was_deleted_is_repaired_and_what_is_right_stays()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        foreach (var name in (string[])["right.txt", "late.txt", "deleted.txt"]) await storage.IngestAsync(name, $"title {name}");
        await storage.UploadAsync("lost.txt", "title lost");
        await storage.UploadAsync("late.txt", "title newer");
        await storage.DeleteAsync("deleted.txt");
        var parsed = storage.Parser.Parsed;
        storage.Time.Advance(TimeSpan.FromHours(1));

        var pass = await storage.Reconciler.RunAsync(Long, Cancellation);

        Assert.Equal((3, 2, 1, 0), (pass.Seen, pass.Repaired, pass.Withdrawn, pass.Waiting));
        Assert.Equal(["lost", "newer", "right.txt"], (await storage.Queries.ReportsAsync(new(), new(), Cancellation)).Items.Select(report => report.Title).Order(StringComparer.Ordinal));
        Assert.Null(await storage.Log.FindAsync(ReportId.From("deleted.txt"), Cancellation));
        Assert.Equal(parsed + 2, storage.Parser.Parsed);

        var next = await storage.Reconciler.RunAsync(Long, Cancellation);
        Assert.Equal((3, 0, 0), (next.Seen, next.Repaired, next.Withdrawn));
    }

    [Fact]
    public async Task A_status_file_that_is_gone_or_another_deliverys_is_written_anew()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        foreach (var name in (string[])["right.txt", "gone.txt", "other.txt"]) await storage.IngestAsync(name, $"title {name}");
        await storage.Uploads.DeleteStatusAsync("gone.txt", Cancellation);
        await storage.Uploads.WriteStatusAsync("other.txt", "{}", "another", Cancellation);
        storage.Time.Advance(TimeSpan.FromHours(1));

        var pass = await storage.Reconciler.RunAsync(Long, Cancellation);

        Assert.Equal(2, pass.Repaired);
        Assert.Contains("gone.txt", await storage.StatusAsync("gone.txt"), StringComparison.Ordinal);
        Assert.Contains("other.txt", await storage.StatusAsync("other.txt"), StringComparison.Ordinal);
        Assert.Equal(0, (await storage.Reconciler.RunAsync(Long, Cancellation)).Repaired);
    }

    [Fact]
    public async Task A_delivery_that_died_is_taken_up_and_one_that_may_be_on_its_way_is_waited_for()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.UploadAsync("died.txt", "title died");
        Assert.True(await storage.CutAsync(8, () => storage.DeliverAsync("died.txt")));

        storage.Time.Advance(TimeSpan.FromMinutes(1));
        var fresh = await storage.Reconciler.RunAsync(Long, Cancellation);
        Assert.Equal((0, 1), (fresh.Repaired, fresh.Waiting));
        Assert.NotNull(fresh.OldestWaiting);

        storage.Time.Advance(TimeSpan.FromMinutes(10));
        var pass = await storage.Reconciler.RunAsync(Long, Cancellation);
        Assert.Equal((1, 0, null), (pass.Repaired, pass.Waiting, pass.OldestWaiting));
        Assert.Equal(IngestionStatus.Succeeded, (await storage.Log.FindAsync(ReportId.From("died.txt"), Cancellation))!.Status);
    }

    [Fact]
    public async Task What_another_parser_read_is_read_anew_and_known_since_it_was()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        var first = await storage.IngestAsync("a.txt", "title a");
        storage.Time.Advance(TimeSpan.FromDays(1));
        storage.Parser = new("2");

        await storage.Reconciler.RunAsync(Long, Cancellation);

        var second = await storage.Log.FindAsync(first.Id, Cancellation);
        Assert.Equal(("2", first.KnownAt), (second!.ParserVersion, second.KnownAt));
    }

    [Fact]
    public async Task A_pass_goes_on_page_by_page_where_it_was_left()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        foreach (var number in Enumerable.Range(0, 60)) await storage.UploadAsync($"{number:00}.txt", $"title {number}");
        storage.Time.Advance(TimeSpan.FromHours(1));

        List<(ReconciliationPhase, int)> steps = [];
        Reconciliation pass;
        do
        {
            pass = await storage.Reconciler.RunAsync(TimeSpan.Zero, Cancellation);
            steps.Add((pass.Phase, pass.Seen));
        }
        while (pass.FinishedAt is null);

        Assert.Equal([(ReconciliationPhase.Uploads, 50), (ReconciliationPhase.Records, 60), (ReconciliationPhase.Records, 60), (ReconciliationPhase.Records, 60)], steps);
        Assert.Equal(60, pass.Repaired);
    }

    [Fact]
    public async Task A_page_on_which_the_time_ends_is_left_and_the_next_run_does_what_is_left_of_it()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        foreach (var number in Enumerable.Range(0, 40)) await storage.UploadAsync($"{number:00}.txt", $"title {number}");
        storage.Time.Advance(TimeSpan.FromHours(1));
        storage.Between.Before(call: 300, () => { storage.Time.Advance(TimeSpan.FromMinutes(5)); return Task.CompletedTask; });

        var first = await storage.Reconciler.RunAsync(Long, Cancellation);
        Assert.Equal((0, null), (first.Seen, first.FinishedAt));
        Assert.InRange(first.Repaired, 1, 39);

        var pass = await storage.Reconciler.RunAsync(Long, Cancellation);
        Assert.Equal((40, 40, 0), (pass.Seen, pass.Repaired, pass.Waiting));
        Assert.NotNull(pass.FinishedAt);
    }

    [Fact]
    public async Task A_reindexing_joins_all_reports_with_the_codes_of_now_page_by_page_and_begins_again_when_asked_again()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        foreach (var number in Enumerable.Range(0, 60)) await storage.IngestAsync($"{number:00}.txt", TestParser.Text($"title {number}", "recommend - 某公司 AI"));
        storage.Time.Advance(TimeSpan.FromHours(1));
        await storage.Reconciler.RunAsync(Long, Cancellation);
        await storage.ListAsync("code,name,aliases", "688041.SH,海光信息,某公司");

        var begun = await storage.Reconciler.BeginReindexAsync(Cancellation);
        var first = await storage.Reconciler.RunAsync(TimeSpan.Zero, Cancellation);
        await storage.ListAsync("code,name,aliases", "688042.SH,海光信息,某公司");
        await storage.Reconciler.BeginReindexAsync(Cancellation);
        var last = await storage.Reconciler.RunAsync(Long, Cancellation);

        Assert.Equal((0, null, 60), (begun.Seen, begun.FinishedAt, begun.Last!.Seen));
        Assert.Equal((50, 50, null), (first.Seen, first.Rejoined, first.FinishedAt));
        Assert.Equal((60, 60, 60), (last.Seen, last.Rejoined, last.Last!.Seen));
        Assert.Null(await storage.Coverage.StockAsync("688041.SH", Cancellation));
        Assert.Equal(60, (await storage.Coverage.StockAsync("688042.SH", Cancellation))!.Recommendations.Count);
        Assert.Equal(0, (await storage.Reconciler.RunAsync(Long, Cancellation)).Rejoined);
    }

    [Fact]
    public async Task Two_runs_at_once_end_one_pass()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        foreach (var number in Enumerable.Range(0, 60)) await storage.UploadAsync($"{number:00}.txt", $"title {number}");
        storage.Time.Advance(TimeSpan.FromHours(1));

        var passes = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => storage.Reconciler.RunAsync(Long, Cancellation)));

        // What the other is at work on waits.
        Assert.All(passes, pass => Assert.Equal(60, pass.Seen));
        var next = await storage.Reconciler.RunAsync(Long, Cancellation);
        Assert.Equal((0, 0), (next.Repaired, next.Waiting));
        Assert.Equal(60, (await storage.Queries.ReportsAsync(new(), new(), Cancellation)).Items.Count);
    }

    [Fact]
    public async Task One_that_fails_waits_and_keeps_no_other_from_being_repaired()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.UploadAsync("broken.txt", "title broken");
        await storage.UploadAsync("good.txt", "title good");
        await storage.BreakManifestAsync("broken.txt");
        storage.Time.Advance(TimeSpan.FromHours(1));

        var pass = await storage.Reconciler.RunAsync(Long, Cancellation);

        Assert.Equal((1, 1), (pass.Repaired, pass.Waiting));
        Assert.Equal("good", Assert.Single((await storage.Queries.ReportsAsync(new(), new(), Cancellation)).Items).Title);
    }

    [Fact]
    public async Task What_is_begun_again_and_again_and_never_ends_is_given_up_with_a_reason()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.UploadAsync("a.txt", "title a");
        for (var attempt = 0; attempt < 10; attempt++) Assert.True(await storage.CutAsync(6, () => storage.DeliverAsync("a.txt")));

        var outcome = await storage.DeliverAsync("a.txt");

        Assert.Equal((IngestionStatus.Failed, "gaveUp", 0), (outcome!.Status, outcome.Code, outcome.Attempts));
        Assert.Equal(IngestionStatus.Succeeded, (await storage.Ingestion.RetryAsync("a.txt", Cancellation))!.Status);
    }
}
