using Reports.Coverage;
using Reports.Model;

namespace Reports.Azure.Storage;

/// <summary>All rows that a listed report is found by.</summary>
internal sealed class ReportRows(StorageNames names)
{
    private readonly ReportIndex _reports = new(names);
    private readonly RatingIndex _ratings = new(names);
    private readonly RecommendationIndex _recommendations = new(names);
    private readonly StockIndex _stocks = new(names);
    private readonly OpinionIndex _opinions = new(names);
    private readonly StockNameIndex _stockNames = new(names);

    /// <param name="report">What the parser read.</param>
    /// <param name="joined">The same with the codes that the security master knows. Nothing is learned from those.</param>
    public IReadOnlyList<Row> Of(Report report, Report joined) =>
    [
        .. _reports.Of(joined),
        .. _ratings.Of(joined),
        .. _recommendations.Of(joined),
        .. _stocks.Of(joined),
        .. _opinions.Of(joined),
        .. _stockNames.Of(report),
        .. UnjoinedNames.Of(joined, names),
    ];

    /// <summary>Newest <c>effectiveOn</c> first, then what became known last.</summary>
    public static string Key(Report report) => Key(report.EffectiveOn, KnownAt(report), report.Id);

    public static string Key(Report report, int ordinal) => $"{Key(report)}|{Keys.Ordinal(ordinal)}";

    public static string Key(Opinion opinion) => $"{Key(opinion.EffectiveOn, opinion.KnownAt, opinion.ReportId)}|{Keys.Ordinal(opinion.Ordinal)}";

    public static DateTimeOffset KnownAt(Report report) => report.KnownAt ?? report.Source.UploadedAt;

    private static string Key(DateOnly day, DateTimeOffset known, string id) => Keys.Join(Keys.Day(day), Keys.Instant(known), id);
}
