using System.ComponentModel;
using Functions.Http;
using Reports.Model;
using Reports.Storage;

namespace Functions;

internal static class ListRatings
{
    public static async Task<ListResult<RatingEvent>> HandleAsync(
        IReportQueries queries,
        [Description("The firm's id or name")] string? broker,
        RatingLevel? level,
        RatingChange? change,
        RatingSubject? appliesTo,
        [Description("First day")] DateOnly? from,
        [Description("Last day")] DateOnly? to,
        [AsParameters] ListParameters list,
        CancellationToken cancellation)
    {
        var filter = new RatingFilter { Broker = broker, Level = level, Change = change, AppliesTo = appliesTo, Dates = new(from, to) };
        var page = await queries.RatingsAsync(filter, list.Page, cancellation);
        return page.ToList(list);
    }
}
