using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// Lists of stocks in running text: 主题：甲、乙等；主题：丙. A clause counts only where all that it lists can be stocks: what names
/// chains, suppliers or directions lists none.
/// </summary>
internal static partial class StockLists
{
    /// <summary>What is longer, in Chinese characters and without a code, is a clause.</summary>
    private const int LongestName = 10;

    /// <summary>No stock's short name on the mainland has more characters.</summary>
    private const int LongestShortName = 6;

    /// <summary>Adds what the text lists; false where it lists no stock.</summary>
    public static bool Read(Line line, int start, int length, string? theme, RecommendationStrength strength, Findings findings)
    {
        List<Recommendation> found = [];
        var (clauses, rejected, alone) = (0, 0, true);
        foreach (var (at, size) in Clauses(line.Text, start, length))
        {
            clauses++;
            var own = theme;
            var names = Names(line, at, size, ref theme);
            if (names is null) rejected++;
            if (names is not { Count: 1 } || theme != own) alone &= names is null;
            foreach (var (name, code, from, extent) in names ?? []) found.Add(new Recommendation(Stock(name, code), theme, strength, line.Evidence(from, extent)));
        }
        // 1)招标节奏;2)新品进度: points to watch, of which one may look like a name.
        if (clauses > 1 && rejected > 0 && alone && Numbered().IsMatch(line.Text.AsSpan(start, length))) return false;
        found.ForEach(recommendation => Add(findings, recommendation));
        return found.Count > 0;
    }

    /// <summary>Whether all that the text lists can be stocks, and there are several or one with its code.</summary>
    public static bool NamesSeveral(Line line, int start, int length)
    {
        var count = 0;
        string? theme = null;
        foreach (var (at, size) in Clauses(line.Text, start, length))
        {
            if (Names(line, at, size, ref theme) is not { } names) return false;
            count += names.Sum(name => name.Code is null ? 1 : 2);
        }
        return count > 1;
    }

    public static void Add(Findings findings, Recommendation recommendation)
    {
        var key = Key(recommendation.Stock.Name);
        if (!findings.Recommended.TryGetValue(key, out var places)) findings.Recommended[key] = places = [];
        if (places.FindIndex(place => IsSame(findings.Recommendations[place], recommendation)) is not (var found and >= 0))
        {
            places.Add(findings.Recommendations.Count);
            findings.Recommendations.Add(recommendation);
            return;
        }
        var known = places[found];
        // The same stock again: the stronger word and the theme stay.
        var first = findings.Recommendations[known];
        findings.Recommendations[known] = first with
        {
            Theme = first.Theme ?? recommendation.Theme,
            Strength = first.Strength < recommendation.Strength ? first.Strength : recommendation.Strength,
            Stock = first.Stock.Code is null ? first.Stock with { Code = recommendation.Stock.Code, RawCode = recommendation.Stock.RawCode } : first.Stock,
        };
    }

    public static Stock Stock(string name, string? code) =>
        code is not null && StockCodes.Canonical(code) is { } canonical ? new Stock(canonical.Code, name, code) : new Stock(null, name);

    private static bool IsSame(Recommendation known, Recommendation other) =>
        (known.Strength == other.Strength || known.Theme == other.Theme) && (known.Theme is null || other.Theme is null || ThemeKey(known.Theme) == ThemeKey(other.Theme));

    private static string Key(string? name) => name is null ? "" : ShareClass().Replace(name.Replace(" ", "", StringComparison.Ordinal), "").ToLowerInvariant();

    private static string ThemeKey(string theme) => theme.Replace(" ", "", StringComparison.Ordinal);

    private static IEnumerable<(int Start, int Length)> Clauses(string text, int start, int length)
    {
        var from = start;
        foreach (var (at, size) in ClauseEnd().EnumerateMatches(text.AsSpan(start, length)).ToList())
        {
            if (start + at > from) yield return (from, start + at - from);
            from = start + at + size;
        }
        if (start + length > from) yield return (from, start + length - from);
    }

    private static List<(string Name, string? Code, int Start, int Length)>? Names(Line line, int start, int length, ref string? theme)
    {
        var text = line.Text.Substring(start, length);
        if (ThemeBefore().Match(text) is { Success: true } themed)
        {
            var name = themed.Groups["theme"];
            var found = line.Printed(start + name.Index, name.Length);
            theme = found;
            (start, length) = (start + themed.Length, length - themed.Length);
            text = text[themed.Length..];
        }
        // 存储产业链:模组环节的A、B: the narrower theme stands behind.
        if (FieldOf().Match(text) is { Success: true } field)
        {
            var name = field.Groups["theme"];
            theme = IsProperTheme(name.Value) ? line.Printed(start + name.Index, name.Length) : null;
            (start, length) = (start + field.Length, length - field.Length);
        }
        return Items(line, start, length);
    }

    private static bool IsProperTheme(string theme) => !NoTheme().IsMatch(theme);

    private static List<(string, string?, int, int)>? Items(Line line, int start, int length)
    {
        List<(string, string?, int, int)> items = [];
        var from = start;
        var text = line.Text[..(start + length)];
        foreach (var (at, size) in Separator().EnumerateMatches(text.AsSpan(start)).ToList().Append((length, 0)))
        {
            var end = start + at;
            if (end > from && !Item(line, from, end, items)) return null;
            from = end + size;
        }
        return items.Count > 0 ? items : null;
    }

    // False where the piece cannot be a stock, so that the clause it stands in lists something else.
    private static bool Item(Line line, int start, int end, List<(string, string?, int, int)> items)
    {
        var piece = line.Text[start..end];
        if (Others().IsMatch(piece)) return false;
        var tail = Tail().Match(piece);
        if (tail.Success) piece = piece[..tail.Index];
        if (items.Count == 0 && LeadIn().Match(piece) is { Success: true } lead) (start, piece) = (start + lead.Length, piece[lead.Length..]);
        var blanks = piece.Length - piece.TrimStart().Length;
        (start, piece) = (start + blanks, piece.Trim());
        if (piece.Length == 0) return true;
        // 区域龙头甲: what it leads stands before its name.
        if (Leader().Match(piece) is { Success: true } leader) (start, piece) = (start + leader.Length, piece[leader.Length..]);
        var match = NamedStock().Match(piece);
        if (!match.Success) return false;
        var name = match.Groups["name"];
        if ((name.Length < 2 && TextFolding.IsChinese(name.Value[0])) || NoEnglishStock().IsMatch(piece) || RatingTerms.LevelOf(name.Value) is not null || Industries.IsKnown(name.Value) || NoStockLead().IsMatch(name.Value) || NoStockEnd().IsMatch(name.Value) || NoStockWithin().IsMatch(name.Value)
            || (name.Length > LongestName && !match.Groups["code"].Success && name.Value.All(TextFolding.IsChinese))) return false;
        // So long without a code, something stands before the name that nothing tells from it.
        if (name.Length > LongestShortName && !match.Groups["code"].Success && name.Value.All(TextFolding.IsChinese)) return true;
        items.Add((line.Printed(start + name.Index, name.Length), match.Groups["code"].Success ? match.Groups["code"].Value : null, start + name.Index, name.Length));
        return true;
    }

    [GeneratedRegex(@";|(?<=等)[,、](?=\(?\d)|[,、](?=[^,、。;:]{1,14}(?:领域|方向|环节|板块|赛道)(?:的|中))|、(?=[^,、。;:]{1,10}环节[\u4e00-\u9fffA-Z]{3,8}(?:$|[、,;。(]))|(?:等|等公司|等标的)(?=\()|(?<=[^\d.])(?=\(\d{1,2}\)|[①-⑨]|\d{1,2}\)[^\d%])")]
    private static partial Regex ClauseEnd();

    // (1) 国产算力：, ①音视频：, AI+工具：, 基础层：大模型：  The last of several is the theme.
    [GeneratedRegex(@"^[\s,、]*(?:\(?\d{1,2}[).、]|[①-⑨]|\([一二三四五六七八九十]\)|[一二三四五六七八九十]、)?\s?(?:[^:,、。]{1,24}:)*?(?<theme>[^:,、。]{1,20})(?:领域|方向|环节|方面|主线)?(?::(?=[^:]*$)|(?<=^[\u4e00-\u9fff]{2,8})-{1,2}(?=[\u4e00-\u9fff][^-]*$))")]
    private static partial Regex ThemeBefore();

    // AI+办公领域的金山办公、万兴科技; 国内AI算法龙头科大讯飞
    [GeneratedRegex(@"^[\s,、]*(?:以及|及|和)?(?:\d{1,2}[).、]|\(\d{1,2}\)|[①-⑨])?(?:(?<theme>[^,、。:]{1,18}?)(?:领域|板块|环节|赛道|方向|产业链)(?:中)?的?(?:核心|龙头|领先|优质|相关)?(?:公司|企业|标的|厂商|龙头)?|(?<theme>[^,、。:]{1,18}?)(?:行业)?(?:龙头|领军)(?:企业|公司|厂商|标的)?|(?<theme>[^,、。:]{2,18}?)(?:相关)?的(?=[\u4e00-\u9fffA-Z]{2,8}))(?=[^\s,、。相])")]
    private static partial Regex FieldOf();

    [GeneratedRegex(@"^(?:国内|国产|我国|海外|全球|行业|A股|港股|美股|相关|公司|其中|如|包括|具备|拥有|具有|受益|在|有|布局|深耕|掌握|持续|率先|业绩|估值|盈利|低估|能够|以|产品|订单)|龙头|算法$|^.$|建议|关注|主线")]
    private static partial Regex NoTheme();

    [GeneratedRegex(@"[、,/](?![^()]{0,40}\))|(?<=\]) ?(?=\[)|(?<=[\u4e00-\u9fff]{3}|\))(?:和|及|以及)(?=[\u4e00-\u9fffA-Z]{3})| and ")]
    private static partial Regex Separator();

    [GeneratedRegex(@"(?:等(?:(?:相关|优质|行业|龙头|头部|国内)*(?:公司|标的|厂商|企业|个股|龙头|上市公司))?|[.。])\s*$|等[^、]{0,30}$")]
    private static partial Regex Tail();

    // 社区、青少年、环境等领域
    [GeneratedRegex(@"等(?:多个|各个|几大|三大|[一二三四五六两])?(?:相关)?(?:领域|方面|方向|环节|问题|因素|工作|行业|板块|赛道|技术|业务|市场|地区|指标|数据|变化|政策|事件|节点)")]
    private static partial Regex Others();

    [GeneratedRegex(@"^[\s:]*(?:(?:标的|公司|个股|包括|如|例如|龙头|是|有|为)[:]?)+|^[\s:]*\d{1,2}[).、]")]
    private static partial Regex LeadIn();

    [GeneratedRegex(@"^\[?(?<name>[\u4e00-\u9fffA-Z0-9*][\u4e00-\u9fffA-Za-z0-9·&*.' -]{0,17}?)(?:\((?<code>" + StockCodes.Pattern + @"|\d{6})(?:[,/;].{0,40})?\)|\((?:[^()]{1,16})\))?\]?$")]
    private static partial Regex NamedStock();

    // Names end in 技术 or 数据 as often as themes do; what is neither short nor long enough to tell is taken as a name.
    [GeneratedRegex(@"(?:产业链|伙伴|厂商|企业|供应商|领域|板块|主线|机遇|机会|方向|环节|赛道|龙头|行情|变化|进展|落地|节奏|政策|需求|供给|流通|弹性|标的|品种|投资|布局|业绩|估值|逻辑|周期|复苏|修复|增长|催化|主题|个股|细分|行业|价值|因素|情况|配置|空间|会议|利率|汇率|油价|金价|关税|谈判|财报|季报|年报|进度|销量|库存|价格|产能|订单|表现|走势|流动性|美联储|央行|债|债券|指数|ETF|REITs|存单|票据|久期|城投|影响|效应|改革|出海|国产化|转型|提升|下降|替代|软件商|运营商|整机|开发套件|结构件|代工|应用端|端应用|公司股|事件|[车药险房酒]企|[车整工]厂"
        + @"|.{4,}(?:公司|技术|应用|系统|服务|平台|生态|智能化|硬件|模型|市场|产品|客户|建设|能力|方案|趋势|基础设施))$", RegexOptions.RightToLeft)]
    private static partial Regex NoStockEnd();

    [GeneratedRegex(@"^(?:(?:相关|上市|龙头|应用|行业|优质|头部|国内|软件|硬件|科技|互联网|游戏|平台|服务|设备|材料|标的|重点|其他|各|子|本|该).{0,4}公司$|(?:国产|工业|办公|基础|应用|行业|企业|核心|关键|数字|智能|通用|专用|操作|底层|上游|下游|中游|海外|国内|AI|大|云|金融|医疗|教育|安全|信创|自主|先进|高端|新|设计|算力|数据|语言|多模态)?(?:技术|数据|应用|系统|服务|平台|生态|硬件|模型|市场|产品|客户|建设|能力|方案|趋势|基础设施|算力|芯片|软件|材料|设备|零部件|元件|器件|光模块|服务器|终端|机器人|半导体|制造|存储|网安|安防)$"
        + @"|我们|公司|以及|其他|其中|具备|拥有|受益|相关|国内|行业|未来|短期|中期|长期|一是|二是|三是|在|对|从|以|将|有望|能够|如下|上述|该|这|低估值|高股息|业绩|优质|头部|核心|具有|布局|配置|政策|两条|三条|四条|五条|20\d\d年|(?!360$)\d+$|[A-Z]$(?<!X)|AI$|[a-z])")]
    private static partial Regex NoStockLead();

    [GeneratedRegex(@"的|了|是否|不|与.{3,}|盈利预测|带来|推动|持续|进一步|有望|预计|我们|关注|推荐|受益|维持|评级|为主|维度|主线")]
    private static partial Regex NoStockWithin();

    [GeneratedRegex("^[\u4e00-\u9fff]{2,6}龙头(?=[\u4e00-\u9fff]{3,5}$)")]
    private static partial Regex Leader();

    // Its rating, its price, or the heading of what comes next.
    [GeneratedRegex("(?<![A-Za-z])(?:(?:BUY|SELL|HOLD|ADD|REDUCE|Buy|Sell|Hold|Add|Reduce|OUTPERFORM|Outperform|Overweight|OVERWEIGHT)$|(?i:performance|valuations?|forecasts?|sectors?|industry|risks?|catalysts?|markets?|index|updates?|ratings?|prices?|targets?|estimates?|earnings|outlook)(?![A-Za-z]))|^" + Money.Unit + @" ?\d")]
    private static partial Regex NoEnglishStock();

    [GeneratedRegex(@"\d{1,2}[).、]|[①-⑨]")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"-(?:U|W|SW|UW|S|B)$", RegexOptions.IgnoreCase)]
    private static partial Regex ShareClass();
}
