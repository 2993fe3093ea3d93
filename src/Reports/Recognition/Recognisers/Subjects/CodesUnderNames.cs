using System.Text.RegularExpressions;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Subjects;

/// <summary>A code that is a line of its own, and the name another, right above it or below.</summary>
internal static partial class CodesUnderNames
{
    private const int LinesAbove = 3;

    /// <summary>Printed columns by which lines of one column may be off each other.</summary>
    private const int Slack = 4;

    public static void Find(SubjectSearch search)
    {
        var head = search.Head;
        for (var index = 0; index < head.Count; index++)
        {
            if (!StockCodes.MayBeIn(head[index].Text) || CodeAlone().Match(head[index].Text) is not { Success: true } match) continue;
            var left = head[index].Extent(0, 1).Start;
            // The lines of a side column stand between those of its own.
            var beside = head.Take(index).Reverse().Where(line => Math.Abs(line.Extent(0, 1).Start - left) <= Slack).Take(LinesAbove).Concat(head.Skip(index + 1).Take(1));
            if ((beside.SelectMany(CompanyNames.Alone).FirstOrDefault() ?? search.Names.MostOften()) is not { } name) continue;
            search.Add(name, match.Groups["code"].Value, head[index].Evidence(match.Groups["code"].Index, match.Groups["code"].Length));
            return;
        }
    }

    // Before the cells of a side column, the codes of a terminal and of a vendor side by side.
    [GeneratedRegex(@"^[#\s]*(?<code>" + StockCodes.Pattern + @")(?:(?:[ ,/;|]{1,3}" + StockCodes.Pattern + @")?[#\s]*$|[ ,/;|]{1,3}" + StockCodes.Pattern + @"\t)")]
    private static partial Regex CodeAlone();
}
