using Reports.Model;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>The table <c>Recommendations</c>: all in one partition, by day.</summary>
internal sealed class RecommendationIndex(StorageNames names)
{
    public const string All = "all";

    public IEnumerable<Row> Of(Report report) => RecommendationEvent.Of(report).Select((item, ordinal) => Row.Of(
        names.RecommendationsTable, All, ReportRows.Key(report, ordinal), JsonColumn.Write(item, StorageJson.Instance.RecommendationEvent)));
}
