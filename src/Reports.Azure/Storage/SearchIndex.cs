using Reports.Model;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>
/// The table <c>Search</c>: one row for each place of a report's text that two characters begin at, with what follows them there.
/// A longer phrase is a condition on that text, and the first place of a phrase is the one whose following text was not
/// <see cref="Seen"/> so far in the same report: each report is found once.
/// </summary>
internal sealed class SearchIndex(StorageNames names)
{
    public const string Text = "Text", Seen = "Seen";

    private const int Partitions = 64;

    public IEnumerable<Row> Of(Report report, IReadOnlyDictionary<string, object?> columns)
    {
        var key = ReportRows.Key(report);
        var ordinal = 0;
        foreach (var places in Places(report).GroupBy(place => place[..SearchText.Shortest]))
        {
            List<string> before = [];
            foreach (var place in places.Distinct())
            {
                var row = new Dictionary<string, object?>(columns)
                {
                    [Text] = place,
                    [Seen] = before.Select(other => other.AsSpan().CommonPrefixLength(place)).DefaultIfEmpty(0).Max(),
                };
                before.Add(place);
                yield return Row.Of(names.SearchTable, Partition(place), $"{Prefix(place)}{key}|{Keys.Ordinal(ordinal++)}", row);
            }
        }
    }

    /// <summary>By a hash, since each report has rows in hundreds of pairs, and writes of a partition go together.</summary>
    public static string Partition(string text) => $"{(text[0] * 31 + text[1]) % Partitions:00}";

    public static string Prefix(string text) => $"{Keys.Join(text[..SearchText.Shortest])}|";

    private static IEnumerable<string> Places(Report report) => SearchText.Of(report).SelectMany(text =>
        Enumerable.Range(0, text.Length - SearchText.Shortest + 1).Select(start => text[start..Math.Min(text.Length, start + SearchText.Longest)]));
}
