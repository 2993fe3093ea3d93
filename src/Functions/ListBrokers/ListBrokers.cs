using Functions.Http;
using Reports.Model;
using Reports.Storage;

namespace Functions;

internal static class ListBrokers
{
    public static async Task<ListResult<Broker>> HandleAsync(IPublicationQueries queries, [AsParameters] ListParameters list, CancellationToken cancellation)
    {
        var page = await queries.BrokersAsync(list.Page, cancellation);
        return page.ToList(list);
    }
}
