using Functions.Http;
using Reports.Ingestion;

namespace Functions;

internal static class ListIngestions
{
    public static async Task<ListResult<Ingestion>> HandleAsync(
        IIngestionLog ingestions,
        IngestionStatus? status,
        [AsParameters] ListParameters list,
        CancellationToken cancellation)
    {
        var page = await ingestions.ListAsync(status, list.Page, cancellation);
        return page.ToList(list);
    }
}
