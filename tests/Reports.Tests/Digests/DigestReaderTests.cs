using Microsoft.Extensions.Time.Testing;
using Reports.Digests;
using Reports.Model;

namespace Reports.Tests.Digests;

public class DigestReaderTests
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.CreateCustomTimeZone("UTC+8", TimeSpan.FromHours(8), null, null);

    private readonly InMemoryReports _reports = new();
    private readonly InMemoryDigests _digests = new();
    private readonly Calendar _calendar = new(new FakeTimeProvider(Given.Noon("2024-12-16")), Zone);

    [Theory]
    [InlineData("dated on Monday", "2024-12-02", "2024-12-02", true, false)]
    [InlineData("dated on Sunday, known later", "2024-12-08", "2024-12-11", true, false)]
    [InlineData("dated in the next week, known in this", "2024-12-09", "2024-12-06", false, false)]
    [InlineData("dated before, known in it", "2024-11-29", "2024-12-03", false, true)]
    [InlineData("dated long before, known on its Sunday", "2021-06-30", "2024-12-08", false, true)]
    [InlineData("dated and known before", "2024-11-29", "2024-11-29", false, false)]
    [InlineData("dated before, known after", "2024-11-29", "2024-12-09", false, false)]
    public async Task A_week_covers_what_is_dated_in_it_and_late_what_became_known_in_it(string what, string date, string known, bool dated, bool late)
    {
        _reports.Reports.Add(Given.Report(what, date: date, known: known).Rating("云桥光电", "688901.SH", RatingLevel.Buy));
        var digest = await ComposeAsync(Given.W49);
        Assert.Equal((dated ? 1 : 0, late ? 1 : 0, dated || late ? 1 : 0), (digest.Reports.Count, digest.Late.Count, digest.OtherRatings.Count));
    }

    [Theory]
    [InlineData("2024-12-01T23:59:59+08:00", false)]
    [InlineData("2024-12-02T00:00:00+08:00", true)]
    [InlineData("2024-12-08T23:59:59+08:00", true)]
    [InlineData("2024-12-09T00:00:00+08:00", false)]
    public async Task A_week_begins_and_ends_at_midnight_of_the_zone(string known, bool late)
    {
        _reports.Reports.Add(Given.Report("a", date: "2024-11-20") with { KnownAt = DateTimeOffset.Parse(known, null) });
        Assert.Equal(late, (await ComposeAsync(Given.W49)).Late.Count == 1);
    }

    [Fact]
    public async Task What_a_frozen_digest_told_is_not_told_again_as_late()
    {
        // Known on Monday, dated in the week before, and told by that week's digest that Monday.
        _reports.Reports.Add(Given.Report("early", date: "2024-12-05", known: "2024-12-09"));
        await FreezeAsync(Given.W49, Given.Noon("2024-12-09").AddHours(1));
        _reports.Reports.Add(Given.Report("after", date: "2024-12-05", known: "2024-12-10"));

        var next = await ComposeAsync(new IsoWeek(2024, 50));
        Assert.Equal(["after"], next.Late.Select(report => report.Id));
    }

    [Fact]
    public async Task A_report_that_was_revised_after_its_digest_is_told_as_late()
    {
        _reports.Reports.Add(Given.Report("a", date: "2024-12-05", known: "2024-12-05"));
        await FreezeAsync(Given.W49, Given.Noon("2024-12-09"));
        _reports.Reports[0] = Given.Report("a", date: "2024-12-05", known: "2024-12-10");

        Assert.Single((await ComposeAsync(new IsoWeek(2024, 50))).Late);
    }

    [Fact]
    public async Task Every_page_is_read()
    {
        for (var number = 0; number < 7; number++)
            _reports.Reports.Add(Given.Report($"{number}").Rating($"股{number}", $"68890{number}.SH", RatingLevel.Buy).Recommends($"股{number}"));
        var digest = await ComposeAsync(Given.W49);
        Assert.Equal((7, 7, 7), (digest.Reports.Count, digest.OtherRatings.Count, digest.Recommendations.Count));
    }

    [Fact]
    public async Task Files_that_could_not_be_read_belong_to_the_week_that_they_came_in()
    {
        _reports.Ingestions.AddRange([
            Given.Failure("retried later.txt", "2024-12-04", updated: "2024-12-12"),
            Given.Failure("next week.txt", "2024-12-10"),
            Given.Failure("this week.txt", "2024-12-05"),
            Given.Failure("week before.txt", "2024-11-28"),
        ]);
        Assert.Equal(["retried later.txt", "this week.txt"], (await ComposeAsync(Given.W49)).Unread.Select(file => file.BlobName));
    }

    private async Task<Digest> ComposeAsync(IsoWeek week) =>
        DigestComposer.Compose(await new DigestReader(_reports, _reports, _digests, _calendar).ReadAsync(week, TestContext.Current.CancellationToken));

    private async Task FreezeAsync(IsoWeek week, DateTimeOffset at) =>
        await _digests.TryFreezeAsync(new(await ComposeAsync(week) with { FrozenAt = at }, []), TestContext.Current.CancellationToken);
}
