using System.Text.RegularExpressions;

namespace Reports.Recognition.Recognisers.Risks;

/// <summary>What parts the risks of one list: numbers, semicolons, full stops, or commas where each part is a risk of its own.</summary>
internal static partial class RiskSeparators
{
    /// <summary>Two that are shorter are two, with nothing but a comma between them.</summary>
    private const int ShortRisk = 36;

    /// <summary>What is longer between two commas is more than the name of a risk.</summary>
    private const int LongestPart = 72;

    public static IEnumerable<(int Start, int Length)> Items(string text, int start, int length)
    {
        var list = text.Substring(start, length);
        var from = 0;
        foreach (var match in Of(list).EnumerateMatches(list).ToList())
        {
            if (match.Start > from) yield return (start + from, match.Start - from);
            from = match.Start + match.Length;
        }
        if (from < list.Length) yield return (start + from, list.Length - from);
    }

    /// <summary>Whether a line is nothing but risks: A, B, and C.</summary>
    public static bool AreEnglish(string line) => char.IsAsciiLetter(line[0]) && (IsEnglishSeries(line) || EndsInPair(line));

    private static Regex Of(string list) =>
        Numbered().Count(list) > 1 ? Numbered()
        : list.Contains(';', StringComparison.Ordinal) ? Semicolon()
        : list.Count(character => character == '。') > 1 ? FullStop()
        : EndsInPair(list) || IsEnglishPair(list) ? EnglishSeries()
        : IsEnglishSeries(list) ? EnglishComma()
        : AreAllRisks(list) ? AnyComma()
        : list.Contains('、', StringComparison.Ordinal) && AreShortRisks(list, '、') ? EnumerationComma()
        : AreShortRisks(list, ',') ? Comma()
        : FullStop();

    // A, B, and C, of which none goes on with what the one before says.
    private static bool IsEnglishSeries(string list)
    {
        if (!char.IsAscii(list[0]) || RiskList.FullSentence().IsMatch(list)) return false;
        var parts = list.TrimEnd('.').Split(',', StringSplitOptions.TrimEntries);
        return (parts.Length > 2 || parts[^1].StartsWith("and ", StringComparison.Ordinal) || parts is [{ Length: < ShortRisk }, { Length: < ShortRisk }]) && parts.All(part => part.Length is > 1 and < LongestPart && !Continuation().IsMatch(part)) && (parts[^1].StartsWith("and ", StringComparison.Ordinal) || parts.All(part => part.Count(character => character == ' ') < 6));
    }

    // A, B and C: the last comma parts two of them from the rest.
    private static bool EndsInPair(string list)
    {
        if (!char.IsAscii(list[0]) || RiskList.FullSentence().IsMatch(list)) return false;
        var parts = Side().Replace(list, "").TrimEnd('.').Split(',', StringSplitOptions.TrimEntries);
        var last = parts[^1].Split(" and ");
        return parts.Length > 1 && last.Length == 2 && !parts[^1].StartsWith("and ", StringComparison.Ordinal)
            && parts.Concat(last).All(part => part.Length is > 1 and < 60 && !Continuation().IsMatch(part)) && (parts.Length > 2 || last.All(part => part.Contains(' ', StringComparison.Ordinal)));
    }

    // A larger buyback and a slower recovery: two, each with its article.
    private static bool IsEnglishPair(string list) => EnglishPair().IsMatch(list) && !Continuation().IsMatch(list);

    // Commas of both kinds between them, and each long enough to be one.
    private static bool AreAllRisks(string list)
    {
        var parts = list.Split('、', ',');
        return list.Contains('、', StringComparison.Ordinal) && list.Contains(',', StringComparison.Ordinal)
            && parts.All(part => part.Trim().Length is >= 5 and < 34) && parts.Count(part => RiskWord().IsMatch(part)) * 3 >= parts.Length * 2;
    }

    private static bool AreShortRisks(string list, char separator)
    {
        var parts = list.Split(separator);
        return parts.Length > 1 && parts.All(part => part.Trim().Length is > 2 and < 34) && (parts.Count(part => RiskWord().IsMatch(part)) * 2 >= parts.Length || (separator == '、' && parts.All(part => part.Trim().Length >= 5)));
    }

    [GeneratedRegex(@"(?:^|(?<=[;。,、:\s]))\(?(?:\d{1,2}|[①-⑨])[)、.](?!\d)\s?|[①-⑨]")]
    public static partial Regex Numbered();

    [GeneratedRegex(@";|(?:^ ?|\. )(?:[Kk]ey )?(?:[Uu]pside|[Dd]ownside)(?: risks?)?(?:: ?| include )")]
    private static partial Regex Semicolon();

    [GeneratedRegex("^ ?an? [^,;]{4,60} and an? [^,;]{4,60}$")]
    private static partial Regex EnglishPair();

    [GeneratedRegex("。")]
    private static partial Regex FullStop();

    [GeneratedRegex("、")]
    private static partial Regex EnumerationComma();

    [GeneratedRegex("[、,]")]
    private static partial Regex AnyComma();

    [GeneratedRegex(@", ?(?:and )?")]
    private static partial Regex Comma();

    [GeneratedRegex(@", ?(?:and |or )?")]
    private static partial Regex EnglishComma();

    [GeneratedRegex(@", ?| and (?=[^,]*$)")]
    private static partial Regex EnglishSeries();

    [GeneratedRegex(@"^ ?(?:[Kk]ey )?(?:[Dd]own|[Uu]p)side risks?(?: to (?:our|the) [A-Za-z ]{2,40}?)?(?: include| are|:) ?")]
    public static partial Regex Side();

    [GeneratedRegex(@"^(?:which|who|where|while|as|if|because|since|given|especially|particularly|including|such|leading|resulting|but|although|however|e\.g\.|i\.e\.)\b|\b(?:is|are|was|were|will|would|has|have|remains?|we|our)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Continuation();

    [GeneratedRegex(@"风险|不及|下滑|下降|加剧|波动|放缓|变化|恶化|限制|延迟|上升|上涨|失败|不确定|承压|低于|超预期|偏慢|慢于|受限|不达|过快|离职|流失|受阻|推迟|收紧|竞争|回落|短缺|紧张|risk|slow|weak|delay|compet|lower|higher|declin|tension|volatil|loss|disrupt", RegexOptions.IgnoreCase)]
    private static partial Regex RiskWord();
}
