using System.ComponentModel;
using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports;
using Reports.Storage;

namespace Functions;

internal static class ListRecommendations
{
    public static async Task<Results<ListResult<RecommendedStock>, ProblemHttpResult>> HandleAsync(
        IReportQueries queries,
        [Description("An ISO week, such as 2024-W49; instead of from and to")] IsoWeek? week,
        [Description("First day")] DateOnly? from,
        [Description("Last day")] DateOnly? to,
        [AsParameters] ListParameters list,
        CancellationToken cancellation)
    {
        if (week is not null && (from ?? to) is not null) return Problems.Invalid("week", "It stands instead of 'from' and 'to'.");
        var dates = week is { } named ? new DateRange(named.Monday, named.Sunday) : new(from, to);
        var stocks = RecommendedStock.From(await AllAsync(queries, dates, cancellation));
        return Offset.Take(stocks, list.Page).ToList(list);
    }

    private static async Task<List<RecommendationEvent>> AllAsync(IReportQueries queries, DateRange dates, CancellationToken cancellation)
    {
        List<RecommendationEvent> all = [];
        string? token = null;
        do
        {
            var page = await queries.RecommendationsAsync(dates, new(1000, token), cancellation);
            all.AddRange(page.Items);
            token = page.NextToken;
        }
        while (token is not null);
        return all;
    }
}
