using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>Moves of indices that the text states, such as 沪深300指数上涨1.01%. Moves of stocks are not moves of the market.</summary>
internal sealed partial class MarketMoveRecogniser : IRecogniser
{
    private const int ShortestSentence = 16;

    // Few lines name an index; only those are worth the pattern.
    private static readonly Words IndexWords = new(
        "指数", "综指", "成指", "沪深", "上证", "科创", "中证", "北证", "国证", "创业板", "中小", "全A", "标普", "纳斯达克", "道琼斯", "恒生", "日经", "恒指", "沪指", "道指", "纳指", "S&P", "Nasdaq", "Hang Seng", "CSI", "TAIEX", "Nikkei", "ndex", "Russell", "STOXX", "DAX", "CAC", "FTSE", "Dow Jones", "ASX", "Nifty", "NIFTY", "Sensex", "SENSEX", "STI", "KLCI", "MXAPJ", "KOSPI", "KOSDAQ", "TOPIX", "HSCEI", "HSI", "HSTECH", "Shanghai Comp", "MSCI");

    public void Recognise(Document document, Findings findings)
    {
        for (var index = 0; index < document.Outline.DisclosuresStart; index++)
        {
            var line = document.Flowing[index];
            if (!line.Text.Contains('%', StringComparison.Ordinal) || !IndexWords.AreIn(line.Text)) continue;
            var hasCells = line.Text.Contains('\t', StringComparison.Ordinal);
            foreach (Match match in (hasCells ? LevelAndMove() : Move()).Matches(line.Text)) Add(findings, line, match);
            if (hasCells && document.Language == "zh") ReadColumns(document.Flowing, index, findings);
        }
    }

    // Sentences beside another column; what goes on from the line above is read with that.
    private static void ReadColumns(IReadOnlyList<Line> lines, int index, Findings findings)
    {
        foreach (var (part, left) in ColumnText.Cells(lines[index]))
        {
            if (part.Text.Length < ShortestSentence || !part.Text.Contains(',', StringComparison.Ordinal) || !IndexWords.AreIn(part.Text) || (index > 0 && ColumnText.At(lines[index - 1], left) is { Text: [.., not '。'] above } && above.Length * 3 >= part.Text.Length * 2)) continue;
            var sentence = ColumnText.Down(lines, index, [part], left);
            foreach (Match match in Move().Matches(sentence.Text)) Add(findings, sentence, match);
        }
    }

    private static void Add(Findings findings, Line line, Match match)
    {
        var name = match.Groups["name"];
        var pct = decimal.Parse(match.Groups["pct"].Value.TrimStart('+'), NumberStyles.Float, CultureInfo.InvariantCulture);
        if (Fall().IsMatch(match.Groups["verb"].Value)) pct = -Math.Abs(pct);
        var printed = Lead().Replace(line.Printed(name.Index, name.Length), "");
        if (NoIndex().IsMatch(printed)) return;
        var folded = Fold(printed);
        if (findings.MarketMoves.Exists(known => known.ChangePct == pct && (Fold(known.Name).Contains(folded, StringComparison.Ordinal) || folded.Contains(Fold(known.Name), StringComparison.Ordinal)))) return;
        var (from, to) = Period(line, name.Index + name.Length, findings) ?? (null, null);
        findings.MarketMoves.Add(new MarketMove(printed, match.Groups["code"].Success ? match.Groups["code"].Value : null, pct, from, to, line.Evidence(name.Index, match.Index + match.Length - name.Index)));
    }

    // The word for a time that stands last, at the latest in front of the name, holds for it: days, or the period that the report covers.
    private static (DateOnly?, DateOnly?)? Period(Line line, int end, Findings findings)
    {
        var start = line.Text.LastIndexOf('。', end - 1) + 1;
        if (Time().Matches(line.Text[start..end]) is not { Count: > 0 } times) return null;
        var last = times[^1];
        if (last.Groups["days"].Success) return PeriodRecogniser.LastIn(line.Part(start + last.Index, start + last.Index + last.Length), findings.PublishedOn) is var (first, until) ? (first, until) : null;
        var covered = last.Groups["week"].Success ? findings.Series == ReportSeries.Weekly : last.Groups["month"].Success && findings.Series == ReportSeries.Monthly;
        return covered && findings.PeriodFrom is { } from && findings.PeriodTo is { } to ? (from, to) : null;
    }

    private static string Fold(string name) => Noise().Replace(name, "").ToLowerInvariant();

    private const string Index = @"(?<name>(?:[\u4e00-\u9fffA-Za-z0-9& -]|\([^()\d]{1,8}\)){0,14}?(?:指数|综指|成指|沪深 ?300|上证 ?50|科创 ?50|中小(?:100|板指|综指)|中证 ?\d{3,4}|中证(?:红利|转债|全指)|北证 ?50|国证 ?\d{4}|创业板指?|(?:万得|Wind) ?全A|标普 ?500|纳斯达克|道琼斯|日经 ?225|恒生科技|深证成指|S&P 500|Nasdaq(?: Composite)?|Hang Seng(?: Index)?|CSI ?300|TAIEX|Nikkei(?: 225)?|Russell \d{4}|(?:Euro )?STOXX(?: Europe)? \d{2,3}|DAX(?: 40)?|CAC ?40|FTSE (?:100|250|MIB|STI|KLCI)|Dow Jones(?: Industrial Average)?|S&P/ASX \d{2,3}|ASX ?\d{3}|(?:Nifty|NIFTY)(?: ?\d{2,3})?|(?:Sensex|SENSEX)|STI|KLCI|MXAPJ|KOSPI|KOSDAQ|TOPIX|HSCEI|HSTECH|HSI|FSSTI|Shanghai Comp(?:osite)?|MSCI [A-Z][A-Za-z]{2,12}(?: [A-Z][A-Za-z-]{1,8})?|(?:[A-Z][A-Za-z0-9&]{1,14} ){1,3}[Ii]ndex)(?:指数|综合指数)?|(?:恒|沪|道|纳)指(?![数出]))";

    [GeneratedRegex(Index + @"(?:\((?<code>\d{6}\.[A-Z]{2})\))?(?:(?:截至[^,。;]{1,12}收盘价?为? ?|(?:收报|收于|收|报) ?)[\d.,]{1,10}点?,)?(?:[低高平]开[\u4e00-\u9fff]{0,4},)?(?:(?:[^,。;%\d]{0,10}?(?:\d{1,2}月(?:份)?)?)(?<verb>涨跌幅(?:为)?|涨幅(?:为)?|跌幅(?:为)?|上涨|下跌|收涨|收跌|上升|微升|收升|累计上涨|累计下跌|周涨|周跌|回落|回升|大涨|大跌|微涨|微跌|涨|跌|gained|rose|was up|up|fell|lost|was down|down|declined|dropped|slipped|climbed|added|advanced|eased|slid|jumped)(?:了|约|为|至| by)? ?|(?<verb> )(?=[-+]\d)| (?:closed|ended|finished|was)(?: the (?:week|day|session|month))? (?=[\d.]{1,6}% (?<verb>lower|higher|down|up)))(?<pct>[-+]?\d{1,3}(?:\.\d{1,2})?)%(?! (?:upside|downside|potential)|以上|以下|之间|以内|至|~|-)")]
    private static partial Regex Move();

    // HSI 26,114 (-0.6%) in a cell of its own.
    [GeneratedRegex(@"(?<=^|\t)" + Index + @"[: \t]{1,2}\d{1,3}(?:,?\d{3})*(?:\.\d{1,2})? ?\((?<verb>)(?<pct>[-+]\d{1,2}(?:\.\d{1,2})?)%\)(?=$|\t)")]
    private static partial Regex LevelAndMove();

    [GeneratedRegex("(?<!涨)跌(?!幅为? ?-)|回落|fell|lost|down|declin|drop|slipped|eased|slid|lower")]
    private static partial Regex Fall();

    [GeneratedRegex(@"(?<days>\(?(?:20\d\d[年./-])?\d{1,2}[月./]\d{1,2}日?[-~至到]{1,2}(?:20\d\d[年./-])?(?:\d{1,2}[月./])?\d{1,2}日?\)?)|(?<week>[本当全]周|一周)|(?<month>[本当全]月)|年初|今年|去年|同期|上周|上月|昨日|近\S{1,3}[日周月年]|\d{1,2}月|以来|[一二三四]季度")]
    private static partial Regex Time();

    // What stands before a name in its sentence.
    [GeneratedRegex(@"^(?:.{0,20}?(?:年初至今|同期|其中|期间|昨日|今日|当日|隔夜|上个?交易日|周[一二三四五]|本周|上周|本月|上月|今年以来|当周|全周|区间内|本区间|对比|跑赢|跑输|相对|而|[Tt]he |20\d\d ?年|\d{1,2} ?月(?:份)?))+")]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:该|本|此|行业|板块|各|主要|相关)?指数$|^[综成]指$|PMI|CPI|PPI|景气|信心|物价|价格指数|成熟度")]
    private static partial Regex NoIndex();

    [GeneratedRegex(@"[\s()]|指数|板块|Wind|A股")]
    private static partial Regex Noise();
}
