using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// Ratings in brackets beside a code: Lanternhall (9736 HK, Buy, TP HK$46), or [BUY; TP: HK$46.0 (prev: HK$41.0)] behind a headline. A
/// report on one company speaks of its peers so.
/// </summary>
internal sealed partial class InlineRatingRecogniser : IRecogniser
{
    public void Recognise(Document document, Findings findings)
    {
        if (findings.Kind == ReportKind.Company) return;
        foreach (var line in document.FlowingContent)
        {
            if (!RatingTerms.MayBeIn(line.Text) || !StockCodes.MayBeIn(line.Text)) continue;
            foreach (Match match in BesideCode().Matches(line.Text)) Add(findings, line, match);
            foreach (Match match in OverForecasts().Matches(line.Text)) Add(findings, line, match);
            if (BehindHeadline().Match(line.Text) is { Success: true } headline) Add(findings, line, headline);
        }
        if (findings.Subjects.Count == 0) RatingMoves.Complete(document, findings);
    }

    private static void Add(Findings findings, Line line, Match match)
    {
        if (StockCodes.Canonical(match.Groups["code"].Value) is not { } canonical) return;
        var term = match.Groups["term"];
        RatedStocks.Add(findings, new StockRating
        {
            Stock = new Stock(canonical.Code, line.Word(match.Groups["name"].Index, match.Groups["name"].Length), match.Groups["code"].Value),
            Term = line.Word(term.Index, term.Length),
            Level = RatingLevels.Of(term.Value, RatingSubject.Company, findings),
            TargetPrice = Amount(match.Groups["target"]),
            PreviousTargetPrice = Amount(match.Groups["previous"]),
            Price = Amount(match.Groups["price"]),
            Currency = match.Groups["unit"].Success ? Money.Of(Money.Named(match.Groups["unit"].Value), canonical.Code) : null,
            Evidence = line.Evidence(term.Index, term.Length),
        });
    }

    private static decimal? Amount(Group amount) => amount.Success ? Money.Parse(amount.Value) : null;

    private const string Name = @"(?<name>[A-Z][A-Za-z0-9&.'-]{0,20}(?: [A-Z0-9&][A-Za-z0-9&.'-]{0,20}){0,4}|[\u4e00-\u9fff]{2,8}) ?";

    private const string Rated = @"(?:Rating: ?)?(?<term>" + RatingTerms.WithRisk + @")(?:[,;/|] ?(?:12[Mm] )?(?:TP|PT|[Tt]arget(?: price)?|[Pp]rice target)[: ]{1,2}(?<unit>" + Money.Unit + @")? ?(?<target>" + Money.Amount + @")(?<unit>" + Money.Unit
        + @")?(?: ?\(?(?:prev\.?|previously|from|was)[: ]{1,2}(?:" + Money.Unit + @")? ?(?<previous>" + Money.Amount + @")\)?)?)?";

    [GeneratedRegex(Name + @"\((?<code>" + StockCodes.Pattern + @")[,;/|:] ?" + Rated + @"(?:[,;/|] [^()]{1,40})?\)")]
    private static partial Regex BesideCode();

    // Lanternhall (9736.HK),HKD38.20, its rating in the last column.
    [GeneratedRegex(@"(?:^|\t)" + Name + @"\((?<code>" + StockCodes.Pattern + @")\), ?(?<unit>" + Money.Unit + ") ?(?<price>" + Money.Amount + @")\t+(?<term>" + RatingTerms.WithRisk + @")(?=$|\t)")]
    private static partial Regex OverForecasts();

    [GeneratedRegex("^" + Name + @"\((?<code>" + StockCodes.Pattern + @")\)[^\[\]]{0,120}\[" + Rated + @"\]")]
    private static partial Regex BehindHeadline();
}
