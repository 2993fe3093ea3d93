using Functions.Http;
using Reports.Coverage;
using Reports.Model;
using Reports.Storage;

namespace Functions;

/// <summary>A firm and what it published, newest first.</summary>
/// <param name="Broker">Null on a page without reports.</param>
/// <param name="RatingScale">The firm's own definitions, as the newest of these reports that has any prints them.</param>
internal sealed record BrokerView(Broker? Broker, IReadOnlyList<RatingDefinition> RatingScale, ListPage<ReportSummary> Reports)
{
    public static BrokerView Of(Page<FirmReport> page) => new(
        page.Items.Select(item => item.Broker).FirstOrDefault(),
        page.Items.Select(item => item.RatingScale).FirstOrDefault(scale => scale.Count > 0) ?? [],
        new([.. page.Items.Select(item => item.Report)], page.NextToken, CoverageStatus.Ok));

    public async ValueTask<BrokerView> SignAsync(HttpContext context) => this with { Reports = await Reports.SignAsync(context) };
}
