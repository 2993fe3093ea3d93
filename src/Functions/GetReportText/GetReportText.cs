using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Storage;

namespace Functions;

internal static class GetReportText
{
    public static async Task<Results<ContentHttpResult, ProblemHttpResult>> HandleAsync(string id, IReportStore reports, CancellationToken cancellation) =>
        await reports.ReadTextAsync(id, cancellation) is { } text ? TypedResults.Text(text, "text/plain", Encoding.UTF8) : GetReport.Missing(id);
}
