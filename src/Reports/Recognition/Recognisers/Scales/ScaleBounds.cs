using System.Globalization;
using System.Text.RegularExpressions;

namespace Reports.Recognition.Recognisers.Scales;

/// <summary>The percentages between which a rating is given, from the words of its definition.</summary>
internal static partial class ScaleBounds
{
    public static (decimal? Lower, decimal? Upper) In(string body)
    {
        body = Points().Replace(body, "%");
        body = Spelled().Replace(body, sign => sign.Value[0] is 'm' or 'n' or 'N' ? "-" : "+");
        var falls = Trails().IsMatch(body) || (Fall().IsMatch(body) && !Rise().IsMatch(body));
        if (Within().Match(body) is { Success: true } within)
        {
            var distance = Percent(within.Groups["a"].Value);
            return (-distance, distance);
        }
        if (Between().Match(body) is { Success: true } between)
        {
            var one = Percent(between.Groups["a"].Value);
            var other = Percent(between.Groups["b"].Value);
            if (falls && one >= 0 && other >= 0) (one, other) = (-one, -other);
            return (Math.Min(one, other), Math.Max(one, other));
        }
        if (Single().Match(body) is not { Success: true } single) return Negative().IsMatch(body) ? (null, 0) : (null, null);
        var value = Percent(single.Groups["a"].Value);
        var below = Below().IsMatch(body);
        if (falls) return value < 0 ? (null, value) : below && !Trails().IsMatch(body) && !BelowNumber().IsMatch(body) ? (-value, null) : (null, BelowNumber().IsMatch(body) ? value : -value);
        if (value < 0 && !Above().IsMatch(body)) return (null, value);
        return below ? (null, value) : (value, null);
    }

    private static decimal Percent(string text) =>
        decimal.Parse(text.Replace(" ", "", StringComparison.Ordinal).Replace("正", "", StringComparison.Ordinal).Replace("负", "-", StringComparison.Ordinal).TrimStart('+'), NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex("negative (?:expected )?(?:total )?return|returns? (?:is )?(?:expected )?to be negative", RegexOptions.IgnoreCase)]
    private static partial Regex Negative();

    [GeneratedRegex(@"\b(?:plus|minus|[Pp]ositive|[Nn]egative) (?=\d)")]
    private static partial Regex Spelled();

    // Points of a percentage.
    [GeneratedRegex(@"(?<=\d) ?(?:pp|ppts?|percentage points)(?![A-Za-z])")]
    private static partial Regex Points();

    private const string Number = @"[-+正负]? ?\d{1,3}(?:\.\d{1,2})?";

    [GeneratedRegex(@"(?<a>" + Number + @") ?%? ?(?:\(含\))?(?:-|~|至|到|与|和|up to|to|and|or|,) ?(?<b>" + Number + @") ?%|(?<a>" + Number + @") ?% ?[≤<] ?[^%\d]{2,14}?[<≤] ?(?<b>" + Number + @") ?%", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    // 相差±10%以内, 相差不超过5%
    [GeneratedRegex(@"(?:±|\+/-) ?(?<a>\d{1,3}(?:\.\d{1,2})?) ?%|相差(?:不超过|不到|在)? ?(?<a>\d{1,3}(?:\.\d{1,2})?) ?%|[涨升]跌幅度?(?:在|介于|不超过|小于)? ?(?<a>\d{1,3}(?:\.\d{1,2})?) ?%(?:以内|之内)?(?![^%]{0,3}(?:[-~至]|以上|以下))|(?:increase/decrease|rise/fall|outperform/underperform) [^%]{0,24}less than (?<a>\d{1,3}(?:\.\d{1,2})?) ?%|within (?<a>\d{1,3}(?:\.\d{1,2})?) ?%|(?:优于|强于|跑赢)[/或](?:劣于|弱于|跑输).{0,24}?(?:少于|不超过|不到) ?(?<a>\d{1,3}(?:\.\d{1,2})?) ?%", RegexOptions.IgnoreCase)]
    private static partial Regex Within();

    [GeneratedRegex(@"(?<a>" + Number + @") ?%")]
    private static partial Regex Single();

    // Below the benchmark, however the return itself is called.
    [GeneratedRegex(@"比.{0,8}低|(?:低于|弱于|劣于|逊于|落后于?|跑输)(?:同期)?(?:基准|指数|大盘|市场|沪深|恒生|相关)|trail|behind|below (?:that|the|its)|(?:more than .{0,8}|\d%) below", RegexOptions.IgnoreCase)]
    private static partial Regex Trails();

    [GeneratedRegex(@"(?<!涨)跌|落后|低于|弱于|劣于|逊于|跑输|下降|underperform|downside|declin|decreas|below|\bloss|\bfalls?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Fall();

    [GeneratedRegex(@"涨(?!跌|幅)|优于|强于|高出|高于基准|跑赢|领先|高于|(?<!under)outperform|upside|increas|exceed|beat|above|ahead", RegexOptions.IgnoreCase)]
    private static partial Regex Rise();

    // below 0%: the number itself is the bound.
    [GeneratedRegex(@"(?:^[:\s]*|returns? (?:of |is )?|(?:expected|likely) to be |\bfalls? )(?:below|under|less than) ?[-+]?\d", RegexOptions.IgnoreCase)]
    private static partial Regex BelowNumber();

    [GeneratedRegex(@"以下|以内|小于|不足|不超过|<|≤|less than|below|lower than", RegexOptions.IgnoreCase)]
    private static partial Regex Below();

    [GeneratedRegex(@"以上|大于|超过|>|≥|more than|above|at least|greater", RegexOptions.IgnoreCase)]
    private static partial Regex Above();
}
