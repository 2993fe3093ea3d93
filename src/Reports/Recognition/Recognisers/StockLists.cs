using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// Lists of stocks in running text: 主题：甲、乙等；主题：丙. A clause counts only where all that it lists can be stocks: what names
/// chains, suppliers or directions lists none.
/// </summary>
internal static partial class StockLists
{
    /// <summary>What is longer, in Chinese characters and without a code, is a clause.</summary>
    private const int LongestName = 10;

    /// <summary>No stock's short name on the mainland has more characters.</summary>
    private const int LongestShortName = 6;

    /// <summary>Adds what the text lists; false where it lists no stock.</summary>
    public static bool Read(Line line, int start, int length, string? theme, RecommendationStrength strength, Findings findings)
    {
        List<Recommendation> found = [];
        var (clauses, rejected, alone) = (0, 0, true);
        foreach (var (at, size) in Clauses(line.Text, start, length))
        {
            clauses++;
            var own = theme;
            var names = Names(line, at, size, ref theme);
            if (names is null) rejected++;
            if (names is not { Count: 1 } || theme != own) alone &= names is null;
            foreach (var (name, code, from, extent) in names ?? []) found.Add(new Recommendation(Stock(name, code), theme, strength, line.Evidence(from, extent)));
        }
        // 1)招标节奏;2)新品进度: points to watch, of which one may look like a name.
        if (clauses > 1 && rejected > 0 && alone && Numbered().IsMatch(line.Text.AsSpan(start, length))) return false;
        found.ForEach(recommendation => Add(findings, recommendation));
        return found.Count > 0;
    }

    /// <summary>Whether all that the text lists can be stocks, and there are several or one with its code.</summary>
    public static bool NamesSeveral(Line line, int start, int length)
    {
        var count = 0;
        string? theme = null;
        foreach (var (at, size) in Clauses(line.Text, start, length))
        {
            if (Names(line, at, size, ref theme) is not { } names) return false;
            count += names.Sum(name => name.Code is null ? 1 : 2);
        }
        return count > 1;
    }

    public static void Add(Findings findings, Recommendation recommendation)
    {
        var key = Key(recommendation.Stock.Name);
        if (!findings.Recommended.TryGetValue(key, out var places)) findings.Recommended[key] = places = [];
        if (places.FindIndex(place => IsSame(findings.Recommendations[place], recommendation)) is not (var found and >= 0))
        {
            places.Add(findings.Recommendations.Count);
            findings.Recommendations.Add(recommendation);
            return;
        }
        var known = places[found];
        // The same stock again: the stronger word and the theme stay.
        var first = findings.Recommendations[known];
        findings.Recommendations[known] = first with
        {
            Theme = first.Theme ?? recommendation.Theme,
            Strength = first.Strength < recommendation.Strength ? first.Strength : recommendation.Strength,
            Stock = first.Stock.Code is null ? first.Stock with { Code = recommendation.Stock.Code, RawCode = recommendation.Stock.RawCode } : first.Stock,
        };
    }

    public static Stock Stock(string name, string? code) =>
        code is not null && StockCodes.Canonical(code) is { } canonical ? new Stock(canonical.Code, name, code) : new Stock(null, name);

    private static bool IsSame(Recommendation known, Recommendation other) =>
        (known.Strength == other.Strength || known.Theme == other.Theme) && (known.Theme is null || other.Theme is null || ThemeKey(known.Theme) == ThemeKey(other.Theme));

    private static string Key(string? name) => name is null ? "" : ShareClass().Replace(name.Replace(" ", "", StringComparison.Ordinal), "").ToLowerInvariant();

    private static string ThemeKey(string theme) => theme.Replace(" ", "", StringComparison.Ordinal);

    private static IEnumerable<(int Start, int Length)> Clauses(string text, int start, int length)
    {
        var from = start;
        foreach (var (at, size) in ClauseEnd().EnumerateMatches(text.AsSpan(start, length)).ToList())
        {
            if (start + at > from) yield return (from, start + at - from);
            from = start + at + size;
        }
        if (start + length > from) yield return (from, start + length - from);
    }

    private static List<(string Name, string? Code, int Start, int Length)>? Names(Line line, int start, int length, ref string? theme)
    {
        var text = line.Text.Substring(start, length);
        if (ThemeBefore().Match(text) is { Success: true } themed)
        {
            var name = themed.Groups["theme"];
            if (!NameOfList().IsMatch(name.Value)) theme = line.Printed(start + name.Index, name.Length);
            (start, length) = (start + themed.Length, length - themed.Length);
            text = text[themed.Length..];
        }
        // 存储产业链:模组环节的A、B: the narrower theme stands behind.
        if (FieldOf().Match(text) is { Success: true } field)
        {
            var name = field.Groups["theme"];
            theme = IsProperTheme(name.Value) ? line.Printed(start + name.Index, name.Length) : null;
            (start, length) = (start + field.Length, length - field.Length);
        }
        return Items(line, start, length);
    }

    private static bool IsProperTheme(string theme) => !NoTheme().IsMatch(theme);

    private static List<(string, string?, int, int)>? Items(Line line, int start, int length)
    {
        List<(string, string?, int, int)> items = [];
        var from = start;
        var text = line.Text[..(start + length)];
        foreach (var (at, size) in Separator().EnumerateMatches(text.AsSpan(start)).ToList().Append((length, 0)))
        {
            var end = start + at;
            if (end > from && !Item(line, from, end, items)) return null;
            from = end + size;
        }
        return items.Count > 0 ? items : null;
    }

    // False where the piece cannot be a stock, so that the clause it stands in lists something else.
    private static bool Item(Line line, int start, int end, List<(string, string?, int, int)> items)
    {
        var piece = line.Text[start..end];
        if (Others().IsMatch(piece)) return false;
        var tail = Tail().Match(piece);
        if (tail.Success) piece = piece[..tail.Index];
        if (items.Count == 0 && LeadIn().Match(piece) is { Success: true } lead) (start, piece) = (start + lead.Length, piece[lead.Length..]);
        var blanks = piece.Length - piece.TrimStart().Length;
        (start, piece) = (start + blanks, piece.Trim());
        if (piece.Length == 0) return true;
        // 区域龙头甲: what it leads stands before its name.
        if (Leader().Match(piece) is { Success: true } leader) (start, piece) = (start + leader.Length, piece[leader.Length..]);
        var match = NamedStock().Match(piece);
        if (!match.Success) return false;
        var name = match.Groups["name"];
        if ((name.Length < 2 && TextFolding.IsChinese(name.Value[0])) || NoEnglishStock().IsMatch(piece) || RatingTerms.LevelOf(name.Value) is not null || Industries.IsKnown(name.Value) || NoStockLead().IsMatch(name.Value) || NoStockEnd().IsMatch(name.Value) || NoStockWithin().IsMatch(name.Value)
            || (name.Length > LongestName && !match.Groups["code"].Success && name.Value.All(TextFolding.IsChinese))) return false;
        // So long without a code, something stands before the name that nothing tells from it.
        if (name.Length > LongestShortName && !match.Groups["code"].Success && name.Value.All(TextFolding.IsChinese)) return true;
        items.Add((line.Printed(start + name.Index, name.Length), match.Groups["code"].Success ? match.Groups["code"].Value : null, start + name.Index, name.Length));
        return true;
    }
}
