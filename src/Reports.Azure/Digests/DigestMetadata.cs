using System.Globalization;
using Reports.Digests;

namespace Reports.Azure.Digests;

/// <summary>What the archive's list shows of a digest, kept beside its blob so that listing opens none.</summary>
internal static class DigestMetadata
{
    public static Dictionary<string, string> Of(DigestEntry entry) => new()
    {
        ["frozenAt"] = entry.FrozenAt.ToString("O", CultureInfo.InvariantCulture),
        ["reports"] = Text(entry.Reports),
        ["ratings"] = Text(entry.Ratings),
        ["recommendedStocks"] = Text(entry.RecommendedStocks),
        ["recipients"] = Text(entry.Recipients),
    };

    /// <summary>Null for a blob that somebody else put there.</summary>
    public static DigestEntry? Read(IsoWeek week, IDictionary<string, string> metadata) =>
        metadata.TryGetValue("frozenAt", out var text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var frozenAt)
            ? new(week, frozenAt, Number(metadata, "reports"), Number(metadata, "ratings"), Number(metadata, "recommendedStocks"), Number(metadata, "recipients"))
            : null;

    private static int Number(IDictionary<string, string> metadata, string name) =>
        metadata.TryGetValue(name, out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
