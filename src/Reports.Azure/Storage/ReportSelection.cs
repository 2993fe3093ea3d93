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

        var partition = stock is { } listing ? listing.ReportsPartition
            : analyst is not null ? Keys.Join(ReportIndex.Analyst, analyst)
            : broker is not null ? Keys.Join(ReportIndex.Broker, broker)
            : industry is not null ? Keys.Join(ReportIndex.Industry, industry)
            : series is not null ? Keys.Join(ReportIndex.Series, series)
            : kind is not null ? Keys.Join(ReportIndex.Kind, kind)
            : language is not null ? Keys.Join(ReportIndex.Language, language)
            : ReportIndex.All;

        var selection = new Selection(partition)
        {
            Name = $"reports {analyst}",
            Keep = stock is null || analyst is null ? null : row => row.GetString("Analysts")?.Split('|').Contains(analyst) == true,
        }.On(filter.Dates);
        if (broker is not null) selection.Where($"(Broker eq {broker} or BrokerName eq {broker})");
        if (industry is not null) selection.Where($"Industry eq {industry}");
        if (series is not null) selection.Where($"Series eq {series}");
        if (kind is not null) selection.Where($"Kind eq {kind}");
        if (language is not null) selection.Where($"Language eq {language}");
        return selection;
    }
}
