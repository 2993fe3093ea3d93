using Reports.Coverage;
using Reports.Storage;

namespace Functions.Http;

/// <summary>One page of a list.</summary>
/// <param name="ContinuationToken">Where to go on, opaque; null on the last page.</param>
internal sealed record ListPage<T>(IReadOnlyList<T> Items, string? ContinuationToken, CoverageStatus Status)
{
    public async ValueTask<ListPage<T>> SignAsync(HttpContext context) => ContinuationToken is null
        ? this
        : this with { ContinuationToken = await context.RequestServices.GetRequiredService<ContinuationTokens>().SealAsync(context.Request, ContinuationToken) };
}

internal static class ListPages
{
    public static ListResult<T> ToList<T>(this Page<T> page, ListParameters list) => page.ToList(list, page.StatusOf(list));

    public static ListResult<T> ToList<T>(this Page<T> page, ListParameters list, CoverageStatus status) =>
        new(new(page.Items, page.NextToken, status), list.Format);

    private static CoverageStatus StatusOf<T>(this Page<T> page, ListParameters list) =>
        page.IsNothing(list) ? CoverageStatus.NoData : CoverageStatus.Ok;

    /// <summary>Nothing matches, on this page or another.</summary>
    public static bool IsNothing<T>(this Page<T> page, ListParameters list) => page.Items.Count == 0 && page.NextToken is null && list.IsFirst;
}
