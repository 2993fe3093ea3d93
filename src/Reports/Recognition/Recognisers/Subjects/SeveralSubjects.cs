using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Recognisers.Stocks;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Subjects;

/// <summary>Covers that speak of several companies, none of which the whole report is about.</summary>
internal static partial class SeveralSubjects
{
    private const int PicksLines = 12;
    private const int LongestHeading = 40;
    private const int FewestPicks = 3;

    public static bool AreOn(Document document, Findings findings) => RatesSeveral(document, findings) || RevisesSeveral(document, findings) || PicksSeveral(document);

    // A periodical whose lines begin with companies and their ratings is about none of them alone.
    private static bool RatesSeveral(Document document, Findings findings) =>
        document.Language == "en" && findings.Series is ReportSeries.Daily or ReportSeries.Weekly or ReportSeries.Monthly
        && document.Cover.Where(line => RatingTerms.MayBeIn(line.Text)).Select(line => RatedCode().Match(line.Text).Groups["code"].Value).Where(code => code.Length > 0).Distinct().Count() > 1;

    // The gold stocks of a month, each with its code.
    private static bool PicksSeveral(Document document) =>
        document.Head.Take(PicksLines).Any(line => line.Text.Length < LongestHeading && line.Text.Contains("金股", StringComparison.Ordinal))
        && document.Cover.SelectMany(line => Code().Matches(line.Text)).Select(match => match.Value).Distinct().Take(FewestPicks).Count() == FewestPicks;

    // A table of the targets of several companies, with those before, is what a note on an industry has.
    private static bool RevisesSeveral(Document document, Findings findings) =>
        document.Language == "en" && document.Tables.Where(table => table.FirstLine < document.Outline.CoverEnd).Any(table => StockTable.Of(table, findings) is { } stocks
            && stocks.Groups.Exists(group => group is { Name: not null, Rating: not null, Target: not null, PreviousTarget: not null }
                && table.Rows.Skip(stocks.HeaderRows).Select(row => StockCells.In(row, group, findings)?.Name?.Split(' ')[0]).OfType<string>().Distinct().Count() > 1));

    [GeneratedRegex("^" + CompanyNames.BeforeCode + @" ?\((?<code>" + StockCodes.Pattern + @")[,;/|] ?(?:[^();]{1,20}; ?){0,2}" + RatingTerms.Pattern)]
    private static partial Regex RatedCode();

    [GeneratedRegex(StockCodes.Pattern)]
    private static partial Regex Code();
}
