using System.ComponentModel;
using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports;
using Reports.Storage;

namespace Functions;

internal static class ListRecommendations
{
    private const int Newest = 1_000, MostEvents = 10_000;

    public static async Task<Results<ListResult<RecommendedStock>, ProblemHttpResult>> HandleAsync(
        IReportQueries queries,
        [Description("An ISO week, such as 2024-W49; instead of from and to. Without any the newest thousand recommendations count")] IsoWeek? week,
        [Description("First day")] DateOnly? from,
        [Description("Last day")] DateOnly? to,
        [AsParameters] ListParameters list,
        CancellationToken cancellation)
    {
        if (week is not null && (from ?? to) is not null) return Problems.Invalid("week", "It stands instead of 'from' and 'to'.");
        var dates = week is { } named ? new DateRange(named.Monday, named.Sunday) : new(from, to);
        var most = (dates.From ?? dates.To) is null ? Newest : MostEvents + 1;
        var events = await FirstAsync(queries, dates, most, cancellation);
        if (events.Count > MostEvents)
            return Problems.Invalid(from is null ? "to" : "from", $"More than {MostEvents} recommendations lie in this span; ask for a shorter one.");
        var stocks = RecommendedStock.From(events);
        return Offset.Take(stocks, list.Page).ToList(list);
    }

    // Counting firms takes all of them, on every page: a week is one call, and a span that is too long for that is refused.
    private static async Task<List<RecommendationEvent>> FirstAsync(IReportQueries queries, DateRange dates, int most, CancellationToken cancellation)
    {
        List<RecommendationEvent> all = [];
        string? token = null;
        do
        {
            var page = await queries.RecommendationsAsync(dates, new(Newest, token), cancellation);
            all.AddRange(page.Items);
            token = page.NextToken;
        }
        while (token is not null && all.Count < most);
        return [.. all.Take(most)];
    }
}
