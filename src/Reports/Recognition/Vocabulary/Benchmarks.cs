using System.Text.RegularExpressions;

namespace Reports.Recognition.Vocabulary;

/// <summary>The indices that firms measure ratings against.</summary>
internal static partial class Benchmarks
{
    public static string? In(string text) => Name().Match(text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"沪深300|中证\d{3,4}|上证(?:综指|指数)|恒生(?:综合)?指数|创业板指|MSCI China|S&P ?500|SP500|标普500|纳斯达克|大盘|TOPIX|TAIEX|KOSPI|Nifty ?\d*|Hang Seng(?: Index)?")]
    private static partial Regex Name();
}
