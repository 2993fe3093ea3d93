using System.Text.RegularExpressions;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Subjects;

/// <summary>股票代码 2757, where no exchange is printed: of Hong Kong, where its price is in that city's dollars.</summary>
internal static partial class HongKongNumbers
{
    private static readonly Words Labels = new("代码", "代号");

    public static void Find(SubjectSearch search)
    {
        var labelled = search.Cover.Where(line => Labels.AreIn(line.Text)).Select(line => (Line: line, Number: LabelledNumber().Match(line.Text).Groups["number"])).Where(found => found.Number.Success).ToList();
        if (labelled.Select(found => found.Number.Value).Distinct().Count() != 1 || !search.Cover.Any(line => LocalPrice().IsMatch(line.Text))) return;
        var (at, number) = labelled[0];
        var heads = search.Head.Select(line => (Line: line, Match: NamedNumber().Match(line.Text))).FirstOrDefault(found => found.Match.Success && found.Match.Groups["number"].Value == number.Value);
        var name = heads.Line is null ? search.Names.Of([number.Value]) : CompanyNames.Printed(heads.Line, heads.Match);
        if (name is not null) search.Findings.Subjects.Add((new Stock($"{number.Value.TrimStart('0').PadLeft(4, '0')}.HK", name, number.Value), at.Evidence(number.Index, number.Length)));
    }

    [GeneratedRegex(@"(?:股票|证券|股份)代[码号][:\t ]{1,3}(?<number>\d{3,5})(?=$|[\t )])")]
    private static partial Regex LabelledNumber();

    [GeneratedRegex("^" + CompanyNames.BeforeCode + @" ?\((?<number>\d{3,5})\)")]
    private static partial Regex NamedNumber();

    [GeneratedRegex(@"(?:股价|[现市]价|收[盘市]价)[^。]{0,20}(?:港元|港币|HK\$|HKD)")]
    private static partial Regex LocalPrice();
}
