using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Storage;

namespace Functions;

/// <summary>The uploaded bytes, which a browser saves and never shows: anyone may have uploaded anything.</summary>
internal static class GetReportSource
{
    public static async Task<Results<FileContentHttpResult, ProblemHttpResult>> HandleAsync(
        string id, IReportStore reports, IUploads uploads, CancellationToken cancellation)
    {
        if (await reports.FindAsync(id, cancellation) is not { } report) return GetReport.Missing(id);
        var name = report.Source.BlobName;
        if (await uploads.ReadAsync(name, cancellation) is not { } upload) return Problems.NotFound("id", $"The file '{name}' is not in the container any more.");
        return TypedResults.Bytes(upload.Content, "application/octet-stream", name[(name.LastIndexOf('/') + 1)..]);
    }
}
