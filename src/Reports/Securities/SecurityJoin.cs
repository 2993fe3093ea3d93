using Reports.Model;

namespace Reports.Securities;

/// <summary>Gives the stocks of a report the codes that it does not print. For its rows only: the report stays what it says.</summary>
public sealed class SecurityJoin(ISecurities securities)
{
    public async Task<Report> JoinAsync(Report report, CancellationToken cancellation)
    {
        string[] names = [.. ReportStocks.Of(report)
            .Where(stock => stock is { Code: null or "", Name.Length: > 0 })
            .Select(stock => stock.Name!).Distinct()];
        if (names.Length == 0) return report;
        // Its own statements as it makes them now: stored are perhaps none yet, or those of its former content.
        var known = await securities.KnownAsync(names, report.Id, cancellation);
        return ReportStocks.Change(report, known.Learning(LearnedSecurities.Of(report)).Resolve);
    }
}
