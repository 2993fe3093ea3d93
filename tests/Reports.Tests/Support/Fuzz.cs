using System.Globalization;
using System.Text;

namespace Reports.Tests.Support;

/// <summary>What happens to a document before it is read: seeded, so that a failure can be repeated.</summary>
internal static class Fuzz
{
    private const string Letters = "买入维持增持目标价元年月日：（）()[]|/-—.,;；、。《》%#*_<>&\"'\t \n\u3000\u00A0\u200B\uFEFF\uE000\u2F00０９ＡＢ０123456789ABCxyz@S";

    /// <summary>Cases in one run: few in the usual one, more where <c>REPORTS_FUZZ_CASES</c> says so.</summary>
    public static long Cases { get; } =
        long.TryParse(Environment.GetEnvironmentVariable("REPORTS_FUZZ_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : 300;

    public static string Mutate(string text, IEnumerable<(int Kind, double Where, int Seed)> mutations)
    {
        foreach (var (kind, where, seed) in mutations) text = Mutate(text, kind, where, new Random(seed));
        return text;
    }

    public const int Kinds = 12;

    private static string Mutate(string text, int kind, double where, Random random)
    {
        var at = (int)(where * text.Length);
        return kind switch
        {
            0 => Lines(text, lines => lines.RemoveAt((int)(where * lines.Count))),
            1 => Lines(text, lines => lines.Insert((int)(where * lines.Count), lines[random.Next(lines.Count)])),
            2 => Lines(text, lines => Swap(lines, (int)(where * lines.Count), random.Next(lines.Count))),
            3 => text[..at],
            4 => text[at..],
            5 => text.Insert(at, string.Concat(Enumerable.Range(0, 1 + random.Next(12)).Select(_ => Letters[random.Next(Letters.Length)]))),
            6 => text.Insert(at, string.Concat(Enumerable.Range(0, 1 + random.Next(20)).Select(_ => (char)random.Next(char.MaxValue + 1)))),
            7 => string.Concat(text.Select(character => char.IsWhiteSpace(character) && character != '\n' && random.Next(3) == 0 ? '\t' : character)),
            8 => text.Remove(at, Math.Min(text.Length - at, random.Next(60))),
            9 => text.Insert(at, new StringBuilder().Insert(0, text.Substring(at, Math.Min(text.Length - at, 1 + random.Next(30))), 60).ToString()),
            10 => text[..at] + text[at..].Replace("\n", random.Next(2) == 0 ? "" : " ", StringComparison.Ordinal),
            _ => text.Insert(at, char.ConvertFromUtf32(0x10000 + random.Next(0x20000)) + (char)(0xD800 + random.Next(0x800))),
        };
    }

    private static string Lines(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }

    private static void Swap(List<string> lines, int one, int other) => (lines[one], lines[other]) = (lines[other], lines[one]);
}
