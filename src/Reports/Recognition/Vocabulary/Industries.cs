using System.Collections.Frozen;
using System.Text.Json;

namespace Reports.Recognition.Vocabulary;

/// <summary>Industries by the names that covers print; data, in <c>Reference/industries.json</c>.</summary>
internal static class Industries
{
    private static readonly FrozenSet<string> All = Load();

    public static bool IsKnown(string name) => All.Contains(name);

    private static FrozenSet<string> Load()
    {
        using var stream = typeof(Industries).Assembly.GetManifestResourceStream("industries.json")!;
        return JsonSerializer.Deserialize(stream, BrokersJsonContext.Default.ListString)!.ToFrozenSet();
    }
}
