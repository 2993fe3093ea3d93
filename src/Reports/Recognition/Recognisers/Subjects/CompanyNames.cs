using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Subjects;

/// <summary>What on a cover can be the name of its company, where it does not stand beside its code.</summary>
internal sealed partial class CompanyNames(Document document, List<Line> head, Findings findings)
{
    /// <summary>Lines that begin with a company's name, in a report that is about it.</summary>
    private const int FewestMentions = 3;

    private const int MostNames = 40;

    public const string BeforeCode = @"(?<name>[\u4e00-\u9fffA-Za-z0-9*&][\u4e00-\u9fffA-Za-z0-9*·&'-]{0,12}?[\u4e00-\u9fffA-Za-z0-9*&'-]|[A-Z][A-Za-z0-9&.,'-]{0,20}(?: [A-Z0-9&][A-Za-z0-9&.,'-]{0,20}){0,4})";

    public static string Printed(Line line, Match match) => line.Word(match.Groups["name"].Index, match.Groups["name"].Length);

    public static bool IsNone(string text) => NoName().IsMatch(text);

    /// <summary>Names that are a line of their own.</summary>
    public static IEnumerable<string> Alone(Line line) =>
        new[] { ShortName().Match(line.Text), CompanyName().Match(line.Text) }.Where(found => found.Success).Select(found => Printed(line, found))
            .Where(name => !IsNone(TextFolding.Plain(name)) && RatingTerms.LevelOf(name) is null);

    /// <summary>The name that is labelled as one, else that stands beside one of the codes, else the first on the cover.</summary>
    public string? Of(IReadOnlyList<string> codes)
    {
        foreach (var line in head)
        {
            if (LabelledName().Match(line.Text) is { Success: true } labelled) return Printed(line, labelled);
        }
        return Beside(codes) ?? OnCover().FirstOrDefault();
    }

    /// <summary>What stands beside one of the codes somewhere is its name, rather than the field above it.</summary>
    public string? Beside(IReadOnlyList<string> codes) =>
        OnCover().Find(name => document.Lines.Any(line => line.Text.Contains(name, StringComparison.Ordinal) && codes.Any(code => line.Text.Contains(code, StringComparison.Ordinal))));

    /// <summary>Above its title, far from its code: a line of the cover that is nothing but what other lines begin with.</summary>
    public string? MostOften() =>
        document.Head.SelectMany(Alone).Where(name => !Industries.IsKnown(name) && !IsAnalyst(name)).Distinct().Take(MostNames)
            .Select(name => (Name: name, Lines: document.Lines.Count(line => line.Text.Length > name.Length && line.Text.TrimStart('《').StartsWith(name, StringComparison.Ordinal))))
            .Where(found => found.Lines >= FewestMentions).OrderByDescending(found => found.Lines).FirstOrDefault().Name;

    /// <summary>The one name of several words that the report says again; behind a side column it may come late.</summary>
    public string? OnlyRepeated() =>
        In(document.Cover).Where(name => name.Contains(' ', StringComparison.Ordinal) && document.Lines.Count(line => line.Text.Contains(name, StringComparison.Ordinal)) > 1).Distinct().ToList() is [var only] ? only : null;

    /// <summary>The one name that is set large by itself and stands in a cell again, as over a chart.</summary>
    public string? OnlyHeading() =>
        SetLarge().Distinct()
            .Where(name => name.Any(TextFolding.IsChinese) && document.Cover.Count(line => line.Text.Split('\t').Contains(TextFolding.Plain(name))) > 1).ToList() is [var only] ? only : null;

    // Behind a side column a name that is set large may come late.
    private List<string> OnCover() => [.. SetLarge().Concat(In(head)).Distinct()];

    private IEnumerable<string> SetLarge() => In(document.Cover.Where(line => line is { Heading: 1 or 2, Page: 1 }));

    // Cells that can be a company's name, and are no firm's, no person's, no rating's and no code.
    private IEnumerable<string> In(IEnumerable<Line> lines)
    {
        foreach (var line in lines)
        {
            var start = 0;
            foreach (var cell in line.Text.Split('\t'))
            {
                if (!IsBroker(cell) && !(ExchangeOrTicker().IsMatch(cell) && LoneCodes.In([line]).Any()) && CompanyName().Match(cell) is { Success: true } found && IsFree(found.Value)) yield return line.Word(start + found.Index, found.Length);
                start += cell.Length + 1;
            }
        }
    }

    private bool IsFree(string name) => !IsNone(name) && !IsAnalyst(name) && StockCodes.Canonical(name) is null && RatingTerms.LevelOf(name) is null;

    private bool IsAnalyst(string name) => findings.Analysts.Exists(analyst => analyst.Name == name);

    private bool IsBroker(string cell) =>
        findings.Broker?.Name is { } broker && (cell.StartsWith(broker, StringComparison.OrdinalIgnoreCase) || broker.StartsWith(cell, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"(?:股票|公司|证券)(?:简称|名称)[:\t ]{1,3}(?<name>[\u4e00-\u9fffA-Za-z0-9*]{2,10})(?=$|[\t ])")]
    private static partial Regex LabelledName();

    [GeneratedRegex(@"^[#\s]*(?<name>[\u4e00-\u9fffA-Z][\u4e00-\u9fffA-Za-z0-9·*-]{1,9})[#\s]*$")]
    private static partial Regex ShortName();

    [GeneratedRegex(@"^(?!(?:Accessible|Equity|Global|Research|Company|Initiation|Reiterate|Rating|Date|Asia|China|Taiwan|Hong Kong|Key|Buy|Sell|Hold|Neutral|Outperform|Overweight|Underweight|Underperform|Flash|Note|Update)(?![a-z]))(?<name>[A-Z][A-Za-z&.'-]{1,20}(?: [A-Z&][A-Za-z&.'-]{0,20}){0,4}|[\u4e00-\u9fffA-Z]{2,10})$")]
    private static partial Regex CompanyName();

    // NSM, beside the codes of Reuters and Bloomberg.
    [GeneratedRegex("^[A-Z]{2,5}$")]
    private static partial Regex ExchangeOrTicker();

    // Words of a cover that stand where a name could.
    [GeneratedRegex(@"观点|要点|摘要|报告|研究|分析|评级|目录|风险|日期|证券|代码|名称|简称|行业|标题|投资|盈利|预测|估值|^(?:公司|股票)$|^(?:Estimates?|Forecasts?|Ratings?|Target|Price|Listing|Financials?|Company|Source|Sector|Industry|Exhibit|Figure|Table|Note|Ticker|Symbol|Bloomberg|Reuters|BBG|RIC|Exchange|HK|US|CH|(?:Greater )?China|Hong Kong|Taiwan|Asia(?: Pacific)?|EMEA|Americas|Recommendation|Valuation|Japan|(?:South )?Korea|India|Singapore|Malaysia|Thailand|Indonesia|Philippines|Vietnam|Australia|Europe|Germany|France|United (?:States|Kingdom)|North America|Technology|Software|Hardware|Internet|Semiconductors?|Health ?care|Consumer|Retail|Energy|Materials|Industrials?|Utilities|Telecoms?|Banks?|Insurance|Real Estate|Transport|Mining|Media|Biotech(?:nology)?|Pharma(?:ceuticals)?|Machinery|Chemicals|Electronics|Autos?|Gaming|Property|Aerospace|Telecommunications)$|\b(?:Update|Report|Research|Initiation|Coverage|Note|Flash|Equity|Equities|Review|Preview|Comment|Results?|Weekly|Daily)$", RegexOptions.IgnoreCase)]
    private static partial Regex NoName();
}
