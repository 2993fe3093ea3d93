using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Model;
using Reports.Storage;

namespace Functions;

internal static class ListRatings
{
    public static async Task<Ok<ListPage<RatingEvent>>> HandleAsync(
        IReportQueries queries,
        [Description("The firm's id or name")] string? broker,
        RatingLevel? level,
        RatingChange? change,
        RatingSubject? appliesTo,
        [Description("First day")] DateOnly? from,
        [Description("Last day")] DateOnly? to,
        [Description("Items on a page"), Range(1, 1000)] int pageSize = 100,
        [Description("Where the page before ended")] string? continuationToken = null,
        CancellationToken cancellation = default)
    {
        var filter = new RatingFilter { Broker = broker, Level = level, Change = change, AppliesTo = appliesTo, Dates = new(from, to) };
        var page = await queries.RatingsAsync(filter, new(pageSize, continuationToken), cancellation);
        return page.ToList(continuationToken);
    }
}
