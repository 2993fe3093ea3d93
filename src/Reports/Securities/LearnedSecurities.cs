using Reports.Model;

namespace Reports.Securities;

/// <summary>What a report states of codes and names, by printing them together.</summary>
public static class LearnedSecurities
{
    public static IReadOnlyList<SecurityEntry> Of(Report report) =>
    [
        .. ReportStocks.Of(report)
            .Where(stock => stock is { Code.Length: > 0, Name.Length: > 0 })
            .Select(stock => SecurityEntry.Learned(stock.Code!.ToUpperInvariant(), stock.Name!, 1))
            .DistinctBy(entry => (entry.Security.Code, SecurityName.Of(entry.Security.Name).Bare)),
    ];
}
