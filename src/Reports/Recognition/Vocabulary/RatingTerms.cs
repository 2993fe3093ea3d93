using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;

namespace Reports.Recognition.Vocabulary;

/// <summary>The words in which firms rate, and what each means. Keys are folded: no blanks or hyphens, lower case.</summary>
internal static partial class RatingTerms
{
    /// <summary>推荐 alone follows the firm's scale; it stands here for the better level.</summary>
    public const string ByScale = "推荐";

    private static readonly FrozenDictionary<string, RatingLevel> Levels = new Dictionary<RatingLevel, string>
    {
        [RatingLevel.Buy] = "强烈推荐 强力推荐 强烈买入 强力买进 强推 买入 买进 推荐 strongbuy convictionbuy highconvictionoutperform highconvictionopf toppick speculativebuy tradingbuy buy",
        [RatingLevel.Overweight] = "谨慎推荐 审慎推荐 审慎增持 谨慎增持 谨慎买入 逢低买进 增加持股 增持 收集 优于大市 优于大势 强于大市 强于市场 优于市场 优于大盘 跑赢行业 跑赢大市 跑赢大盘 跑赢市场 领先大市 领先行业 领先 看好 超配 "
            + "overweight outperform marketoutperform sectoroutperform sectoroutperformer accumulate add attractive ow op opf",
        [RatingLevel.Neutral] = "中性 中立 跟随大市 区间操作 持有 同步大市 同步大势 大市同步 同步行业 同步市场 同步 与大市同步 标配 中配 观望 neutral hold equalweight marketperform sectorperform peerperform inline marketweight sectorweight ew mw n",
        [RatingLevel.Underweight] = "减持 降低持股 回避 减码 弱于大市 弱于市场 弱于大盘 逊于大市 落后大市 落后大势 落后行业 落后 跑输行业 跑输大市 跑输大盘 跑输市场 看淡 低配 underweight underperform marketunderperform sectorunderperform sectorunderperformer reduce fullyvalued lighten cautious uw upf",
        [RatingLevel.Sell] = "卖出 沽出 沽售 强烈卖出 sell strongsell",
    }.SelectMany(level => level.Value.Split(' ').Select(term => (term, level.Key))).ToFrozenDictionary(pair => pair.term, pair => pair.Key);

    /// <summary>A term, without its A or B for the risk. English terms only as words of their own.</summary>
    public const string Pattern =
        @"(?:强烈推荐|强力推荐|强烈买入|强力买进|逢低买进|强烈卖出|强推|谨慎推荐|审慎推荐|审慎增持|谨慎增持|谨慎买入|买入|买进|增加持股|增持|收集|推荐|优于大市|优于大势|强于大市|强于市场|优于市场|优于大盘|跑赢行业|跑赢大市|跑赢大盘|跑赢市场|领先大市|领先行业|看好|超配"
        + @"|中性|中立|跟随大市|区间操作|持有|同步大市|同步大势|大市同步|与大市同步|同步行业|同步市场|标配|中配|观望|减持|减码|降低持股|回避|弱于大市|弱于市场|弱于大盘|逊于大市|落后大市|落后大势|落后行业|跑输行业|跑输大市|跑输大盘|跑输市场|看淡|低配|卖出|沽出|沽售"
        + @"|(?<![A-Za-z])(?:[Ss]trong [Bb]uy|STRONG BUY|[Cc]onviction [Bb]uy|[Hh]igh[- ][Cc]onviction (?:[Oo]utperform|O-PF)|HIGH[- ]CONVICTION (?:OUTPERFORM|O-PF)|O-PF|U-PF|Top Pick|TOP PICK|(?:Speculative|Trading) Buy|(?:SPECULATIVE|TRADING) BUY|BUY|Buy|buy|OVERWEIGHT|[Oo]verweight|[Mm]arket [Oo]utperform|[Ss]ector [Oo]utperform(?:er)?|OUTPERFORM|[Oo]utperform|ACCUMULATE|Accumulate|ADD|Add|Attractive|ATTRACTIVE"
        + @"|NEUTRAL|[Nn]eutral|HOLD|[Hh]old|[Ee]qual[- ]?[Ww]eight|EQUAL[- ]?WEIGHT|[Mm]arket[- ][Ww]eight|[Ss]ector[- ][Ww]eight|[Mm]arket[- ][Pp]erform|[Ss]ector[- ][Pp]erform|[Pp]eer[- ][Pp]erform|MARKET[- ]PERFORM|[Ii]n[- ][Ll]ine"
        + @"|UNDERWEIGHT|[Uu]nderweight|[Mm]arket [Uu]nderperform|[Ss]ector [Uu]nderperform(?:er)?|Fully Valued|FULLY VALUED|Lighten|LIGHTEN|UNDERPERFORM|[Uu]nderperform|REDUCE|Reduce|Cautious|CAUTIOUS|SELL|[Ss]ell|[Ss]trong [Ss]ell)(?![A-Za-z]))";

    /// <summary>A term with the letter that some firms add for risk, such as 买入-A; 买入-A/买入-H name two listings.</summary>
    public const string WithRisk = Pattern + @"(?:[- ]?[ABC](?![A-Za-z0-9]|/[\u4e00-\u9fff]{2,4}-H))?";

    /// <summary>What a column of ratings prints for them, where it is narrow.</summary>
    public const string Short = "(?:OW|EW|UW|MW|OP|N)";

    /// <summary>Words that rate an industry, but say much else.</summary>
    public const string Standing = "(?:领先|同步|落后)";

    public const string Unrated = @"(?:无评级|暂不评级|暂无评级|未评级|未有评级|不评级|未予评级|(?<![A-Za-z])(?:[Nn]ot [Rr]ated|NOT RATED|Non-rated|N/?R)(?![A-Za-z]))";

    // What every term has of these, whatever its capitals; the Chinese terms are whole.
    private static readonly Words Any = new(Levels.Keys.Where(term => !char.IsAscii(term[0]) && term is not ("领先" or "同步" or "落后")).Concat(
        ["buy", "Buy", "BUY", "eight", "EIGHT", "erform", "ERFORM", "ccumulate", "CCUMULATE", "add", "Add", "ADD", "ttractive", "TTRACTIVE", "eutral", "EUTRAL", "hold", "Hold", "HOLD",
            "n-line", "n line", "n-Line", "n Line", "educe", "EDUCE", "op Pick", "OP PICK", "-PF", "lly Valued", "LLY VALUED", "ighten", "IGHTEN", "autious", "AUTIOUS", "sell", "Sell", "SELL", "无评级", "不评级", "未评级", "有评级", "予评级", "t rated", "t Rated", "T RATED", "n-rated", "N/R", "NR"]));

    /// <summary>Whether <see cref="WithRisk"/> or <see cref="Unrated"/> may match somewhere.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) => Any.AreIn(text);

    public static RatingLevel? LevelOf(string term) =>
        Levels.TryGetValue(Noise().Replace(RiskLetter().Replace(TextFolding.Plain(term), ""), "").ToLowerInvariant(), out var level) ? level : null;

    public static bool IsByScale(string term) => TextFolding.Plain(term.Trim()) == ByScale;

    [GeneratedRegex(@"[\s\-]")]
    private static partial Regex Noise();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])[- ]?[ABC]$")]
    private static partial Regex RiskLetter();
}
