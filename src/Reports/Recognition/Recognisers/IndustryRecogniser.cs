using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>The industry that the cover names: behind a label, before 行业 or 周报, or as a line of its own that is an industry's name.</summary>
internal sealed partial class IndustryRecogniser : IRecogniser
{
    private const int HeadLines = 60;

    public void Recognise(Document document, Findings findings)
    {
        if (findings.Kind is ReportKind.Strategy or ReportKind.Macro or ReportKind.FixedIncome or ReportKind.Quant) return;
        var head = document.Head.Where(line => line.Text.Length < 80).Take(HeadLines).ToList();
        // A company report speaks of the industries of its company, and names its own by itself.
        Regex[] forms = findings.Kind == ReportKind.Company ? [Labelled(), Alone(), BeforeWord()] : [Labelled(), BeforeWord(), Alone()];
        foreach (var form in forms)
        {
            var named = head.SelectMany(line => form.Matches(line.Text).Select(match => (Line: line, Name: match.Groups["name"]))).Where(found => CanBeOne(found.Line, found.Name, findings)).ToList();
            // A report on 行星滚柱丝杠行业 may say that it is one on 机械行业.
            var known = named.FindIndex(found => found.Name.Value.Split('-').Any(Industries.IsKnown));
            if (named.Count == 0 || (form == Alone() && known < 0)) continue;
            var (at, name) = named[Math.Max(known, 0)];
            findings.Industry = at.Printed(name.Index, name.Length);
            findings.Evidence["industry"] = at.Evidence(name.Index, name.Length);
            return;
        }
    }

    private static bool CanBeOne(Line line, Group name, Findings findings) =>
        !NoIndustry().IsMatch(name.Value) && !findings.Subjects.Exists(subject => subject.Stock.Name == line.Printed(name.Index, name.Length));

    private const string Country = "(?:China|Hong Kong|Taiwan|Japan|Korea|Asia|US|United States|Global|India|Malaysia|Singapore|Thailand|Indonesia|Philippines|Vietnam|Australia)";

    [GeneratedRegex(@"^行业(?<name>[\u4e00-\u9fff]{2,6})/[\u4e00-\u9fff]{2,8}$|(?:^|\t)(?:所属)?行业(?:名称|分类)?[:\t]{1,3}(?<name>[\u4e00-\u9fffA-Za-z&]{2,12})(?=$|[\t(/|、])|(?:公司|股票|个股)(?:研究|深度|点评|报告){1,2} ?[|/·●] ?(?<name>[\u4e00-\u9fffA-Za-z]{2,10}?)(?=(?:行业)? ?(?:$|[|/·●\t]))|(?:^|\t|\| ?)(?:[Ss]ector|[Ii]ndustry)[:\t] ?(?<name>[A-Z][A-Za-z&/ -]{2,40}?)(?=$|\t| ?\|)|^" + Country + @"(?:/[A-Za-z ]+)? ?\| ?(?<name>[A-Z][A-Za-z&/ -]{2,40})$|^(?<name>[A-Z][A-Za-z&/ -]{2,40}?) ?\| ?" + Country + @" ?(?=$|\|)|^(?:[Ss]ector|[Ii]ndustry) [^|\t]{3,20}\| ?(?<name>[A-Z][A-Za-z&/ -]{2,40}?) ?\|")]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(?:^-{0,2}|[\t|●/])(?<name>[\u4e00-\u9fffA-Za-z&及与]{2,12}?)(?:行业(?=$|[\t(|:/]|20\d\d年|周报|月报|日报|双周|研究|深度|点评|专题|报告|跟踪|动态|策略|评级|投资)|(?:周报|双周报|月报|日报|周观点)(?=$|[\t(第:\d]))")]
    private static partial Regex BeforeWord();

    [GeneratedRegex(@"(?:^(?:产业|行业)(?:研究|报告|评论)|^[^()\t]{2,12}\((?:\d{6}|\d{4,5} HK)[^()]{0,4}\)|^|[\t|●/·]\s?)(?<name>[\u4e00-\u9fffA-Z]{2,10}(?:-[\u4e00-\u9fff]{2,10})?)(?=$|\s?[\t|●/·]|20\d\d[-年/.])")]
    private static partial Regex Alone();

    [GeneratedRegex(@"^行业$|^(?:首次|深度|点评|跟踪|动态|简评|本|该|所|子|各|细分|相关|公司|证券|研究|投资|策略|宏观|市场|上市|首席|重点|核心|我国|国内|全球|海外|A股|港股)|^(?:Company|Equity|Equities|Sector|Industry|Research|Results?|Flash|Initiation|Morning|Daily|Weekly|Strategy|China|Hong Kong|Asia|Global)(?![a-z])|周|月|年$|评级|点评$|报告$|研究$|固收|债")]
    private static partial Regex NoIndustry();
}
