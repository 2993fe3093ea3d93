using Microsoft.AspNetCore.Http.HttpResults;
using Reports;
using Reports.Ingestion;
using Reports.Storage;

namespace Functions;

/// <summary>A blob was uploaded or changed. What a file says wrong is a result; only what another try can mend fails.</summary>
internal static class IngestReport
{
    public static async Task<Results<Ok<InvocationAnswer>, ProblemHttpResult>> HandleAsync(
        BlobInvocation invocation, IngestionService ingestion, Calendar calendar, ILogger<Ingestion> log, CancellationToken cancellation)
    {
        var blob = new BlobMetadata(invocation.Metadata);
        if (invocation.Data?.Report is not { } content || blob.Name is not { } name)
            return TypedResults.Problem("The invocation names no blob or has no content.", statusCode: StatusCodes.Status400BadRequest);

        var upload = new Upload(name, content, blob.ContentType, blob.LastModified ?? calendar.Now);
        IngestionLog.Outcome(log, await ingestion.IngestAsync(upload, cancellation));
        return TypedResults.Ok(InvocationAnswer.Success);
    }
}
