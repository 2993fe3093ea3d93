using Functions.Http;
using Reports.Digests;

namespace Functions;

internal static class ListDigests
{
    public static async Task<ListResult<DigestEntry>> HandleAsync(
        DigestService digests,
        [AsParameters] ListParameters list,
        CancellationToken cancellation)
    {
        var page = await digests.ListAsync(list.Page, cancellation);
        return page.ToList(list);
    }
}
