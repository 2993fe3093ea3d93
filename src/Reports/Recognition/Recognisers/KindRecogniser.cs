using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Recognisers.Stocks;
using Reports.Recognition.Recognisers.Subjects;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>What a report is about: its own label on the cover, else the stock or the industry that its head names.</summary>
internal sealed partial class KindRecogniser : IRecogniser
{
    private const int HeadLines = 30;

    private const int FewestListed = 3;

    /// <summary>Of a cover before the tables behind it.</summary>
    private const int FewestLines = 60;

    private static readonly (Regex Pattern, ReportKind Kind)[] Labels =
    [
        (IndustrySeries(), ReportKind.Industry),
        (Company(), ReportKind.Company),
        (Strategy(), ReportKind.Strategy),
        (Macro(), ReportKind.Macro),
        (FixedIncome(), ReportKind.FixedIncome),
        (Quant(), ReportKind.Quant),
        (Industry(), ReportKind.Industry),
    ];

    public void Recognise(Document document, Findings findings)
    {
        var head = document.Head.Where(line => line.Text.Length < 60 && !RelatedReports.IsOne(line.Text) && !line.Text.Contains("风险", StringComparison.Ordinal)).Take(HeadLines).ToList();
        if (findings.Subjects.Count > 0)
        {
            findings.Kind = ReportKind.Company;
            findings.Evidence["kind"] = findings.Subjects[0].Evidence;
            return;
        }
        var rated = RatedCompanies(document, findings);
        if (findings.Series == ReportSeries.Daily && (rated is not null || findings.Notes.Count > 0) && document.Language == "en") return;
        foreach (var (pattern, kind) in Labels)
        {
            // 行业 beside the shares of one company is its own.
            if (pattern == Industry() && head.Count > 0 && OfShares(document) is { } shares)
            {
                findings.Kind = ReportKind.Company;
                findings.Evidence["kind"] = shares;
                return;
            }
            foreach (var line in head)
            {
                if (kind == ReportKind.Company && findings.Notes.Count > 0 && document.Language == "en") continue;
                if (pattern.Match(line.Text) is not { Success: true } match || (kind is not ReportKind.Company && rated?.Line < line.Number)) continue;
                findings.Kind = kind;
                findings.Evidence["kind"] = line.Evidence(match.Index, match.Length);
                return;
            }
        }
        rated ??= ListedCompanies(document);
        // Under a target of its own, a table rates the company's peers.
        if (rated is not null && !(document.Language == "en" && HasTarget([.. document.Cover.TakeWhile(line => line.Number < rated.Line)])))
        {
            findings.Kind = ReportKind.Industry;
            findings.Evidence["kind"] = rated;
            return;
        }
        // Only a company has a price to come, also where its listing is not known.
        if (document.Language == "en" && findings.Notes.Count == 0 && PriceReader.Find(document.Cover, PriceReader.Target) is { IsLabelled: true } target)
        {
            findings.Kind = ReportKind.Company;
            findings.Evidence["kind"] = target.Evidence;
        }
    }

    private static bool HasTarget(List<Line> lines) => lines.Count > FewestLines && PriceReader.Find(lines, PriceReader.Target) is { IsLabelled: true, Value: not null };

    // The key data of a company: how many shares it has, and what one costs.
    private static Evidence? OfShares(Document document) =>
        document.Cover.Any(line => line.Text.Contains("收盘价", StringComparison.Ordinal) && PriceBox().IsMatch(line.Text)) ? document.Cover.FirstOrDefault(line => ShareCount().IsMatch(line.Text))?.Evidence() : null;

    // A table that rates several companies on the cover is what an industry report has.
    private static Evidence? RatedCompanies(Document document, Findings findings) =>
        document.Tables.FirstOrDefault(table => table.FirstLine < document.Outline.CoverEnd && table.Rows.Count > 3 && (StockTable.Of(table, findings)?.Groups.Exists(group => group.Rating is not null) == true || LegendTable.Of(document, table) is not null))?.Rows[0].Line.Evidence();

    // Codes below each other are a table that extraction has printed column by column.
    private static Evidence? ListedCompanies(Document document)
    {
        if (document.Language != "en") return null;
        var listed = LoneCodes.In(document.Cover).Select(found => (found.Line, StockCodes.Canonical(found.Code.Value)?.Code)).Where(found => found.Code is not null).DistinctBy(found => found.Code).ToList();
        return listed.Count < FewestListed ? null : listed[0].Line.Evidence();
    }

    [GeneratedRegex(@"^(?:最新)?收盘价(?:\([^()]{1,8}\))?[:\t ]{1,2}\d")]
    private static partial Regex PriceBox();

    [GeneratedRegex(@"^总股本(?:\([^()]{1,8}\))?[:\t ]{1,2}\d")]
    private static partial Regex ShareCount();

    // A series of industry reports by its own name, whatever fields the cover speaks of below.
    [GeneratedRegex(@"^(?:[^\t。,;:]{0,12}[|·●/ \t])?行业(?:研究|周报|月报|日报|深度|点评|简评|快评|专题|动态|跟踪)(?:报告|研究)?(?=$|[\t|·●/ (])")]
    private static partial Regex IndustrySeries();

    [GeneratedRegex(@"(?<!上市|重点|核心|相关)公司(?:研究|深度|点评|报告|首次覆盖|跟踪|动态|简评|快报)|上市公司(?:研究|深度|点评|报告)|首次覆盖报告|(?<![A-Za-z])(?:[Cc]ompany (?:[Uu]pdate|[Rr]eport|[Nn]ote|[Rr]esearch)|COMPANY (?:UPDATE|REPORT))(?![A-Za-z])")]
    private static partial Regex Company();

    [GeneratedRegex(@"策略(?:研究|报告|周报|月报|专题|点评|深度|专刊|展望)|投资策略|(?:A股|市场|港股)策略|(?<![A-Za-z])(?:(?:[Ee]quity|[Mm]arket|[Ii]nvestment|[Pp]ortfolio|Global|China|Asia|HK|Hong Kong|US|Japan|India) [Ss]trategy|EQUITY STRATEGY|MARKET STRATEGY)(?![A-Za-z])|^(?!.{0,30}(?:Rates|Credit|FX|Currency|Fixed|Quant|Macro|Commodit))(?:[A-Z][A-Za-z&-]{1,14} ){1,3}Strategy(?=$|[\t|:,])")]
    private static partial Regex Strategy();

    [GeneratedRegex(@"宏观(?:研究|经济(?=$|[\t |·●/]|研究|报告|点评|周报|月报|专题|深度|数据)|报告|周报|月报|专题|(?:事件|数据)?点评|深度|策略)|经济(?:研究|数据)点评|(?<![A-Za-z])(?:[Mm]acro(?:economics)?|MACRO|[Ee]conomics|ECONOMICS|FX (?:[Ss]trategy|[Rr]esearch|[Dd]aily|[Ww]eekly|STRATEGY)|[Cc]urrency [Ss]trategy)(?![A-Za-z])")]
    private static partial Regex Macro();

    [GeneratedRegex(@"固定收益|固收|债券(?:研究|周报|月报|点评|策略|专题)|信用债|利率债|转债(?:周报|月报|研究)|(?<![A-Za-z])(?:[Ff]ixed [Ii]ncome|FIXED INCOME|[Cc]redit (?:[Rr]esearch|[Ss]trategy|[Ww]eekly)|[Rr]ates (?:[Rr]esearch|[Ss]trategy|[Ww]eekly|[Dd]aily)|RATES STRATEGY|CREDIT (?:RESEARCH|STRATEGY))(?![A-Za-z])")]
    private static partial Regex FixedIncome();

    [GeneratedRegex(@"金融工程|金工(?:研究|专题|周报)|量化(?:研究|专题|周报|策略|投资|选股)|基金(?:研究|周报)|(?<![A-Za-z])(?:[Qq]uantitative|QUANTITATIVE)(?![A-Za-z])")]
    private static partial Regex Quant();

    [GeneratedRegex(@"行业|产业链|产业(?:研究|报告|评论)|板块|周报|(?<![A-Za-z])(?:[Ii]ndustry|[Ss]ector|INDUSTRY|SECTOR)(?![A-Za-z])")]
    private static partial Regex Industry();
}
