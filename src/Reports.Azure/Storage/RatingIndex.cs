using Reports.Documents;
using Reports.Model;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>The table <c>Ratings</c>: one row for each rating in each partition that it can be listed by.</summary>
internal sealed class RatingIndex(StorageNames names)
{
    public const string All = "all", Broker = "broker", Level = "level", Change = "change", Subject = "subject";

    public IEnumerable<Row> Of(Report report) => RatingEvent.Of(report).SelectMany((rating, ordinal) => Of(report, rating, ordinal));

    private IEnumerable<Row> Of(Report report, RatingEvent rating, int ordinal)
    {
        var columns = JsonColumn.Write(rating, StorageJson.Instance.RatingEvent);
        columns["Broker"] = report.Broker is { } broker ? NameFolding.Fold(broker.Id) : null;
        columns["BrokerName"] = report.Broker is { } named ? NameFolding.Fold(named.Name) : null;
        columns["Level"] = rating.Level is { } level ? Keys.Of(level) : null;
        columns["Change"] = rating.Change is { } change ? Keys.Of(change) : null;
        columns["Subject"] = Keys.Of(rating.AppliesTo);
        return Partitions(report, rating).Select(partition => Row.Of(names.RatingsTable, partition, ReportRows.Key(report, ordinal), columns));
    }

    private static IEnumerable<string> Partitions(Report report, RatingEvent rating)
    {
        yield return All;
        yield return Keys.Join(Subject, Keys.Of(rating.AppliesTo));
        if (rating.Level is { } level) yield return Keys.Join(Level, Keys.Of(level));
        if (rating.Change is { } change) yield return Keys.Join(Change, Keys.Of(change));
        foreach (var broker in ReportIndex.Brokers(report)) yield return Keys.Join(Broker, broker);
    }
}
