using System.Text.Json;

namespace Reports.Tests.Support;

/// <summary>A sample document and the facts that lie beside it.</summary>
internal sealed record Sample(string FileName, byte[] Content, JsonElement Expected)
{
    private const string Ending = ".expected.json";

    private static readonly string[] Kinds = [".md", ".txt", ".html", ".docx", ".pdf"];

    public static IReadOnlyList<Sample> All { get; } = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Samples"), "*" + Ending).Order(StringComparer.Ordinal).Select(Load)];

    /// <summary>Those that are text by themselves.</summary>
    public static IReadOnlyList<Sample> Texts { get; } = [.. All.Where(sample => Path.GetExtension(sample.FileName) is ".md" or ".txt")];

    public string Name => Path.GetFileNameWithoutExtension(FileName);

    public static Sample Named(string name) => All.First(sample => sample.Name == name);

    private static Sample Load(string expected)
    {
        var stem = expected[..^Ending.Length];
        var document = stem + Kinds.First(kind => File.Exists(stem + kind));
        using var json = JsonDocument.Parse(File.ReadAllBytes(expected));
        return new Sample(Path.GetFileName(document), File.ReadAllBytes(document), json.RootElement.Clone());
    }
}
