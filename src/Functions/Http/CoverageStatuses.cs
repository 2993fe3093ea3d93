using Reports.Coverage;

namespace Functions.Http;

/// <summary>Why a list about one stock is empty, or old.</summary>
internal static class CoverageStatuses
{
    public static async Task<CoverageStatus> WhyNothingAsync(this ICoverageQueries queries, string code, CancellationToken cancellation) =>
        await queries.OfStockAsync(code, former: false, cancellation) is null ? CoverageStatus.NoData : CoverageStatus.NotCovered;

    /// <summary>Stale where the newest item, which is the first of the first page, has lapsed.</summary>
    public static CoverageStatus StatusOf<T>(this CoverageOptions options, IReadOnlyList<T> items, Func<T, DateOnly> dayOf, ListParameters list, DateOnly today) =>
        list.IsFirst && items.Count > 0 && dayOf(items[0]) < today.AddDays(-options.LapseDays) ? CoverageStatus.Stale : CoverageStatus.Ok;
}
