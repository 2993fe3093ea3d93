using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// The headline: the line or cell of the cover's head that says something. Names of series, dates, firms, stocks, ratings and people
/// are not headlines; a series name is taken only where nothing else is printed.
/// </summary>
internal sealed partial class TitleRecogniser : IRecogniser
{
    private const int HeadLines = 36;
    private const int SeriesAlone = 9;
    private const int BelowName = 8;

    /// <summary>Characters by which lines of one paragraph may differ.</summary>
    private const int Slack = 6;

    public void Recognise(Document document, Findings findings)
    {
        Candidate? best = null;
        Candidate? series = null;
        var (seen, named) = (0, int.MinValue / 2);
        for (var index = 0; index < document.Cover.Count; index++)
        {
            var line = document.Cover[index];
            if (line.IsBlank || line.Layout is { IsRunning: true }) continue;
            if (++seen > HeadLines || EndOfHead().IsMatch(line.Text)) break;
            if (findings.Subjects.Exists(subject => subject.Stock.Name is { } name && line.Text.StartsWith(TextFolding.Plain(name), StringComparison.OrdinalIgnoreCase) && line.Text.Length < name.Length + 24)) named = seen;
            foreach (var (start, length) in Cells(line))
            {
                var text = line.Text.Substring(start, length);
                if (length < 4) continue;
                if (Series().IsMatch(text) && !FurnitureWithin().IsMatch(text))
                {
                    series ??= new Candidate(line, start, SeriesName(text), 0, seen, IsSubtitled: false);
                    continue;
                }
                if (IsWord(text) || IsFurniture(text, findings) || (!NamesSubject(text, findings) && IsInParagraph(document.Cover, index, start, length)) || IsRestOfSentence(document.Cover, index) || IsSentence(document, line)) continue;
                // Text alone has no size of type: what reads like running text there is not a headline.
                if (line is { Heading: 0, Layout: null } && (Running().IsMatch(text) || EnglishVerbs().Count(text) > 1)) continue;
                var score = Score(line, text, seen, document.Language);
                // In English the headline stands right under the company's name, or behind it.
                if (document.Language == "en" && (seen - named is 1 or 2 || NamesSubject(text, findings)))
                {
                    score += BelowName;
                    named = int.MinValue / 2;
                }
                var isSubtitled = IsSubtitled(document.Cover, index, findings);
                if (isSubtitled) score += BelowName;
                var candidate = new Candidate(line, start, length, score, seen, isSubtitled);
                if (best is null || candidate.Score > best.Score) best = candidate;
            }
        }
        // Far below the name of a series stand headings of the body.
        if (series is not null && best is { Line.Heading: 0, IsSubtitled: false } && best.Seen > series.Seen + SeriesAlone) best = null;
        if ((best ?? series) is not { } title)
        {
            findings.Warn("titleNotFound", "No headline stands on the cover.");
            return;
        }
        var rest = Rest(document, title, findings);
        if ((rest.Length > 0 ? rest[^1] : title.Line.Text[title.Start + title.Length - 1]) is ',' or '，' or '、')
        {
            findings.Warn("titleNotFound", "What may be the headline stops in the midst of it.", title.Line.Number);
            return;
        }
        if (SeriesLead().Match(title.Line.Text.Substring(title.Start, title.Length)) is { Success: true } lead)
            title = title with { Start = title.Start + lead.Length, Length = title.Length - lead.Length };
        findings.Title = Quotes(title.Line.Printed(title.Start, title.Length) + rest);
        findings.Evidence["title"] = title.Line.Evidence(title.Start, title.Length);
    }

    // A headline too long for its column goes on right under it.
    private static string Rest(Document document, Candidate title, Findings findings)
    {
        if (title.Line.Layout is { GoesOn: true }) return WrappedRest(document, title.Line);
        if (title.Line.Heading > 0 || (title.Length < 12 && !title.Line.Text.EndsWith(','))) return "";
        var (from, to) = title.Line.Extent(title.Start, title.Length);
        // The side column may put a line of its own between.
        var next = document.Cover.FirstOrDefault(line => line.Number > title.Line.Number && line.Number <= title.Line.Number + 3 && (line.IsBlank || Cells(line).Any(cell => line.Extent(cell.Start, cell.Length).Start <= to)));
        // Behind dashes stands what the headline is about.
        if (next is null || next.IsBlank || next.Text.StartsWith("--", StringComparison.Ordinal) || next.Text[0] == '—' || next.Heading > 0 || next.IsBullet || IsVerticalBar(document, next)) return "";
        foreach (var (start, length) in Cells(next))
        {
            var text = next.Text.Substring(start, length);
            var (left, right) = next.Extent(start, length);
            if (Math.Abs(left - from) > 4 || right > to + 4 || text.EndsWith('。') || SentenceWithin().IsMatch(text) || Series().IsMatch(text) || IsFurniture(text, findings)) continue;
            if (HeadingLead().IsMatch(text)) continue;
            var rest = next.Printed(start, length);
            return char.IsAscii(rest[0]) && char.IsAscii(title.Line.Text[title.Start + title.Length - 1]) ? " " + rest : rest;
        }
        return "";
    }

    // One character under the other.
    private static bool IsVerticalBar(Document document, Line line) =>
        line.Text.Length == 1 && line.Number < document.Lines.Count && document.Lines[line.Number].Text.Length == 1;

    private static string WrappedRest(Document document, Line line)
    {
        var rest = "";
        foreach (var next in document.Lines.SkipWhile(other => other.Number <= line.Number))
        {
            rest += char.IsAscii(next.Text[0]) && char.IsAscii(line.Text[^1]) ? " " + next.Printed() : next.Printed();
            if (next.Layout is not { GoesOn: true }) break;
            line = next;
        }
        return rest;
    }

    private static IEnumerable<(int Start, int Length)> Cells(Line line)
    {
        var start = 0;
        while (start < line.Text.Length)
        {
            var end = line.Text.IndexOf('\t', start);
            if (end < 0) end = line.Text.Length;
            var from = start;
            while (from < end && " #·-—▲▼△▽".Contains(line.Text[from], StringComparison.Ordinal)) from++;
            if (end - from >= 1) yield return (from, end - from);
            start = end + 1;
        }
    }

    private static int Score(Line line, string text, int seen, string language)
    {
        var score = 30 - seen;
        // The size of type says more than the levels of an outline.
        if (line.Heading is 1 or 2 or 3) score += line.Layout is null ? 12 - line.Heading : 18 - (6 * line.Heading);
        if (line.IsBullet) score -= 14;
        if (SeriesEnd().IsMatch(text)) score -= 8;
        if (Prose().IsMatch(text)) score -= 16;
        if (text.Length > 90) score -= 12;
        if (Clause().IsMatch(text)) score += 8;
        if (text.Length >= 8 && text.Length <= (language == "zh" ? 60 : 90)) score += 6;
        if (language == "zh" && !text.Any(TextFolding.IsChinese)) score -= 12;
        if (text.Contains('\t', StringComparison.Ordinal)) score -= 6;
        return score;
    }

    private static bool IsSentence(Document document, Line line) =>
        line is { Heading: 0, Layout.GoesOn: true } && WrappedRest(document, line).EndsWith('。');

    // Under a line of running text that ends in the midst of a sentence.
    private static bool IsRestOfSentence(IReadOnlyList<Line> lines, int index) =>
        index > 0 && lines[index - 1].Text.Contains(',', StringComparison.Ordinal) && Paragraphs.GoesOn(lines[index - 1], lines[index]);

    // Two more lines as long, right below and at the same edge: running text, not a headline.
    private static bool IsInParagraph(IReadOnlyList<Line> lines, int index, int start, int length)
    {
        if (EndsByItself(lines, index)) return false;
        var left = lines[index].Extent(start, length).Start;
        for (var below = 1; below <= 2; below++)
        {
            if (index + below >= lines.Count) return false;
            var line = lines[index + below];
            if (!Cells(line).Any(cell => cell.Length * 10 >= length * 6 && !IsMostlyDigits(line.Text.AsSpan(cell.Start, cell.Length)) && !FurnitureWithin().IsMatch(line.Text.AsSpan(cell.Start, cell.Length)) && Math.Abs(line.Extent(cell.Start, cell.Length).Start - left) <= 3)) return false;
        }
        return length >= 16;
    }

    // The next line's first word would still have fitted in.
    private static bool EndsByItself(IReadOnlyList<Line> lines, int index)
    {
        if (index + 2 >= lines.Count || lines[index + 1].IsBlank) return false;
        var (text, next, afterwards) = (lines[index].Text, lines[index + 1].Text, lines[index + 2].Text);
        if (char.IsAsciiLetter(text[^1]) && !afterwards.AsSpan().ContainsAny('.', ',') && char.IsAsciiLetterUpper(next[0]) && afterwards.Length > 0 && char.IsAsciiLetterUpper(afterwards[0])) return true;
        return char.IsAsciiLetter(text[^1]) && char.IsAsciiLetterUpper(next[0]) && next.IndexOf(' ', StringComparison.Ordinal) is var word and > 0 && text.Length + 1 + word < next.Length - Slack;
    }

    // --岑石科技(688917.SH)深度报告: behind the dashes right under a headline stands what it is about.
    private static bool IsSubtitled(IReadOnlyList<Line> lines, int index, Findings findings)
    {
        var below = index + 1;
        while (below < lines.Count && lines[below].IsBlank) below++;
        return below < lines.Count && lines[below].Text.StartsWith("--", StringComparison.Ordinal)
            && findings.Subjects.Exists(subject => subject.Stock.Name is { } name && lines[below].Text.Contains(TextFolding.Plain(name), StringComparison.Ordinal));
    }

    private static bool IsWord(string text) =>
        text.Count(TextFolding.IsChinese) < 3 && (text.Count(char.IsAsciiLetter) < 9 || !text.Trim().Contains(' ', StringComparison.Ordinal));

    private static bool IsFurniture(string text, Findings findings) =>
        text.Length > 120
        || IsMostlyDigits(text)
        || (text.IndexOf('》', StringComparison.Ordinal) is >= 0 and var closed && text.LastIndexOf('《', closed) < 0)
        || text[^1] is '。' or ':'
        || (text.Length < 16 && Metrics.Of(text).Metric is not null && !Clause().IsMatch(text)) || Terms().Count(text) > 1
        || CompanyName().IsMatch(text) || Breadcrumb().IsMatch(text) || Priced().IsMatch(text) || FragmentLead().IsMatch(text) || LabelledNumber().IsMatch(text)
        || FurnitureLead().IsMatch(text) || FurnitureEnd().IsMatch(text) || FurnitureWithin().IsMatch(text)
        || (RatingTerms.MayBeIn(text) && RatingAlone().IsMatch(text))
        || Industries.IsKnown(text.TrimEnd('业').Replace("行", "", StringComparison.Ordinal))
        || PrintedDates.Find(text).Any(date => text.Count(char.IsLetter) - text.Substring(date.Start, date.Length).Count(char.IsLetter) < 12 || text.Contains('|', StringComparison.Ordinal))
        || (findings.Broker is { } broker && text.StartsWith(broker.Name, StringComparison.OrdinalIgnoreCase) && (text.Length <= broker.Name.Length + (text.Contains('|', StringComparison.Ordinal) ? 40 : 12) || LegalForm().IsMatch(text.AsSpan(broker.Name.Length))))
        || findings.Analysts.Exists(analyst => text.StartsWith(TextFolding.Plain(analyst.Name), StringComparison.Ordinal) && text.Length < analyst.Name.Length + 24)
        || findings.Subjects.Exists(subject => text.Length < 40 && NameAndCode(text, subject.Stock.Name, subject.Stock.RawCode))
        || Brokers.NamedIn(text).Any(pair => text.StartsWith(pair.Name, StringComparison.Ordinal) && text.Length <= pair.Name.Length + 8);

    private static bool IsMostlyDigits(ReadOnlySpan<char> text)
    {
        var balance = 0;
        foreach (var character in text) balance += char.IsAsciiDigit(character) ? 1 : char.IsLetter(character) ? -1 : 0;
        return balance > 0;
    }

    // Corvane (6881.HK): second-source wins broaden
    private static bool NamesSubject(string text, Findings findings) =>
        findings.Subjects.Exists(subject => subject.Stock is { Name: { } name, RawCode: { } code } && text.StartsWith(TextFolding.Plain(name), StringComparison.Ordinal) && text.Contains(TextFolding.Plain(code) + "):", StringComparison.Ordinal));

    private static bool NameAndCode(string text, string? name, string? code)
    {
        var rest = name is null ? text : text.Replace(TextFolding.Plain(name), "", StringComparison.Ordinal);
        if (code is not null) rest = rest.Replace(code, "", StringComparison.Ordinal);
        return rest.Length < text.Length && rest.Count(char.IsLetterOrDigit) <= 6;
    }

    [GeneratedRegex(@"^[A-Z][A-Za-z&.,()' -]{1,50}(?:Co\., Ltd\.?|L\.L\.C\.|Branch)$|^[A-Z][A-Za-z&.' -]{1,30} (?:Group|Inc\.?|Corp\.?|Corporation|Ltd\.?|Limited|Holdings|Co\.|plc|N\.V\.|AG|SE)$")]
    private static partial Regex CompanyName();

    [GeneratedRegex(@"^(?: [A-Z][a-z]+)?,? ?(?:\([A-Z][^()]{1,20}\) ?)?(?:Co\.|Company|Limited|Ltd|Inc|LLC|Pte|plc|SE|AG)(?![A-Za-z])")]
    private static partial Regex LegalForm();

    // USA | Software: where the report is filed.
    [GeneratedRegex(@"^[A-Z][A-Za-z&/.-]*(?: [A-Z&][A-Za-z&/.-]*){0,2}(?: ?[|/] ?[A-Z][A-Za-z&/.-]*(?: [A-Z&][A-Za-z&/.-]*){0,2})+$")]
    private static partial Regex Breadcrumb();

    // Target: NT$1,180, Price (09 Oct 26): HK$41.20
    [GeneratedRegex(@"^(?:[A-Za-z0-9-]{1,10} ){0,2}(?:Target|Price|Close|Prior|Previous|TP|PT|PO)\b[^:]{0,24}: ?(?:" + Money.Unit + @")? ?\d", RegexOptions.IgnoreCase)]
    private static partial Regex Priced();

    // 策略周报:, 首次覆盖: the headline stands behind.
    [GeneratedRegex(@"^[^:,。]{0,24}(?:周报|月报|日报|周观点|周观察|周度观察|周评|周记|周谈|双周谈|晨报|深度报告|深度研究|专题报告|点评|首次覆盖(?:报告)?)(?:\([\d.年月日~/-]{4,24}\))?:\s?(?=.{2})")]
    private static partial Regex SeriesLead();

    [GeneratedRegex(@"。|亿元|万元|^(?:公司|我们|预计|报告期|[a-z])|同比")]
    private static partial Regex Prose();

    // 2026年10月物价数据点评 names the occasion.
    [GeneratedRegex(@"^[^:,]{2,24}(?:点评|快评|快报|速递|解读)(?:报告)?$")]
    private static partial Regex SeriesEnd();

    // 计算机周报(12.25-12.29): the period is no part of a name.
    private static int SeriesName(string text) => PeriodBehind().Match(text) is { Success: true } period ? period.Index : text.Length;

    private static string Quotes(string title) => title.Trim().TrimEnd('*').Trim();

    private sealed record Candidate(Line Line, int Start, int Length, int Score, int Seen, bool IsSubtitled);

    [GeneratedRegex(@"^(?:[\u4e00-\u9fffA-Za-z&+/、·-]{0,14}?(?:行业)?(?:周报|双周报|月报|日报|晨报|晨会纪要|周观点|周刊|季报|年报点评|深度报告|深度研究|专题报告|专题研究|点评报告|研究报告|点评|跟踪报告|投资策略报告))\s?(?:\(.{0,30}\)|第?\d{1,4}期?|[:：]?)?$|^[A-Z][A-Za-z&|' -]{2,50} (?:Weekly|Monthly|Daily)$")]
    private static partial Regex Series();

    [GeneratedRegex(@"\s?(?:\(.{0,30}\)|第?\d{1,4}期?|:)$")]
    private static partial Regex PeriodBehind();

    [GeneratedRegex("^(?:投资要点|核心观点|报告要点|报告摘要|报告原因|投资逻辑|投资摘要|事件|要点|摘要)")]
    private static partial Regex HeadingLead();

    // Behind these, the cover argues.
    [GeneratedRegex(@"^(?:[#·\s]*)(?:目录|正文目录|Contents|Table of Contents)$")]
    private static partial Regex EndOfHead();

    [GeneratedRegex(@"[,:?!;、]|引爆|加速|提升|增长|改善|承压|复苏|突破|领先|龙头|驱动|可期|拐点|机遇|超预期|[A-Z][a-z]+ing |; |to \$?")]
    private static partial Regex Clause();

    [GeneratedRegex(@"(?:[a-z]{3}|[\d%)])\.$|^(?:我们|[a-z])")]
    private static partial Regex Running();

    [GeneratedRegex(@"(?<![A-Za-z])(?:is|are|was|were|has|have|been|which|that|we|our|its|their)(?![A-Za-z'])", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishVerbs();

    [GeneratedRegex(@"[a-z%)\d]\. [A-Z]")]
    private static partial Regex SentenceWithin();

    // 1M 3M 12M over a chart.
    [GeneratedRegex(@"(?<![A-Za-z\d])\d{1,2}[MWmw](?![A-Za-z])")]
    private static partial Regex Terms();

    // The rest of a sentence.
    [GeneratedRegex("^[及和的与、,;)]")]
    private static partial Regex FragmentLead();

    // 每股净资产7.27, 最高/最低(元)73.00/22.62
    [GeneratedRegex(@"^[^,;:]{2,24}?(?:\d\.\d{2}|指数\d{3,5})$|\d{7,}$|^[^,;:]{2,14}: ?[-+]?[\d,.]+ ?(?:[百千万亿]{0,2}[元股港美]{1,2}|%|倍)?$")]
    private static partial Regex LabelledNumber();

    // What stands in a cover's head and says nothing, by how it begins, ends, or what is in it: one pattern would be tried at every character.
    [GeneratedRegex(@"^(?:(?:行业|产业|公司|策略|宏观|固定收益|金融工程|上市公司)(?:研究|深度|点评|报告|跟踪|动态|简评|分析)|.{0,10}(?:行业深度|行业专题|行业点评|深度分析|首次报告|财报点评)(?:研究|报告)?$"
        + @"|(?:投资要点|核心观点|投资逻辑|投资建议|投资摘要|报告要点|报告摘要|摘要|要点|风险|风险提示|事件|作者|相关报告|相关研究|研究员|观点聚焦.{0,20}|核心看点)[:]?$|[\d\s.,%:/()+-]+$|Tel\b|\[?\s?T\s?able_|(?:投资|公司|股票|行业|当前|最新)?评级$"
        + @"|(?:Equity Research|Equities|Equity|Global Research|Company Update|Company Report|Initiation of Coverage|Key Changes|Accessible version|Research|Rating|Company|Date|Asia|China|Taiwan|United States|Price Target|Investment Focus|Global Markets Research|Weekly|Sector Report|Industry Report)\b[^:;,]{0,30}$"
        + @"|(?:Reiterate|Maintain|Reiterated|Current|Prior|Previous|Old|New)? ?(?:Rating|Price target|Target price|Price objective|PO|TP|Price|Date|Published|Analysts?|Sector|Industry|Ticker|Bloomberg|Reuters|BBG|RIC)\b.{0,3}[:(|]|\d{1,2}[、.)](?!\d)|\([一二三四五六七八九十\d]\)|(?:所属)?行业(?:[:]|[\u4e00-\u9fff]{2,6}/[\u4e00-\u9fffⅡⅢ]{2,8}$)|(?:Equity|Equities|Sector|Industry|Prior|Previous|Old): |(?:Target price|Price target|Price objective|Share price)\b.{0,6}(?:HK\$|US\$|NT\$|\$|[A-Z]{3}|\d)|(?:[A-Z]{2,3}\$?|\$|¥)\s?[\d.,]+\b|\d{1,2}[- ](?:week|month)"
        + @"|(?:重点公司|主要财务|市场价格|股票数据|(?:基本|摊薄)?每股收益|主要股东|公司研究/|盈利预测|财务(?:数据|预测|指标)|估值|可比公司|公司基本|图表?\s?\d|表\s?\d)|(?:主要)?风险(?:提示|因素)?[:]|(?:投资建议|事件|点评|投资要点)[:]|(?:资料|数据)?来源|地址[:]|市场表现|经营预测|(?:Click|View|Visit|See) )", RegexOptions.IgnoreCase)]
    private static partial Regex FurnitureLead();

    [GeneratedRegex(@"(?:研究|行业|分析|小组|团队|研究中心|研究所|研究院|组|系列(?:报告|研究|专题|深度)*(?:之|第)?\(?[一二三四五六七八九十\d]{1,3}\)?(?:篇|期)?)$", RegexOptions.RightToLeft)]
    private static partial Regex FurnitureEnd();

    [GeneratedRegex(@"证券研究报告|》\s?[(]?20\d\d|(?:研究员|分析员):|电邮|(?:评[级等]|建议)(?:\(.{0,6}\))?[:\t]|分析师|研究助理|联系人|执业|登记编|证书编|邮箱|电话|传真|E-?mail|@|https?:|www\.|收盘价|总市值|总股本|流通|当前价|目标价|股价|市盈率|市净率|市场数据|基础数据|交易数据|基本数据|走势|相对.{0,6}(?:表现|大盘|指数)|表现图|＃|#\w+#|敬请|请务必|请阅读|单击此处|仅供|免责|第 ?\d{1,3} ?页|important disclosures", RegexOptions.IgnoreCase)]
    private static partial Regex FurnitureWithin();

    [GeneratedRegex(@"^[^\u4e00-\u9fffA-Za-z]*(?:个月)?(?:(?:投资|公司|股票|行业|最新|当前)*评级)?(?:" + ChangeWords.Pattern + @")?[\s""/|(]*(?:to |at )?(?:" + RatingTerms.WithRisk + "|" + RatingTerms.Unrated + @")[\s""/|()]*(?:\(?from " + RatingTerms.WithRisk + @"\)?)?(?:" + ChangeWords.Pattern + @")?(?:评级|推荐|覆盖|rating)?[\s)]*$")]
    private static partial Regex RatingAlone();
}
