using Reports.Coverage;
using Reports.Documents;
using Reports.Model;

namespace Reports.Azure.Storage;

/// <summary>
/// One entity for each firm with all its opinions, newest first: of a stock before the stock's other rows in <c>Stocks</c>,
/// of an industry in <c>Industries</c>. Several reports write it, each its own opinion (<see cref="LineageTable"/>).
/// </summary>
internal sealed class OpinionIndex(StorageNames names)
{
    public const string Current = "current", Industries = "all";

    private readonly RatingIndex _ratings = new(names);
    private readonly StockIndex _stocks = new(names);

    public IEnumerable<Row> Of(Report report)
    {
        var firm = NameFolding.Fold(report.Broker?.Id ?? report.Broker?.Name ?? report.Id);
        foreach (var (stock, opinion) in Opinion.OfStocks(report, StockKey.Of))
            yield return Share(names.StocksTable, stock.Partition, Keys.Join(Current, firm), opinion);
        if (Opinion.OfIndustry(report) is { } industry)
            yield return Share(names.IndustriesTable, Industries, Keys.Join(NameFolding.Fold(report.Industry!), firm), industry);
    }

    /// <summary>The rows that show the opinion's rating.</summary>
    public IEnumerable<RowAddress> RatingRows(RowAddress lineage, Opinion opinion)
    {
        if (opinion.Rating is not { } rating) return [];
        var key = ReportRows.Key(opinion);
        var listed = _ratings.Addresses(rating, key);
        return lineage.Table == names.StocksTable ? listed.Append(_stocks.Address(lineage.Partition, key)) : listed;
    }

    private static Row Share(string table, string partition, string row, Opinion opinion) =>
        Row.Of(table, partition, row, JsonColumn.Write(opinion, StorageJson.Instance.Opinion)) with { Share = opinion.ReportId };
}
