using System.Text.RegularExpressions;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Subjects;

/// <summary>BRK AU, and the rating beside it: the name is a line of its own that the report names again.</summary>
internal static partial class RatedCodes
{
    public static void Find(SubjectSearch search)
    {
        var rated = search.Head.Select(line => (Line: line, Match: RatedCode().Match(line.Text))).Where(found => found.Match.Success).ToList();
        if (rated is not [var (line, match)]) return;
        var code = match.Groups["code"];
        search.Add(search.Names.OnlyRepeated(), code.Value, line.Evidence(code.Index, code.Length));
    }

    [GeneratedRegex(@"^(?<code>" + StockCodes.Pattern + @")\t(?:" + RatingTerms.WithRisk + @")$")]
    private static partial Regex RatedCode();
}
