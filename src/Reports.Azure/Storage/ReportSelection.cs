using Azure.Data.Tables;
using Reports.Documents;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>Takes the partition of the most selective filter and tests the others by their columns.</summary>
internal static class ReportSelection
{
    /// <param name="stock">The stock that the filter names, resolved.</param>
    public static Selection Of(ReportFilter filter, StockKey? stock)
    {
        var broker = filter.Broker is { } firm ? NameFolding.Fold(firm) : null;
        var industry = filter.Industry is { } sector ? NameFolding.Fold(sector) : null;
        var analyst = filter.Analyst is { } person ? NameFolding.Fold(person) : null;
        var language = filter.Language is { } tongue ? NameFolding.Fold(tongue) : null;
        var kind = filter.Kind is { } of ? Keys.Of(of) : null;
        var series = filter.Series is { } rhythm ? Keys.Of(rhythm) : null;
        var listed = stock?.ReportsPartition;

        var partition = listed
            ?? (analyst is not null ? Keys.Join(ReportIndex.Analyst, analyst)
            : broker is not null ? Keys.Join(ReportIndex.Broker, broker)
            : industry is not null ? Keys.Join(ReportIndex.Industry, industry)
            : series is not null ? Keys.Join(ReportIndex.Series, series)
            : kind is not null ? Keys.Join(ReportIndex.Kind, kind)
            : language is not null ? Keys.Join(ReportIndex.Language, language)
            : ReportIndex.All);

        // What several values of one column would have to be tested for is tested here.
        var (keepStock, keepAnalyst) = filter.Q is null ? (null, stock is null ? null : analyst) : (listed, analyst);
        var name = $"reports {filter.Q} {keepStock} {keepAnalyst}";
        Func<TableEntity, bool>? keep = (keepStock ?? keepAnalyst) is null ? null : row => Holds(row, "Stocks", keepStock) && Holds(row, "Analysts", keepAnalyst);

        var selection = filter.Q is { } q ? Searched(SearchText.Fold(q), name, keep, filter.Dates)
            : partition == ReportIndex.All && filter.UpdatedSince is { } since ? UpdatedSince(since, name, filter.Dates)
            : new Selection(partition) { Name = name, Keep = keep }.On(filter.Dates);
        if (filter.UpdatedSince is { } updated) selection.Where($"Updated ge {updated}");
        if (broker is not null) selection.Where($"(Broker eq {broker} or BrokerName eq {broker})");
        if (industry is not null) selection.Where($"Industry eq {industry}");
        if (series is not null) selection.Where($"Series eq {series}");
        if (kind is not null) selection.Where($"Kind eq {kind}");
        if (language is not null) selection.Where($"Language eq {language}");
        return selection;
    }

    private static Selection Searched(string q, string name, Func<TableEntity, bool>? keep, DateRange dates)
    {
        var prefix = SearchIndex.Prefix(q);
        var first = dates.To is { } to ? prefix + Keys.Day(to) : prefix;
        var behind = dates.From is { } from ? prefix + Keys.After(from) : Keys.Successor(prefix);
        return new Selection(SearchIndex.Partition(q)) { Name = name, Keep = keep }.Between(first, behind)
            .Where($"Text ge {q} and Text lt {Keys.Successor(q)} and Seen lt {q.Length}");
    }

    private static Selection UpdatedSince(DateTimeOffset since, string name, DateRange dates)
    {
        var selection = new Selection(ReportIndex.Updated) { Name = name }.Between(null, Keys.After(since));
        if (dates.To is { } to) selection.Where($"Day ge {Keys.Day(to)}");
        if (dates.From is { } from) selection.Where($"Day lt {Keys.After(from)}");
        return selection;
    }

    private static bool Holds(TableEntity row, string column, string? value) =>
        value is null || row.GetString(column)?.Split('\n').Contains(value) is true;
}
