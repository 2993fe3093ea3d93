using System.Text.RegularExpressions;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Statements;

/// <summary>How plainly a term is stated, by what stands around it in its cell; null where the cell says something else.</summary>
internal static partial class StatementRanks
{
    // BUY | Target price 262p
    private static readonly char[] Borders = ['\t', '|'];

    public static StatementRank? Of(string text, Match match, bool labelled, RatingChange? change)
    {
        var cellStart = text.LastIndexOfAny(Borders, Math.Max(0, match.Index - 1)) + 1;
        if (match.Index < cellStart) cellStart = match.Index;
        var cellEnd = text.IndexOfAny(Borders, match.Index + match.Length) is var border and >= 0 ? border : text.Length;
        var rest = match.Index - cellStart + (cellEnd - match.Index - match.Length);
        if (labelled && rest < 60) return StatementRank.BehindLabel;
        var around = text[cellStart..match.Index] + text[(match.Index + match.Length)..cellEnd];
        if (change is not null && rest < 40 && Beside().IsMatch(around)) return StatementRank.BesideChange;
        // A day and an amount beside it make a row of the history.
        if (rest <= 1 || string.IsNullOrWhiteSpace(around)) return HistoryRow().IsMatch(text) ? null : StatementRank.AloneInCell;
        if (PriceAlone().IsMatch(around) || Grade().IsMatch(around)) return StatementRank.AloneInCell;
        // Buy 买进: the term in both languages.
        if (!char.IsAscii(match.Groups["term"].Value[0]) && around.All(char.IsAscii) && RatingTerms.LevelOf(around.Trim(' ', '(', ')', '/')) is { } level && level == RatingTerms.LevelOf(match.Groups["term"].Value)) return StatementRank.AloneInCell;
        return FormerTerm().IsMatch(text[(match.Index + match.Length)..cellEnd]) && match.Index == cellStart ? StatementRank.AloneInCell : null;
    }

    // What may stand in the cell of a rating: the stock with its code, a day, the industry; not the words of a sentence.
    [GeneratedRegex(@"^[\s/|·:(),.\d年月日\-\[\]""]*$|\d{6}|\d{4,5}(?:\.HK| HK)|[A-Z]{2,5}(?:\.[A-Z]{1,2}| US)|^[\u4e00-\u9fffA-Z]{2,8}(?:行业|板块)?[\s:|/]*$(?<!公司|高管|董事长|股东|机构|基金|政策.*)|^[A-Za-z &-]{0,30}$|^.{0,20}[|/·●].{0,20}$|^ ?from " + RatingTerms.WithRisk + @"\)?$")]
    private static partial Regex Beside();

    [GeneratedRegex(@"20\d\d.*(?:\$|元|€|£|¥) ?\d|\d.*20\d\d.*\d\.\d|^20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\t.*\d\.\d|(?:^|\t)\d{1,2}[-/ .](?:\d{1,2}|[A-Z][a-z]{2})[-/ .]\d{2,4}\t.*\d")]
    private static partial Regex HistoryRow();

    // ₩60,300 - OUTPERFORM
    [GeneratedRegex("^(?:" + Money.Unit + ") ?" + Money.Amount + " ?- ?$")]
    private static partial Regex PriceAlone();

    // Market Perform 3, of five
    [GeneratedRegex(@"^ ?\(?[1-5]\)?$")]
    private static partial Regex Grade();

    // Hold (from Buy)
    [GeneratedRegex(@"^ ?\((?:(?:[Dd]own|[Uu]p)grad(?:ed?|ing) [Ff]rom|[Ff]rom|[Pp]reviously|[Pp]rior:?|[Vv]s\.?) " + RatingTerms.WithRisk + @"\)$")]
    private static partial Regex FormerTerm();
}
