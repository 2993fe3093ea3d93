using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>What single cells of a table can be.</summary>
internal static partial class TableCells
{
    /// <summary>The amount in a column of a row, or null.</summary>
    public static decimal? AmountIn(Row row, int column) => Amount().Match(row[column]) is { Success: true } match ? Money.Parse(match.Groups["value"].Value) : null;

    [GeneratedRegex(@"^(?:Rating: ?|评级: ?)?[""(]?(?:(?<change>" + ChangeWords.Pattern + @")[ /|""]?)?(?<term>" + RatingTerms.WithRisk + "|" + RatingTerms.Short + @"(?=$))[)""]?(?:[ /|(]{0,2}(?<change>" + ChangeWords.Pattern + @")(?:评级)?\)?)?(?: ?\((?:[Pp]revious(?:ly)?|[Ff]rom|[Pp]rior|前值?|原)[: ]{0,2}(?<previous>" + RatingTerms.WithRisk + @")\))?\*?$")]
    public static partial Regex Rating();

    /// <summary>Two ratings that one blank parts, of columns side by side.</summary>
    [GeneratedRegex("^(?<first>" + RatingTerms.WithRisk + ") (?<second>" + RatingTerms.WithRisk + ")$")]
    public static partial Regex TwoRatings();

    [GeneratedRegex(@"^(?:[-/]{1,3}|N/?A|NR|NA|" + RatingTerms.Unrated + ")$")]
    public static partial Regex None();

    [GeneratedRegex("^(?:n/?c|unch(?:anged)?)\\.?$", RegexOptions.IgnoreCase)]
    public static partial Regex NoChange();

    [GeneratedRegex(@"^(?:" + Money.Unit + @")? ?(?<value>" + Money.Amount + @") ?(?:" + Money.Unit + ")?$")]
    public static partial Regex Amount();

    [GeneratedRegex(@"^(?:US\$|HK\$|NT\$|\$|¥|€|£)?\(?(?<value>[-+]?(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,4})?)\)?(?: ?[%xX倍]|(?<=\.\d{1,3}\)?)[AaEe])?$")]
    public static partial Regex Number();

    [GeneratedRegex(@"^(?:" + StockCodes.Pattern + @"|\d{6})$")]
    public static partial Regex Code();

    [GeneratedRegex(@"^(?<name>.{1,40}?)[ ]?\((?<code>" + StockCodes.Pattern + @"|\d{6})\)$")]
    public static partial Regex NameWithCode();

    /// <summary>Lanternhall Games (LNTN), without its exchange.</summary>
    [GeneratedRegex(@"^(?<name>[A-Z].{1,40}?) ?\((?<ticker>[A-Z]{1,5})\)$")]
    public static partial Regex NameWithTicker();

    [GeneratedRegex(@"^(?=.*[\u4e00-\u9fffA-Za-z])[\u4e00-\u9fffA-Za-z0-9·&.,'* -]{2,32}$")]
    public static partial Regex Name();

    /// <summary>2023A, 2024E, 24E, FY2025E, C26E, 12/2026e, Dec-26F, 26CL, 2024.</summary>
    [GeneratedRegex(@"(?<!\d)(?:FY ?)?(?:(?:0?[1-9]|1[0-2])/)?(?<year>20\d\d|(?<![\d.])\d\d(?=(?:[AaEeFf]|CL)(?![A-Za-z])|(?:EPS|PE|PB)$)|(?<=FY ?)\d\d(?![\d/A-Za-z])|(?<=(?<![\d/])(?:0?[1-9]|1[0-2])/)\d\d(?![\d/]))(?:年)?(?<kind>(?:[AaEeFf]|CL)(?![A-Za-z]))?(?![\d.%]| ?[QqHh][1-4]|Q|H|[上下]半年|年?(?:中报|一季|半年|前三季|三季|第?[一二三四1-4]季|\d{1,2}月))")]
    public static partial Regex Period();
}
