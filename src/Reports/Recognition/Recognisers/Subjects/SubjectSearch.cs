using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Recognisers.Stocks;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Subjects;

/// <summary>Where on the cover a report's own company may stand, and the listings of it that are found there.</summary>
internal sealed partial class SubjectSearch
{
    private const int HeadLines = 34;

    public SubjectSearch(Document document, Findings findings)
    {
        (Document, Findings) = (document, findings);
        var listed = document.Tables.Where(table => ListsStocks(table, findings)).SelectMany(table => table.Rows).Select(row => row.Line).ToHashSet();
        Cover = [.. document.Cover.Where(line => !listed.Contains(line))];
        Head = [.. document.Head.Where(line => !listed.Contains(line) && !IsRelatedReport(line)).Take(HeadLines)];
        Names = new CompanyNames(document, Head, findings);
    }

    public Document Document { get; }

    public Findings Findings { get; }

    /// <summary>The cover without tables of several stocks.</summary>
    public List<Line> Cover { get; }

    /// <summary>What of it stands before the text.</summary>
    public List<Line> Head { get; }

    public CompanyNames Names { get; }

    public static bool IsRelatedReport(Line line) => RelatedReport().IsMatch(line.Text);

    /// <summary>Adds a listing, unless its code is none or it is known already.</summary>
    /// <returns>Whether it was added.</returns>
    public bool Add(string? name, string raw, Evidence evidence)
    {
        var subjects = Findings.Subjects;
        if (StockCodes.Canonical(raw) is not { } canonical || subjects.Exists(subject => subject.Stock.Code == canonical.Code)) return false;
        if (canonical.Corrected) Findings.CodeCorrected(raw, canonical.Code, evidence.Line);
        // SAPG.DE and SAP GR are one listing, by a vendor's name and by its own.
        var known = subjects.FindIndex(subject => IsSameListing(subject.Stock.Code!, canonical.Code));
        if (known >= 0)
        {
            if (raw.Contains(' ', StringComparison.Ordinal)) subjects[known] = (new Stock(canonical.Code, subjects[known].Stock.Name ?? name, raw), evidence);
            return false;
        }
        subjects.Add((new Stock(canonical.Code, name, raw), evidence));
        return true;
    }

    private static bool IsSameListing(string one, string other) =>
        Exchanges.CurrencyOf(one) is not null && char.IsAsciiLetter(one[0]) && char.IsAsciiLetter(other[0]) && Exchanges.Of(one) == Exchanges.Of(other);

    // Two companies, or three listings: one company may have two.
    private static bool ListsStocks(Table table, Findings findings)
    {
        if (ChangeBlocks.Are(table)) return true;
        // Even where the header has lost its columns, codes with their ratings list stocks.
        if (table.Rows.Count(row => row.Cells.Any(cell => RatedCode().IsMatch(cell.Text))) > 1) return true;
        if (StockTable.Of(table, findings) is not { } stocks) return false;
        var rows = table.Rows.Skip(stocks.HeaderRows).ToList();
        return rows.SelectMany(row => stocks.Groups.Select(group => StockCells.In(row, group, findings))).Where(stock => stock is { Code: not null, Name: not null }).Select(stock => stock!.Name).Distinct().Count() > 1
            || rows.SelectMany(row => row.Cells).Count(cell => TableCells.Code().IsMatch(cell.Text) || TableCells.NameWithCode().IsMatch(cell.Text)) > 2;
    }

    [GeneratedRegex("^" + StockCodes.Pattern + " ?(?:" + RatingTerms.WithRisk + ")$")]
    private static partial Regex RatedCode();

    [GeneratedRegex(@"《|^\d{1,2}[、.]")]
    private static partial Regex RelatedReport();
}
