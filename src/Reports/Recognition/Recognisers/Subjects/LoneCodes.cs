using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Subjects;

/// <summary>6914.HK, 6914 HK over the prices of a side column, where no other code stands so: the report names the company beside it elsewhere.</summary>
internal static partial class LoneCodes
{
    public static void Find(SubjectSearch search)
    {
        var lone = In(search.Document.Cover).ToList();
        if (lone.Select(found => StockCodes.Canonical(found.Code.Value)?.Code).Distinct().Count() != 1) return;
        var (line, code) = lone[0];
        if ((search.Names.Beside([code.Value]) ?? search.Names.OnlyHeading() ?? search.Names.OnlyRepeated()) is { } name) search.Add(name, code.Value, line.Evidence(code.Index, code.Length));
    }

    /// <summary>Codes that are a cell of their own.</summary>
    public static IEnumerable<(Line Line, Group Code)> In(IEnumerable<Line> lines) =>
        lines.Where(line => StockCodes.MayBeIn(line.Text)).SelectMany(line => LoneCode().Matches(line.Text).Select(match => (line, match.Groups["code"])));

    [GeneratedRegex(@"(?:^|\t)(?<code>" + StockCodes.Pattern + @")(?:[ ,/;|]{1,3}" + StockCodes.Pattern + @")?(?=$|\t|(?:; ?| - )(?:" + Money.Unit + ") ?" + Money.Amount + @"(?:$|\t))")]
    private static partial Regex LoneCode();
}
