using System.Text.RegularExpressions;

namespace Reports.Recognition.Recognisers;

/// <summary>The metrics of forecasts by the names that tables print.</summary>
internal static partial class Metrics
{
    private static readonly (Regex Name, string Metric)[] Names =
    [
        (Growth(), ""),
        (EvEbitda(), "EVEBITDA"),
        (Pe(), "PE"),
        (Eps(), "EPS"),
        (Pb(), "PB"),
        (Ps(), "PS"),
        (Roe(), "ROE"),
        (NetProfit(), "netProfit"),
        (Revenue(), "revenue"),
        (Ebitda(), "EBITDA"),
        (Dps(), "DPS"),
        (GrossMargin(), "grossMargin"),
    ];

    /// <summary>The metric, and the unit where it is printed; null where it is none that forecasts are kept of.</summary>
    public static (string? Metric, string? Unit) Of(string text)
    {
        foreach (var (name, metric) in Names)
        {
            if (!name.IsMatch(text)) continue;
            var unit = UnitOf(text);
            // 营业收入(%) is its growth.
            return metric.Length == 0 || (unit == "%" && IsAmount(metric)) ? (null, null) : (metric, unit);
        }
        return (null, null);
    }

    /// <summary>Whether the metric is money, so that the unit of a table is its own.</summary>
    public static bool IsAmount(string metric) => metric is "revenue" or "netProfit" or "EBITDA";

    /// <summary>The unit that a table's header prints for all of its amounts.</summary>
    public static string? TableUnit(string header) => AmountUnit().Match(header) is { Success: true } match ? match.Value : null;

    private static string? UnitOf(string text) => Unit().Match(text) is { Success: true } match ? match.Groups["unit"].Value : null;

    [GeneratedRegex(@"增长|同比|增速|目标|前.{0,6}预测值|原.{0,4}预测|调整幅度|yoy|growth|change|target|implied|\(\+/-\)|\b(?:old|prior|prev(?:ious)?)\b|consensus|\((?:Q[1-4]|[1-4][QH]|H[12])\)", RegexOptions.IgnoreCase)]
    private static partial Regex Growth();

    [GeneratedRegex(@"(?<![A-Za-z/])EP[SU](?![A-Za-z])|^Earnings per share|每股净?收益|每股盈[利余]|每股(?:税后)?(?:纯益|净利)", RegexOptions.IgnoreCase)]
    private static partial Regex Eps();

    [GeneratedRegex(@"EV ?/? ?EBITDA", RegexOptions.IgnoreCase)]
    private static partial Regex EvEbitda();

    [GeneratedRegex(@"(?<![A-Za-z])(?:P[/ ]?ER?|[Pp]/[Ee])(?![A-Za-z])(?!G| [Ss]hare| SHARE)|市盈率|本益比")]
    private static partial Regex Pe();

    [GeneratedRegex(@"(?<![A-Za-z])P/?B(?:R|V|ook)?(?![A-Za-z])|(?<![A-Za-z])Price(?:/| to )book(?![A-Za-z])|市净率|市[账帐]率|股价净值比", RegexOptions.IgnoreCase)]
    private static partial Regex Pb();

    [GeneratedRegex(@"(?<![A-Za-z])P/?S(?![A-Za-z])|市销率", RegexOptions.IgnoreCase)]
    private static partial Regex Ps();

    [GeneratedRegex(@"(?<![A-Za-z])ROA?E(?![A-Za-z])|净资产[收回][益报]率|股东权益[回报]报率|股本回报率", RegexOptions.IgnoreCase)]
    private static partial Regex Roe();

    [GeneratedRegex(@"净利润(?!率)|^纯利(?!率)|归母净利|税后(?:净利|纯益)(?!率)|(?:股东|拥有人)应占(?:净?利润|溢利)|股东净利(?!润率)|(?<![Cc]onsensus )[Nn]et (?:[Pp]rofit|[Ii]ncome|[Ee]arnings)(?! [Mm]argin)|^NP(?= ?(?:$|\())|NPAT|(?<![A-Za-z])PAT(?!MI)(?![A-Za-z]| margin)|PATMI(?![A-Za-z])")]
    private static partial Regex NetProfit();

    [GeneratedRegex(@"营业(?:总)?收入|主营收入|销售收入|^营收|^收入|(?<![A-Za-z/])(?:[Rr]evenues?(?! growth)|REVENUES?|REV\.)|(?<![A-Za-z/])[Ss]ales(?![A-Za-z])|^Rev\.(?![A-Za-z])|^(?:Net |Total |Gross )?[Tt]urnover(?! (?:days|growth|ratio))")]
    private static partial Regex Revenue();

    [GeneratedRegex(@"(?<![A-Za-z/])EBITDA(?! margin)(?![A-Za-z])")]
    private static partial Regex Ebitda();

    [GeneratedRegex(@"(?<![A-Za-z])DP[SU](?![A-Za-z])|每股股利|每股股息")]
    private static partial Regex Dps();

    [GeneratedRegex(@"毛利率|[Gg]ross margin")]
    private static partial Regex GrossMargin();

    [GeneratedRegex(@"(?:人民币|港币|美元)?(?:百万|千|万|亿)(?:元|港元|美元|人民币)|(?:RMB|Rmb|CNY|HK\$|HKD|US\$|USD|NT\$|TWD) ?(?:millions?|mn|bn|m)(?![A-Za-z])")]
    private static partial Regex AmountUnit();

    [GeneratedRegex(@"\((?:(?:摊薄|最新摊薄|稀释),?)?(?<unit>百万元|亿元|万元|元|元/股|%|倍|x|X|US\$ ?mn?|US\$|RMB ?mn?|HK\$|USDm|TWDm|TWD|CNY|港元|美元|人民币百万)[^()]{0,6}\)")]
    private static partial Regex Unit();
}
