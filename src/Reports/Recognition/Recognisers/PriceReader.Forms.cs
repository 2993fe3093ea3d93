using System.Text.RegularExpressions;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>How covers print prices: their labels, what may stand before the amount, and the former amount behind it.</summary>
internal static partial class PriceReader
{
    // TP upside (downside) +27.5%
    [GeneratedRegex("pside|潜在[升涨]幅|空间")]
    private static partial Regex Upside();

    private const string TargetName = @"(?:(?:\d{1,2}|六|十二)(?:个)?月)?(?:目标价(?:格|位)?(?:区间)?|合理价值(?:区间)?|合理估值(?:区间)?|合理股价|(?<![A-Za-z])(?:(?:\d{1,2}[- ]?(?:[Mm]|mo|mth|[Mm]onth) )?(?:[Pp]rice [Tt]arget|PRICE TARGET|[Tt]arget [Pp]rice|TARGET PRICE|[Pp]rice [Oo]bjective|PRICE OBJECTIVE|[Ff]air [Vv]alue|FAIR VALUE|\d{1,2}(?:-?[Mm]onth|[Mm]) [Tt]arget(?= *(?:\t|:))|Price Obj\.|PO|TP|PT)|(?<![A-Za-z] ?)(?:Target|TARGET)(?=: ?" + Money.Unit + @"| ?\(" + Money.Unit + @"\):))(?![A-Za-z]))";

    private const string PreviousName = @"(?:(?:前次|上次|原|此前)(?:目标价|合理价值)|上次预测|(?<![A-Za-z])(?:[Pp]revious|PREVIOUS|[Pp]rior|[Oo]ld) (?:(?:[Pp]rice )?[Tt]arget(?: [Pp]rice)?|TARGET(?: PRICE)?|PRICE TARGET|TP|PO|PT)(?![A-Za-z]))";

    private const string CurrentName = @"(?:(?:最新|当前|目前|今日)?(?:收[盘市]价|(?<![\u4e00-\u9fff])昨收盘|(?<![招认申配转])股价\*?|市价|现价(?!&)|当前价(?:格)?|市场价格)|(?<![A-Za-z])(?:[Ss]hare [Pp]rice|[Ss]hr [Pp]rice(?:, close)?|SHARE PRICE|[Cc]urrent (?:[Mm]arket )?[Pp]rice|[Cc]los(?:ing|e) [Pp]rice|[Ll]ast (?:[Tt]raded |[Cc]losing )?[Pp]rice|[Ll]ast [Cc]lose|CMP|CP(?= \()|Close(?= ?\(|: | \d)|(?<![Tt]arget )Price(?= ?[:(]| at |\t| as )|PRICE(?=\t|: ))(?![A-Za-z]))";

    // A day, a term of months or a currency in brackets may stand between label and amount.
    private const string Between = @"(?: ?\| ?% (?:TO|to) (?:PT|TP))?(?:\t[A-Z0-9]{1,8}[. ][A-Z]{1,3}(?=\t))?(?:[ \t]{0,2}20\d\d-\d{1,2}-\d{1,2}(?=[ \t]))?(?:[ \t]{0,2}-? ?\d{1,2}(?:-?mths?|-?months?|[mM]|个月))?[ \t:]{0,3}(?:\((?:(?<unit>" + Money.Unit + @")[^()]{0,14}|[^()]{1,28})\)[ \t:]{0,3}){0,2}(?:(?:at|of|as of) [^\t:]{1,22}[\t:]{1,2}|\d{1,2}[ -][A-Z][a-z]{2}[ -](?:20)?\d\d[:\t] ?)?(?:(?:上调|下调|提高|调高|调低|调升|调降|上修|下修|提升)(?:\d{1,3}(?:\.\d{1,2})?%)?)?(?:约?为|至|到|约|is|to|of)?[ \t:,]{0,3}";

    private const string Value = @"(?<unit>" + Money.Unit + @")?[ \t]{0,3}(?<value>" + Money.Amount + @")(?![\d%]|\.\d|倍| ?[xX](?![A-Za-z])|个月|亿|百万|[-/]\d{1,2}[-/]|\.\d{1,2}\.|月|年| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)| to[ \t](?:" + Money.Unit + @")? ?\d)(?:(?:" + Money.Unit + @")? ?[-~至]{1,2} ?(?:" + Money.Unit + @")?(?<high>" + Money.Amount + @")(?!%))?[ \t]{0,1}(?<unit>" + Money.Unit + ")?";

    private const string From = @"(?:(?: ?\([-+]?\d{1,3}(?:\.\d)?% ?[a-z]{0,10}\))?[ ,;]{0,2}\(?(?:vs\.? )?(?:[Ff]rom|FROM|[Pp]rev\.?|[Pp]revious(?:ly)?(?: at| TP| PO| PT| target| price target)?|[Pp]rior|[Oo]ld|[Ee]arlier|前值|前次|上次|原|此前)[:为 ]{0,2}(?:" + Money.Unit + @")? ?(?<previous>" + Money.Amount + @")| ?[↑↓▲▼] ?(?:" + Money.Unit + @")? ?(?<previous>" + Money.Amount + @")(?![\d%])|[ ,]{0,2}\((?:" + Money.Unit + @")? ?(?<previous>" + Money.Amount + @") (?:earlier|previously|before)\)| ?\((?<same>" + Money.Unit + @") ?(?<previous>" + Money.Amount + @")\))?";

    [GeneratedRegex(TargetName + @"(?: ?\([^()\t]{1,12}\))?\t+(?:" + Money.Unit + @")? ?(?<first>" + Money.Amount + @")\t+(?:" + Money.Unit + @")? ?(?<second>" + Money.Amount + @")(?=$|\t)")]
    private static partial Regex TwoAmounts();

    [GeneratedRegex(@"^(?<unit>" + Money.Unit + @") ?(?<value>" + Money.Amount + @") ?[-|] ?(?:" + RatingTerms.Pattern + ")$")]
    private static partial Regex PricedRating();

    [GeneratedRegex(@"(?:^|\t)(?<code>" + StockCodes.Pattern + @")(?:; ?| - )(?<unit>" + Money.Unit + ") ?(?<value>" + Money.Amount + @")(?=$|\t)")]
    private static partial Regex PricedCode();

    // (Buy, TP HK$18), or what other firms say.
    [GeneratedRegex(@"\((?:" + RatingTerms.Pattern + @")[,;/] ?$|(?:某|其他|外资|多家|市场).{0,6}(?:机构|券商|投行|大行)[^。]*$|(?:[Cc]onsensus|[Ss]treet)[^.]*$")]
    private static partial Regex OfOthers();

    // 《…,目标价21元》 that begins in the line above: another report's.
    [GeneratedRegex("^[^《]{0,40}》")]
    private static partial Regex TitleEnd();

    [GeneratedRegex("(?:" + RatingTerms.Pattern + @")[,;:]? ?\(?(?:TP|PT|PO|[Tt]arget price|[Pp]rice target)[: ]")]
    private static partial Regex RatedTarget();

    [GeneratedRegex(@"\G(?: ?/ ?|\t)(?:(?<unit>" + Money.Unit + @") ?(?<value>" + Money.Amount + @")(?![\d%]|\.\d)|(?<value>" + Money.Amount + @") ?(?<unit>" + Money.Unit + @"))")]
    private static partial Regex SecondAmount();

    [GeneratedRegex(TargetName)]
    private static partial Regex TargetLabel();

    [GeneratedRegex(@"(?<!前次|上次|此前|原|[Pp]revious |[Pp]rior |[Oo]ld |PREVIOUS |SCENARIO |[Ss]cenario )" + TargetName + Between + Value + From)]
    private static partial Regex TargetBehind();

    // Target price 66.00 to 58.00, and Price Target/Prior: $38.00/$45.00
    [GeneratedRegex(TargetName + @" ?\((?<unit>" + Money.Unit + @")\)\t(?<previous>" + Money.Amount + @") to\t(?<value>" + Money.Amount + @")(?=$|\t)|" + TargetName + @" ?/ ?(?:[Pp]rior|[Pp]revious|[Oo]ld)[:\t ]{1,3}(?<unit>" + Money.Unit + @")? ?(?<value>" + Money.Amount + @") ?/ ?(?:" + Money.Unit + @")? ?(?<previous>" + Money.Amount + @")(?![\d%]|\.\d)|" + TargetName + @"[: ]{1,2}(?:" + Money.Unit + @")? ?(?<previous>" + Money.Amount + @") to (?<unit>" + Money.Unit + @")? ?(?<value>" + Money.Amount + @")(?![\d%]|\.\d)|目标价(?:格)?[由从]" + Money.Unit + @"?(?<previous>" + Money.Amount + @")" + Money.Unit + @"?(?:上调|下调|调整|提高|调高|调低|调升|调降|上修|下修|提升|降低)?(?:至|到|为)(?<unit>" + Money.Unit + @")?(?<value>" + Money.Amount + @")(?<unit>" + Money.Unit + @")?")]
    private static partial Regex MovedTarget();

    [GeneratedRegex(@"(?:当前价|现价|收盘价|股价)/目标价[:\t ]{0,3}" + Money.Amount + @"(?:" + Money.Unit + @")?/(?<value>" + Money.Amount + @")(?<unit>" + Money.Unit + @")?")]
    private static partial Regex TargetBehindPrice();

    [GeneratedRegex(@"(?:TP|PO|PT|[Tt]arget(?: price)?|[Pp]rice target|[Pp]rice objective) (?:(?:is )?(?:raised|cut|lowered|increased|moves|rises|falls|reduced|trimmed|lifted|goes)(?: by)? (?:\d{1,3}(?:\.\d)?% )?)?to (?<unit>" + Money.Unit + @") ?(?<value>" + Money.Amount + @")(?![\d%x])" + From)]
    private static partial Regex TargetInProse();

    [GeneratedRegex(@"^\((?:由|从|自)(?:" + Money.Unit + @")? ?(?<value>" + Money.Amount + @") ?(?:" + Money.Unit + @")?(?:上调|下调|调升|调降|调高|调低)\)$|^\(?(?:(?:Increased|Raised|Reduced|Lowered|Cut|Up|Down) from|From|(?:Prior|Previous|Old)(?: ?\([^()]{1,12}\))?:) ?(?:" + Money.Unit + @")? ?(?<value>" + Money.Amount + @")\)?$", RegexOptions.IgnoreCase)]
    private static partial Regex AmountBefore();

    [GeneratedRegex(PreviousName)]
    private static partial Regex PreviousLabel();

    [GeneratedRegex(PreviousName + Between + Value)]
    private static partial Regex PreviousBehind();

    [GeneratedRegex(CurrentName)]
    private static partial Regex CurrentLabel();

    [GeneratedRegex(@"(?:当前价|现价|收盘价|股价)/目标价[:\t ]{0,3}(?<value>" + Money.Amount + @")(?<unit>" + Money.Unit + @")?/|" + CurrentName + Between + Value)]
    private static partial Regex CurrentBehind();

    [GeneratedRegex(Money.Amount + @" ?(?:" + Money.Unit + ")?$")]
    private static partial Regex AmountAtEnd();

    [GeneratedRegex(@"^ ?(?:" + Money.Unit + @")? ?(?<value>" + Money.Amount + @") ?(?:" + Money.Unit + @")?$")]
    private static partial Regex AmountAlone();
}
