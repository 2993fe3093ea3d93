using System.Text.RegularExpressions;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Subjects;

/// <summary>A code that is a line of its own, and the name another, right above it or below.</summary>
internal static partial class CodesUnderNames
{
    private const int LinesAbove = 3;

    public static void Find(SubjectSearch search)
    {
        var head = search.Head;
        for (var index = 0; index < head.Count; index++)
        {
            if (!StockCodes.MayBeIn(head[index].Text) || CodeAlone().Match(head[index].Text) is not { Success: true } match) continue;
            var beside = head.Take(index).Reverse().Take(LinesAbove).Concat(head.Skip(index + 1).Take(1));
            if ((beside.SelectMany(CompanyNames.Alone).FirstOrDefault() ?? search.Names.MostOften()) is not { } name) continue;
            search.Add(name, match.Groups["code"].Value, head[index].Evidence(match.Groups["code"].Index, match.Groups["code"].Length));
            return;
        }
    }

    [GeneratedRegex(@"^[#\s]*(?<code>" + StockCodes.Pattern + @")(?:[ ,/;|]{1,3}" + StockCodes.Pattern + @")?[#\s]*$")]
    private static partial Regex CodeAlone();
}
