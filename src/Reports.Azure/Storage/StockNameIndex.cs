using Azure.Data.Tables;
using Reports.Model;
using Reports.Securities;

namespace Reports.Azure.Storage;

/// <summary>
/// The table <c>StockNames</c>: which codes reports print with a name, and which names with a code. Each report has rows
/// of its own, so that a pair is known for as long as one of them prints it. Partitions go by the first character, so
/// that what a name starts with is a range of one of them.
/// </summary>
internal sealed class StockNameIndex(StorageNames names)
{
    public const string Code = "Code", Name = "Name", Report = "Report";

    public static string NamePartition(string bare) => Keys.Join("name", bare[..1]);

    public static string CodePartition(string code) => Keys.Join("code", code[..1]);

    /// <summary>How all keys of a name or code begin, and of none that is longer.</summary>
    public static string Whole(string nameOrCode) => $"{Keys.Join(nameOrCode)}|";

    /// <summary>The key without its report.</summary>
    public static string Pair(TableEntity row) => row.RowKey[..(row.RowKey.LastIndexOf('|') + 1)];

    /// <param name="report">As it was parsed: a joined code is nothing that it states.</param>
    public IEnumerable<Row> Of(Report report) => LearnedSecurities.Of(report).SelectMany(entry => Of(entry.Security, report));

    private Row[] Of(Security security, Report report)
    {
        var bare = SecurityName.Of(security.Name).Bare;
        if (bare.Length == 0) return [];
        var columns = new Dictionary<string, object?> { [Code] = security.Code, [Name] = security.Name, [Report] = report.Id };
        return
        [
            Row.Of(names.StockNamesTable, NamePartition(bare), Keys.Join(bare, security.Code, report.Id), columns),
            Row.Of(names.StockNamesTable, CodePartition(security.Code), Keys.Join(security.Code, bare, report.Id), columns),
        ];
    }
}
