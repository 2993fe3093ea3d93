using Functions.Http;
using Reports.Coverage;
using Reports.Model;
using Reports.Storage;

namespace Functions;

/// <summary>A person and what they published, newest first.</summary>
/// <param name="Analyst">As the newest of these reports prints it; null on a page without reports.</param>
/// <param name="Broker">The firm of that report.</param>
internal sealed record AnalystView(Analyst? Analyst, string? BrokerId, string? Broker, ListPage<ReportSummary> Reports)
{
    public static AnalystView Of(Page<PersonReport> page)
    {
        var newest = page.Items.Count > 0 ? page.Items[0] : null;
        return new(
            newest?.Analyst, newest?.Report.BrokerId, newest?.Report.Broker,
            new([.. page.Items.Select(item => item.Report)], page.NextToken, CoverageStatus.Ok));
    }

    public async ValueTask<AnalystView> SignAsync(HttpContext context) => this with { Reports = await Reports.SignAsync(context) };
}
