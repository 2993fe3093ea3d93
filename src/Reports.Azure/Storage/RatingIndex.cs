using Reports.Documents;
using Reports.Model;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>The table <c>Ratings</c>: one row for each rating in each partition that it can be listed by.</summary>
internal sealed class RatingIndex(StorageNames names)
{
    public const string All = "all", Broker = "broker", Level = "level", Change = "change", Subject = "subject";

    public IEnumerable<Row> Of(Report report) => RatingEvent.InContext(report).SelectMany((rating, ordinal) => Of(rating, ReportRows.Key(report, ordinal)));

    public IEnumerable<RowAddress> Addresses(RatingEvent rating, string key) =>
        Partitions(rating).Select(partition => new RowAddress(names.RatingsTable, partition, key));

    private IEnumerable<Row> Of(RatingEvent rating, string key)
    {
        var columns = RatingColumns.Of(rating);
        columns["Level"] = rating.Level is { } level ? Keys.Of(level) : null;
        columns["Change"] = rating.Change is { } change ? Keys.Of(change) : null;
        columns["Subject"] = Keys.Of(rating.AppliesTo);
        return Partitions(rating).Select(partition => Row.Of(names.RatingsTable, partition, key, columns));
    }

    private static IEnumerable<string> Partitions(RatingEvent rating)
    {
        yield return All;
        yield return Keys.Join(Subject, Keys.Of(rating.AppliesTo));
        if (rating.Level is { } level) yield return Keys.Join(Level, Keys.Of(level));
        if (rating.Change is { } change) yield return Keys.Join(Change, Keys.Of(change));
        foreach (var broker in new[] { rating.BrokerId, rating.Broker }.OfType<string>().Select(NameFolding.Fold).Distinct())
            yield return Keys.Join(Broker, broker);
    }
}
