using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Ingestion;

namespace Functions;

/// <summary>The timer fired, as it does every five minutes: what no delivery did is repaired, as far as the time goes.</summary>
internal static class ReconcileUploads
{
    // A function has five minutes, and a page may take some of them.
    public static readonly TimeSpan Time = TimeSpan.FromMinutes(2);

    public static async Task<Ok<InvocationAnswer>> HandleAsync(Reconciler reconciler, ILogger<Reconciler> log, CancellationToken cancellation)
    {
        var pass = await reconciler.RunAsync(Time, cancellation);
        if (pass.FinishedAt is not null && (pass.Repaired > 0 || pass.Withdrawn > 0)) ReconciliationLog.Repaired(log, pass.Seen, pass.Repaired, pass.Withdrawn, pass.Waiting);
        return TypedResults.Ok(InvocationAnswer.Success);
    }
}
