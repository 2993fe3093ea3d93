using System.Text.RegularExpressions;

namespace Reports.Recognition.Vocabulary;

/// <summary>The indices that firms measure ratings against.</summary>
internal static partial class Benchmarks
{
    public static string? In(string text) => Name().Match(text) is { Success: true } match ? match.Value : null;

    /// <summary>The industry, where a definition measures against that: 高于相关行业.</summary>
    public static string? Industry(string text) => OwnIndustry().Match(text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex("(?<=[高强优低弱落后]于|超越|跑赢|跑输|相对|与)(?:相关|同|所属)行业|(?<=[高强优低弱落后]于|超越|跑赢|跑输|相对|与)行业(?:指数|平均(?:水平)?)")]
    private static partial Regex OwnIndustry();

    [GeneratedRegex(@"沪深300|中证\d{3,4}|上证(?:综指|指数)|恒生(?:综合)?指数|创业板指|MSCI China|S&P ?500|SP500|标普500|纳斯达克|大盘|TOPIX|TAIEX|KOSPI|Nifty ?\d*|Hang Seng(?: Index)?")]
    private static partial Regex Name();
}
