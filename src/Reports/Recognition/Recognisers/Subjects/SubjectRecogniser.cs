using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Recognisers.Stocks;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Subjects;

/// <summary>
/// The listings that a company report is about: a name with its code that stands by itself at the head of the cover, or in its title.
/// A second listing of the same company is a second subject.
/// </summary>
internal sealed partial class SubjectRecogniser : IRecogniser
{
    /// <summary>From the surest to what is left where nothing else is printed; the first that finds one ends the search.</summary>
    private static readonly Action<SubjectSearch>[] Ways =
    [
        NamedCodes.Find,
        BracketedCodes.Find,
        CodesUnderNames.Find,
        LabelledCodes.Find,
        ExchangeCodes.Find,
        NamedTickers.FindInHead,
        NamedTickers.FindOnCover,
        RatedCodes.Find,
        LoneCodes.Find,
        OnlyNamedCode.Find,
        NamedTickers.FindUnlisted,
    ];

    public void Recognise(Document document, Findings findings)
    {
        if (findings.Notes.Count > 0 || RatesSeveral(document, findings) || RevisesSeveral(document, findings)) return;
        var search = new SubjectSearch(document, findings);
        foreach (var way in Ways)
        {
            if (findings.Subjects.Count > 0) break;
            way(search);
        }
        FurtherListings.Find(search);
    }

    // A periodical whose lines begin with companies and their ratings is about none of them alone.
    private static bool RatesSeveral(Document document, Findings findings) =>
        document.Language == "en" && findings.Series is ReportSeries.Daily or ReportSeries.Weekly or ReportSeries.Monthly
        && document.Cover.Where(line => RatingTerms.MayBeIn(line.Text)).Select(line => RatedCode().Match(line.Text).Groups["code"].Value).Where(code => code.Length > 0).Distinct().Count() > 1;

    // A table of the targets of several companies, with those before, is what a note on an industry has.
    private static bool RevisesSeveral(Document document, Findings findings) =>
        document.Language == "en" && document.Tables.Where(table => table.FirstLine < document.Outline.CoverEnd).Any(table => StockTable.Of(table, findings) is { } stocks
            && stocks.Groups.Exists(group => group is { Name: not null, Rating: not null, Target: not null, PreviousTarget: not null }
                && table.Rows.Skip(stocks.HeaderRows).Select(row => StockCells.In(row, group, findings)?.Name?.Split(' ')[0]).OfType<string>().Distinct().Count() > 1));

    [GeneratedRegex("^" + CompanyNames.BeforeCode + @" ?\((?<code>" + StockCodes.Pattern + @")[,;/|] ?(?:[^();]{1,20}; ?){0,2}" + RatingTerms.Pattern)]
    private static partial Regex RatedCode();
}
