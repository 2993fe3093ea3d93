using Reports.Documents;
using Reports.Model;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>The table <c>Reports</c>: one row in each partition that the report can be listed by.</summary>
internal sealed class ReportIndex(StorageNames names)
{
    public const string All = "all", Known = "known", Updated = "updated", Firm = "firm", Person = "person";
    public const string Broker = "broker", Industry = "industry", Kind = "kind", Series = "series", Analyst = "analyst", Language = "language";

    private readonly SearchIndex _search = new(names);

    public IEnumerable<Row> Of(Report report)
    {
        var columns = JsonColumn.Write(ReportSummary.Of(report), StorageJson.Instance.ReportSummary);
        columns["Broker"] = report.Broker is { } broker ? NameFolding.Fold(broker.Id) : null;
        columns["BrokerName"] = report.Broker is { } named ? NameFolding.Fold(named.Name) : null;
        columns["Industry"] = report.Industry is { } industry ? NameFolding.Fold(industry) : null;
        columns["Kind"] = Keys.Of(report.Kind);
        columns["Series"] = Keys.Of(report.Series);
        columns["Language"] = NameFolding.Fold(report.Language);
        columns["Analysts"] = string.Join('\n', Analysts(report).Take(500));
        columns["Stocks"] = string.Join('\n', Stocks(report).Select(stock => stock.ReportsPartition).Distinct().Take(500));
        columns["Day"] = Keys.Day(report.EffectiveOn);
        columns["Updated"] = UpdatedAt(report);

        var row = ReportRows.Key(report);
        foreach (var partition in Partitions(report).Distinct())
            yield return Row.Of(names.ReportsTable, partition, row, columns);
        yield return Row.Of(names.ReportsTable, Known, Keys.Join(Keys.Instant(ReportRows.KnownAt(report)), report.Id), columns);
        yield return Row.Of(names.ReportsTable, Updated, Keys.Join(Keys.Instant(UpdatedAt(report)), report.Id), columns);
        foreach (var found in _search.Of(report, columns)) yield return found;
        foreach (var published in Published(report, row)) yield return published;
    }

    private static DateTimeOffset UpdatedAt(Report report) => report.ParsedAt ?? report.Source.UploadedAt;

    private IEnumerable<Row> Published(Report report, string row)
    {
        var summary = ReportSummary.Of(report);
        if (report.Broker is { } broker)
        {
            FirmReport published = new(summary, broker with { Evidence = null }, [.. report.RatingScale.Select(definition => definition with { Evidence = null })]);
            yield return Row.Of(names.ReportsTable, Keys.Join(Firm, NameFolding.Fold(broker.Id)), row, JsonColumn.Write(published, StorageJson.Instance.FirmReport));
            yield return BrokerDirectory.Of(report, names)!;
        }
        foreach (var person in report.Analysts.Where(analyst => analyst.Certificate is { Length: > 0 }).DistinctBy(analyst => NameFolding.Fold(analyst.Certificate!)))
        {
            PersonReport written = new(summary, person with { Evidence = null });
            yield return Row.Of(names.ReportsTable, Keys.Join(Person, NameFolding.Fold(person.Certificate!)), row, JsonColumn.Write(written, StorageJson.Instance.PersonReport));
        }
    }

    private static IEnumerable<string> Partitions(Report report)
    {
        yield return All;
        yield return Keys.Join(Kind, Keys.Of(report.Kind));
        yield return Keys.Join(Series, Keys.Of(report.Series));
        yield return Keys.Join(Language, NameFolding.Fold(report.Language));
        if (report.Industry is { } industry) yield return Keys.Join(Industry, NameFolding.Fold(industry));
        foreach (var broker in Brokers(report)) yield return Keys.Join(Broker, broker);
        foreach (var analyst in Analysts(report)) yield return Keys.Join(Analyst, analyst);
        foreach (var stock in Stocks(report)) yield return stock.ReportsPartition;
    }

    /// <summary>A firm is found by its id and by its name.</summary>
    public static IEnumerable<string> Brokers(Report report) =>
        report.Broker is { } broker ? new[] { NameFolding.Fold(broker.Id), NameFolding.Fold(broker.Name) }.Distinct() : [];

    // With a certificate they are still looked for by name.
    private static IEnumerable<string> Analysts(Report report) => report.Analysts
        .SelectMany(analyst => new[] { analyst.Certificate, analyst.Name })
        .OfType<string>().Select(NameFolding.Fold).Where(text => text.Length > 0).Distinct();

    // A stock that only a disclosure names is not what the report is about.
    private static IEnumerable<StockKey> Stocks(Report report) => report.StockRatings.Select(rating => rating.Stock)
        .Concat(report.Recommendations.Select(item => item.Stock))
        .Concat(report.Forecasts.Select(forecast => forecast.Stock))
        .Select(StockKey.Of).OfType<StockKey>();
}
