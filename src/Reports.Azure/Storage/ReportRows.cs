using Reports.Model;

namespace Reports.Azure.Storage;

/// <summary>All rows that a listed report is found by. Depends on nothing but the report.</summary>
internal sealed class ReportRows(StorageNames names)
{
    private readonly ReportIndex _reports = new(names);
    private readonly RatingIndex _ratings = new(names);
    private readonly RecommendationIndex _recommendations = new(names);
    private readonly StockIndex _stocks = new(names);
    private readonly StockNameIndex _stockNames = new(names);

    public IReadOnlyList<Row> Of(Report report) =>
    [
        .. _reports.Of(report),
        .. _ratings.Of(report),
        .. _recommendations.Of(report),
        .. _stocks.Of(report),
        .. _stockNames.Of(report),
    ];

    /// <summary>Newest <c>effectiveOn</c> first, then what became known last.</summary>
    public static string Key(Report report) =>
        Keys.Join(Keys.Day(report.EffectiveOn), Keys.Instant(KnownAt(report)), report.Id);

    public static string Key(Report report, int ordinal) => $"{Key(report)}|{Keys.Ordinal(ordinal)}";

    public static DateTimeOffset KnownAt(Report report) => report.KnownAt ?? report.Source.UploadedAt;
}
