using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Ingestion;
using Reports.Securities;

namespace Functions;

/// <summary>The user's list of securities was uploaded or changed: every report is joined with it anew, here as far as the time goes, and then by <see cref="ReconcileUploads"/>.</summary>
internal static class IndexSecurities
{
    // The list is read from storage, not from the invocation, so that a repeated or late delivery joins with the newest one.
    public static async Task<Ok<InvocationAnswer>> HandleAsync(ReferenceReporter reference, Reconciler reconciler, CancellationToken cancellation)
    {
        await reference.ReportAsync(cancellation);
        await reconciler.BeginReindexAsync(cancellation);
        await reconciler.RunAsync(ReconcileUploads.Time, cancellation);
        return TypedResults.Ok(InvocationAnswer.Success);
    }
}
