using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Ingestion;

namespace Functions;

/// <summary>
/// Begins to compare everything anew: what another version of the parser read is read again, and every report is joined with the codes
/// that are known by now. What is not done at once is gone on with by <see cref="ReconcileUploads"/>.
/// </summary>
internal static class StartReindex
{
    // A caller waits for it.
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(5);

    public static async Task<Accepted<ReindexView>> HandleAsync(Reconciler reconciler, CancellationToken cancellation)
    {
        await reconciler.BeginReindexAsync(cancellation);
        return TypedResults.Accepted("/api/reindex", ReindexView.Of(await reconciler.RunAsync(Time, cancellation)));
    }
}
