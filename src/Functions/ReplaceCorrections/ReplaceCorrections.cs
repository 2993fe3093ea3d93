using System.Text.Json;
using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Reports.Corrections;
using Reports.Model;

namespace Functions;

/// <summary>What a user says in place of what was read, as a merge patch (RFC 7396) on the report; it replaces what they said before.</summary>
internal static class ReplaceCorrections
{
    public const int LargestBody = 256 * 1024;

    public static async Task<Results<Ok<Report>, ProblemHttpResult>> HandleAsync(string id, [FromBody] JsonElement patch, CorrectionService corrections, CancellationToken cancellation)
    {
        var (report, errors) = await corrections.ReplaceAsync(id, patch, cancellation);
        if (errors.Count > 0) return Problems.Invalid(errors);
        return report is null ? GetReport.Missing(id) : TypedResults.Ok(report);
    }
}
