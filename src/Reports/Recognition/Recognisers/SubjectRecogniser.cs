using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// The listings that a company report is about: a name with its code that stands by itself at the head of the cover, or in its title.
/// A second listing of the same company is a second subject.
/// </summary>
internal sealed partial class SubjectRecogniser : IRecogniser
{
    private const int HeadLines = 34;

    /// <summary>What may stand behind a name and its code: 买入（维持评级） 公司研究.</summary>
    private const int LongestRating = 16;

    /// <summary>Lines that begin with a company's name, in a report that is about it.</summary>
    private const int FewestMentions = 3;

    private const int MostNames = 40;

    private static readonly Words ExchangeWords = new("NSE", "ASX", "SGX", "LSE", "TSX");

    private static readonly Words CodeLabels = new("Bloomberg", "Reuters", "BBG", "RIC", "Ticker", "TICKER", "代码");

    public void Recognise(Document document, Findings findings)
    {
        if (findings.Notes.Count > 0 || RatesSeveral(document, findings)) return;
        var listed = document.Tables.Where(table => ListsStocks(table, findings)).SelectMany(table => table.Rows).Select(row => row.Line).ToHashSet();
        var head = document.Head.Where(line => !listed.Contains(line) && !RelatedReport().IsMatch(line.Text)).Take(HeadLines).ToList();
        foreach (var line in head)
        {
            if (!HasCode(line.Text)) continue;
            foreach (Match match in NamedCode().Matches(line.Text)) Add(document, findings, line, match, head);
            if (findings.Subjects.Count == 0 && CodeThenName().Match(line.Text) is { Success: true } reversed)
                Add(findings, Printed(line, reversed), reversed.Groups["code"].Value, line.Evidence(reversed.Index, reversed.Length));
        }
        if (findings.Subjects.Count == 0) AddBracketedCodes(head, findings);
        if (findings.Subjects.Count == 0) AddSplitName(document, head, findings);
        if (findings.Subjects.Count == 0) AddLabelledCode(document, head, findings);
        if (findings.Subjects.Count == 0) AddExchangeCode(document, head, findings);
        if (findings.Subjects.Count == 0) AddTicker(head, findings);
        if (findings.Subjects.Count == 0) AddTicker([.. document.Cover.Where(line => !listed.Contains(line))], findings);
        if (findings.Subjects.Count == 0) AddLeadingCode(document, head, findings);
        if (findings.Subjects.Count == 0) AddLoneCode(document, head, findings);
        if (findings.Subjects.Count == 0) AddOnlyName(document, [.. document.Cover.Where(line => !listed.Contains(line))], findings);
    }

    // A periodical whose lines begin with companies and their ratings is about none of them alone.
    private static bool RatesSeveral(Document document, Findings findings) =>
        document.Language == "en" && findings.Series is ReportSeries.Daily or ReportSeries.Weekly or ReportSeries.Monthly
        && document.Cover.Where(line => RatingTerms.MayBeIn(line.Text)).Select(line => RatedCode().Match(line.Text).Groups["code"].Value).Where(code => code.Length > 0).Distinct().Count() > 1;

    private static bool HasCode(string text) => (StockCodes.MayBeIn(text) && AnyCode().IsMatch(text)) || BracketedNumber().IsMatch(text);

    // Extraction may print the head of a cover below its text: then one company stands there by itself, and no other.
    private static void AddOnlyName(Document document, List<Line> cover, Findings findings)
    {
        var named = cover.Where(line => HasCode(line.Text))
            .Select(line => (Line: line, Match: NamedCode().Match(line.Text)))
            .Where(found => found.Match is { Success: true, Index: 0 } && found.Line.Text.Length - found.Match.Length <= LongestRating && !RelatedReport().IsMatch(found.Line.Text)).ToList();
        // A code that stands by itself is what the report is about; who is named with another one is spoken of.
        var lone = cover.Where(line => StockCodes.MayBeIn(line.Text)).SelectMany(line => LoneCode().Matches(line.Text)).Select(match => StockCodes.Canonical(match.Groups["code"].Value)?.Code).ToHashSet();
        if (named.Select(found => StockCodes.Canonical(found.Match.Groups["code"].Value)?.Code).Distinct().ToList() is [var only] && (lone.Count == 0 || lone.Contains(only))) Add(document, findings, named[0].Line, named[0].Match, cover);
    }

    // Two companies, or three listings: one company may have two.
    private static bool ListsStocks(Table table, Findings findings) =>
        StockTable.Of(table, findings) is { } stocks
        && (table.Rows.Skip(stocks.HeaderRows).SelectMany(row => stocks.Groups.Select(group => StockTable.StockIn(row, group, findings))).Where(stock => stock is { Code: not null, Name: not null }).Select(stock => stock!.Name).Distinct().Count() > 1
        || table.Rows.Skip(stocks.HeaderRows).SelectMany(row => row.Cells).Count(cell => TableCells.Code().IsMatch(cell.Text) || TableCells.NameWithCode().IsMatch(cell.Text)) > 2);

    private static void Add(Document document, Findings findings, Line line, Match match, List<Line> head)
    {
        var (name, code) = (match.Groups["name"], match.Groups["code"]);
        var printed = line.Printed(name.Index, name.Length);
        if (!StandsAlone(line, match) || NoName().IsMatch(printed)) return;
        // Reuters and Bloomberg side by side: the name stands elsewhere.
        if (StockCodes.Canonical(printed) is not null || StockCodes.Canonical(code.Value)?.Code.StartsWith(printed.TrimEnd(',') + ".", StringComparison.Ordinal) == true) printed = NameIn(document, head, findings, [code.Value]) ?? printed;
        // Another company's code further down is a peer, not a subject.
        if (findings.Subjects.Count > 0 && !IsSameCompany(findings.Subjects[0].Stock.Name, printed)) return;
        if (!Add(findings, printed, code.Value, line.Evidence(name.Index, match.Index + match.Length - name.Index))) return;
        // Further listings in the same brackets.
        var behind = code.Index + code.Length;
        foreach (Match other in AnyCode().Matches(line.Text[behind..(match.Index + match.Length)]))
            Add(findings, printed, other.Value, line.Evidence(behind + other.Index, other.Length));
    }

    // (9847 HK / HYMO.US): the listings of the company named before or above.
    private static void AddBracketedCodes(List<Line> head, Findings findings)
    {
        for (var index = 0; index < head.Count; index++)
        {
            if (!StockCodes.MayBeIn(head[index].Text) || BracketedCodes().Match(head[index].Text) is not { Success: true } match) continue;
            var name = Printed(head[index], match) is { Length: > 1 } before ? before : index > 0 && head[index - 1].Text.Length < 40 ? head[index - 1].Printed() : null;
            foreach (Capture code in match.Groups["code"].Captures) Add(findings, name, code.Value, head[index].Evidence(code.Index, code.Length));
            if (findings.Subjects.Count > 0) return;
        }
    }

    // Names and codes in columns of their own, one above the other.
    private static void AddSplitName(Document document, List<Line> head, Findings findings)
    {
        for (var index = 0; index < head.Count; index++)
        {
            if (!StockCodes.MayBeIn(head[index].Text) || CodeAlone().Match(head[index].Text) is not { Success: true } match) continue;
            var name = head.Take(index).Reverse().Take(3).Concat(head.Skip(index + 1).Take(1)).SelectMany(NamesAlone).FirstOrDefault(IsName) ?? NameOften(document, findings);
            if (name is null) continue;
            Add(findings, name, match.Groups["code"].Value, head[index].Evidence(match.Groups["code"].Index, match.Groups["code"].Length));
            return;
        }
    }

    private static bool IsName(string text) => !NoName().IsMatch(TextFolding.Plain(text)) && RatingTerms.LevelOf(text) is null;

    // Above its title, far from its code: a line of the cover that is nothing but what other lines begin with.
    private static string? NameOften(Document document, Findings findings) =>
        document.Head.SelectMany(NamesAlone).Where(name => IsName(name) && !Industries.IsKnown(name) && !findings.Analysts.Exists(analyst => analyst.Name == name)).Distinct().Take(MostNames)
            .Select(name => (Name: name, Lines: document.Lines.Count(line => line.Text.Length > name.Length && line.Text.TrimStart('《').StartsWith(name, StringComparison.Ordinal))))
            .Where(found => found.Lines >= FewestMentions).OrderByDescending(found => found.Lines).FirstOrDefault().Name;

    // NSE code: HOOGHLY, whose label names the exchange.
    private static void AddExchangeCode(Document document, List<Line> head, Findings findings)
    {
        foreach (var line in document.Cover)
        {
            if (!ExchangeWords.AreIn(line.Text) || ExchangeCode().Match(line.Text) is not { Success: true } match) continue;
            var raw = $"{match.Groups["exchange"].Value}: {match.Groups["code"].Value}";
            Add(findings, NameIn(document, head, findings, [match.Groups["code"].Value]), raw, line.Evidence(match.Groups["code"].Index, match.Groups["code"].Length));
            return;
        }
    }

    // Vellichor Data (VLCR) of an American firm, where no other company stands so.
    private static void AddTicker(List<Line> head, Findings findings)
    {
        if (findings.TickerMarket is not { } market) return;
        var tickers = head.Select(line => (Line: line, Match: NamedTicker().Match(line.Text))).Where(found => found.Match.Success && !NoName().IsMatch(found.Match.Groups["name"].Value)).ToList();
        if (tickers.Select(found => found.Match.Groups["ticker"].Value).Distinct().Count() != 1) return;
        var (line, match) = tickers[0];
        findings.Subjects.Add((new Stock($"{match.Groups["ticker"].Value}.{market}", match.Groups["name"].Value, match.Groups["ticker"].Value), line.Evidence(match.Groups["name"].Index, match.Length - (match.Groups["name"].Index - match.Index))));
    }

    // BRK AU, and the rating beside it: the name is a line of its own that the report names again.
    private static void AddLeadingCode(Document document, List<Line> head, Findings findings)
    {
        var leading = head.Select(line => (Line: line, Match: LeadingCode().Match(line.Text))).Where(found => found.Match.Success).ToList();
        if (leading is not [var (line, match)]) return;
        // Behind a side column the name may come late.
        var name = Names([.. document.Cover], findings).Where(name => name.Contains(' ', StringComparison.Ordinal) && document.Lines.Count(line => line.Text.Contains(name, StringComparison.Ordinal)) > 1).Distinct().ToList();
        Add(findings, name is [var only] ? only : null, match.Groups["code"].Value, line.Evidence(0, match.Groups["code"].Length));
    }

    // 6914.HK, 6914 HK over the prices of a side column, where no other code stands so: the report names the company beside it elsewhere.
    private static void AddLoneCode(Document document, List<Line> head, Findings findings)
    {
        var alone = document.Cover.Where(line => StockCodes.MayBeIn(line.Text)).SelectMany(line => LoneCode().Matches(line.Text).Select(match => (Line: line, Match: match))).ToList();
        if (alone.Select(found => StockCodes.Canonical(found.Match.Groups["code"].Value)?.Code).Distinct().Count() != 1) return;
        var (line, match) = alone[0];
        if (NameBeside(document, NamesIn(document, head, findings), [match.Groups["code"].Value]) is { } name) Add(findings, name, match.Groups["code"].Value, line.Evidence(match.Groups["code"].Index, match.Groups["code"].Length));
    }

    // Bloomberg / Reuters: GLW US / GLW.N in the data of the stock; the company's name is then the first line that can be one.
    private static void AddLabelledCode(Document document, List<Line> head, Findings findings)
    {
        foreach (var line in document.Cover)
        {
            if (!CodeLabels.AreIn(line.Text) || LabelledCode().Matches(line.Text) is not { Count: > 0 } labelled) continue;
            var codes = labelled.SelectMany(match => match.Groups["code"].Captures).ToList();
            var name = NameBefore(head, codes) ?? NameIn(document, head, findings, [.. codes.Select(code => code.Value)]);
            foreach (var code in codes) Add(findings, name, code.Value, line.Evidence(code.Index, code.Length));
            if (findings.Subjects.Count > 0) return;
        }
    }

    // Vellichor Data (VLCR), whose listing another label tells.
    private static string? NameBefore(List<Line> head, List<Capture> codes) =>
        head.Select(line => NamedTicker().Match(line.Text))
            .FirstOrDefault(found => found.Success && codes.Exists(code => StockCodes.Canonical(code.Value)?.Code.StartsWith(found.Groups["ticker"].Value + ".", StringComparison.Ordinal) == true))?.Groups["name"].Value;

    private static string? NameIn(Document document, List<Line> head, Findings findings, IReadOnlyList<string> codes)
    {
        foreach (var line in head)
        {
            if (LabelledName().Match(line.Text) is { Success: true } labelled) return Printed(line, labelled);
        }
        var names = NamesIn(document, head, findings);
        return NameBeside(document, names, codes) ?? names.FirstOrDefault();
    }

    // Behind a side column a name that is set large may come late.
    private static List<string> NamesIn(Document document, List<Line> head, Findings findings) =>
        [.. Names([.. document.Cover.Where(line => line is { Heading: 1 or 2, Page: 1 })], findings).Concat(Names(head, findings)).Distinct()];

    // What stands beside the code somewhere is its name, rather than the field above it.
    private static string? NameBeside(Document document, List<string> names, IReadOnlyList<string> codes) =>
        names.Find(name => document.Lines.Any(line => line.Text.Contains(name, StringComparison.Ordinal) && codes.Any(code => line.Text.Contains(code, StringComparison.Ordinal))));

    private static IEnumerable<string> NamesAlone(Line line) =>
        new[] { ShortName().Match(line.Text), CompanyName().Match(line.Text) }.Where(found => found.Success).Select(found => Printed(line, found));

    private static string Printed(Line line, Match match) => line.Word(match.Groups["name"].Index, match.Groups["name"].Length);

    // Cells that can be a company's name, and are no firm's, no person's, no rating's and no code.
    private static IEnumerable<string> Names(List<Line> head, Findings findings)
    {
        var broker = findings.Broker?.Name;
        foreach (var line in head)
        {
            var start = 0;
            foreach (var cell in line.Text.Split('\t'))
            {
                if ((broker is null || !(cell.StartsWith(broker, StringComparison.OrdinalIgnoreCase) || broker.StartsWith(cell, StringComparison.OrdinalIgnoreCase))) && CompanyName().Match(cell) is { Success: true } found
                    && !NoName().IsMatch(found.Value) && !findings.Analysts.Exists(analyst => analyst.Name == found.Value) && StockCodes.Canonical(found.Value) is null && RatingTerms.LevelOf(found.Value) is null) yield return line.Word(start + found.Index, found.Length);
                start += cell.Length + 1;
            }
        }
    }

    private static bool Add(Findings findings, string? name, string raw, Evidence evidence)
    {
        if (StockCodes.Canonical(raw) is not { } canonical || findings.Subjects.Exists(subject => subject.Stock.Code == canonical.Code)) return false;
        if (canonical.Corrected) findings.CodeCorrected(raw, canonical.Code, evidence.Line);
        // SAPG.DE and SAP GR are one listing, by a vendor's name and by its own.
        var known = findings.Subjects.FindIndex(subject => IsSameListing(subject.Stock.Code!, canonical.Code));
        if (known >= 0)
        {
            if (raw.Contains(' ', StringComparison.Ordinal)) findings.Subjects[known] = (new Stock(canonical.Code, findings.Subjects[known].Stock.Name ?? name, raw), evidence);
            return false;
        }
        findings.Subjects.Add((new Stock(canonical.Code, name, raw), evidence));
        return true;
    }

    private static bool IsSameListing(string one, string other) =>
        Exchanges.CurrencyOf(one) is not null && char.IsAsciiLetter(one[0]) && char.IsAsciiLetter(other[0]) && one[one.LastIndexOf('.')..] == other[other.LastIndexOf('.')..];

    // In a running sentence a code only mentions; at the head it names. A title may go on behind a colon.
    private static bool StandsAlone(Line line, Match match)
    {
        var end = match.Index + match.Length;
        return Before().IsMatch(line.Text[..match.Groups["name"].Index]) && (After().IsMatch(line.Text[end..]) || line.IsParted(end));
    }

    private static bool IsSameCompany(string? one, string? other) =>
        one is not null && other is not null && (one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase)
            || one.Split(' ')[0].Equals(other.Split(' ')[0], StringComparison.OrdinalIgnoreCase));

    private const string Name = @"(?<name>[\u4e00-\u9fffA-Za-z0-9*&][\u4e00-\u9fffA-Za-z0-9*·&'-]{0,12}?[\u4e00-\u9fffA-Za-z0-9*&'-]|[A-Z][A-Za-z0-9&.,'-]{0,20}(?: [A-Z0-9&][A-Za-z0-9&.,'-]{0,20}){0,4})";

    [GeneratedRegex(Name + @"(?:\(?-?(?:U|W|SW|S|B|H|A)\)?)?[ \t]?(?:[(\[] ?(?<code>" + StockCodes.Pattern + @"|\d{6})(?:[,/;、 ][^()\[\]]{0,24})?[)\]]|[\t |·/]?(?<code>" + StockCodes.Pattern + @"))")]
    private static partial Regex NamedCode();

    [GeneratedRegex("^" + Name + @" ?\((?<code>" + StockCodes.Pattern + @")[,;/|] ?(?:[^();]{1,20}; ?){0,2}" + RatingTerms.Pattern)]
    private static partial Regex RatedCode();

    [GeneratedRegex(@"^(?:|.*[\t|●/·>—-]|.{0,10}(?:首次覆盖|再论|公司研究|公司深度)[:]?|(?:[A-Za-z ]{0,20}:))\s*$")]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?:[^\t]{0,6}(?:$|\t)|[\t|/:●—-]| ?[" + "首次公司深度" + @"]|.{0,16}(?:报告|覆盖|研究|点评|跟踪)|\s*" + RatingTerms.WithRisk + ")")]
    private static partial Regex After();

    [GeneratedRegex(@"(?:^|\t)(?<name>[^()\t]{0,40}?) ?\( ?(?:(?<code>" + StockCodes.Pattern + @")[ /,;、|]{0,3}){1,4}\)(?=$|\t)")]
    private static partial Regex BracketedCodes();

    [GeneratedRegex(@"(?:^|[\t|] ?)(?:Bloomberg|Reuters|BBG|RIC|Ticker|TICKER|股票代码|证券代码|代码)[A-Za-z /]{0,24}[:\t ]{1,3}(?:(?<code>" + StockCodes.Pattern + @"|(?<!\d)\d{6}(?![\d.]))[ /,;|]{0,3}){1,4}")]
    private static partial Regex LabelledCode();

    [GeneratedRegex(@"(?:^|[\t|])(?<exchange>NSE|ASX|SGX|LSE|TSX) (?:[Cc]ode|[Ss]ymbol|[Tt]icker|SYMBOL|CODE)[:\t ]{1,3}(?<code>[A-Z][A-Z0-9&]{1,9})(?=$|[\t |/])")]
    private static partial Regex ExchangeCode();

    [GeneratedRegex(@"(?:股票|公司|证券)(?:简称|名称)[:\t ]{1,3}(?<name>[\u4e00-\u9fffA-Za-z0-9*]{2,10})(?=$|[\t ])")]
    private static partial Regex LabelledName();

    [GeneratedRegex(StockCodes.Pattern)]
    private static partial Regex AnyCode();

    [GeneratedRegex(@"[(\[] ?\d{6}")]
    private static partial Regex BracketedNumber();

    [GeneratedRegex(@"^(?<code>" + StockCodes.Pattern + @")(?:[ \t]?(?<name>[\u4e00-\u9fff][\u4e00-\u9fffA-Z]{1,8})| ?\| ?(?<name>[A-Z][A-Za-z0-9&.' -]{2,40}))$")]
    private static partial Regex CodeThenName();

    [GeneratedRegex(@"(?:^|\t)(?<name>[A-Z][A-Za-z0-9&.,' -]{1,40}?)[ \t]?\((?!(?:M|MM|B|K|X|FY|USD|CY|BUY|HOLD|SELL|ADD)\))(?<ticker>[A-Z]{1,5})(?:(?:[,;:]| -) [^()]{0,60})?\)(?=$|\t(?!" + Money.Unit + @"|[-\d(]))")]
    private static partial Regex NamedTicker();

    // Words of a cover that stand where a name could.
    [GeneratedRegex(@"观点|要点|摘要|报告|研究|分析|评级|目录|风险|日期|证券|代码|名称|简称|行业|标题|投资|盈利|预测|估值|^(?:公司|股票)$|^(?:Estimates?|Forecasts?|Ratings?|Target|Price|Listing|Financials?|Valuation|Company|Source|Sector|Industry|Exhibit|Figure|Table|Note|Ticker|Symbol|Bloomberg|Reuters|BBG|RIC|HK|US|CH|Japan|(?:South )?Korea|India|Singapore|Malaysia|Thailand|Indonesia|Philippines|Vietnam|Australia|Europe|Germany|France|United (?:States|Kingdom)|North America|Technology|Software|Hardware|Internet|Semiconductors?|Health ?care|Consumer|Retail|Energy|Materials|Industrials?|Utilities|Telecoms?|Banks?|Insurance|Real Estate|Transport|Mining|Media|Biotech(?:nology)?|Pharma(?:ceuticals)?|Machinery|Chemicals|Electronics|Autos?|Gaming|Property|Aerospace|Telecommunications)$|\b(?:Update|Report|Research|Initiation|Coverage|Note|Flash|Equity|Equities|Review|Preview|Comment|Results?|Weekly|Daily)$", RegexOptions.IgnoreCase)]
    private static partial Regex NoName();

    [GeneratedRegex(@"^(?!(?:Accessible|Equity|Global|Research|Company|Initiation|Reiterate|Rating|Date|Asia|China|Taiwan|Hong Kong|Key|Buy|Sell|Hold|Neutral|Outperform|Overweight|Underweight|Underperform|Flash|Note|Update)(?![a-z]))(?<name>[A-Z][A-Za-z&.'-]{1,20}(?: [A-Z&][A-Za-z&.'-]{0,20}){0,4}|[\u4e00-\u9fffA-Z]{2,10})$")]
    private static partial Regex CompanyName();

    [GeneratedRegex(@"^[#\s]*(?<code>" + StockCodes.Pattern + @")(?:[ ,/;|]{1,3}" + StockCodes.Pattern + @")?[#\s]*$")]
    private static partial Regex CodeAlone();

    [GeneratedRegex(@"(?:^|\t)(?<code>" + StockCodes.Pattern + @")(?:[ ,/;|]{1,3}" + StockCodes.Pattern + @")?(?=$|\t)")]
    private static partial Regex LoneCode();

    [GeneratedRegex(@"^(?<code>" + StockCodes.Pattern + @")\t(?:" + RatingTerms.WithRisk + @")$")]
    private static partial Regex LeadingCode();

    [GeneratedRegex(@"^[#\s]*(?<name>[\u4e00-\u9fffA-Z][\u4e00-\u9fffA-Za-z0-9·*-]{1,9})[#\s]*$")]
    private static partial Regex ShortName();

    [GeneratedRegex(@"《|^\d{1,2}[、.]")]
    private static partial Regex RelatedReport();
}
