using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Subjects;

/// <summary>Extraction may print the head of a cover below its text: then one company stands there by itself, and no other.</summary>
internal static class OnlyNamedCode
{
    /// <summary>What may stand behind a name and its code: 买入（维持评级） 公司研究.</summary>
    private const int LongestRating = 16;

    public static void Find(SubjectSearch search)
    {
        var named = search.Cover.Where(line => NamedCodes.HasCode(line.Text))
            .Select(line => (Line: line, Match: NamedCodes.NamedCode().Match(line.Text)))
            .Where(found => found.Match is { Success: true, Index: 0 } && found.Line.Text.Length - found.Match.Length <= LongestRating && !SubjectSearch.IsRelatedReport(found.Line)).ToList();
        if (named.Select(found => Code(found.Match.Groups["code"].Value)).Distinct().ToList() is not [var only]) return;
        // A code that stands by itself is what the report is about; who is named with another one is spoken of.
        var lone = LoneCodes.In(search.Cover).Select(found => Code(found.Code.Value)).ToHashSet();
        if (lone.Count == 0 || lone.Contains(only)) NamedCodes.Add(search, named[0].Line, named[0].Match);
    }

    private static string? Code(string raw) => StockCodes.Canonical(raw)?.Code;
}
