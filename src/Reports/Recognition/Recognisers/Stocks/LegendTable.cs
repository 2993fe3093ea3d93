using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Stocks;

/// <summary>
/// A table whose ratings are letters that a line right below it explains: O, and O - Outperform, M - Market-Perform. Codes come first, with
/// names in brackets, and what was before stands in rows of its own that begin with OLD.
/// </summary>
internal sealed partial class LegendTable
{
    private const int MostHeaderRows = 4;
    private const int LinesOfLegend = 3;

    private LegendTable(Table table, int headerRows, IReadOnlyList<string> headers, IReadOnlyDictionary<string, string> terms) =>
        (HeaderRows, Headers, Terms, Rows) = (headerRows, headers, terms, [.. table.Rows.Skip(headerRows)]);

    public int HeaderRows { get; }

    public IReadOnlyList<Row> Rows { get; }

    /// <summary>The words over each column, from its first row of headers to its last.</summary>
    public IReadOnlyList<string> Headers { get; }

    /// <summary>What each letter stands for.</summary>
    public IReadOnlyDictionary<string, string> Terms { get; }

    /// <summary>The column whose header is of a kind, or null.</summary>
    public int? Column(Regex header) => Enumerable.Range(0, Headers.Count).FirstOrDefault(column => header.IsMatch(Headers[column].Replace(" ", "", StringComparison.Ordinal)), -1) is var found and >= 0 ? found : null;

    /// <summary>The table as one of these, or null where no legend stands below it or no header names codes and ratings.</summary>
    public static LegendTable? Of(Document document, Table table)
    {
        var headerRow = Enumerable.Range(0, Math.Min(MostHeaderRows, table.Rows.Count)).FirstOrDefault(row => ColumnHeaders.CodeHeader().IsMatch(table.Rows[row][0]) && table.Rows[row].Cells.Any(cell => ColumnHeaders.RatingHeader().IsMatch(cell.Text)), -1);
        if (headerRow < 0 || TermsBelow(document, table) is not { Count: > 1 } terms) return null;
        var headers = Enumerable.Range(0, table.Rows[headerRow].Cells.Count)
            .Select(column => string.Join(' ', table.Rows.Take(headerRow + 1).Select(row => row[column]).Where(text => text.Length > 0 && !StockColumns.IsDetail(text))));
        return new LegendTable(table, headerRow + 1, [.. headers], terms);
    }

    private static Dictionary<string, string> TermsBelow(Document document, Table table) =>
        document.Lines.Skip(table.LastLine + 1).Where(line => !line.IsBlank).Take(LinesOfLegend).SelectMany(line => Legend().Matches(line.Text))
            .DistinctBy(match => match.Groups["letter"].Value).ToDictionary(match => match.Groups["letter"].Value, match => match.Groups["term"].Value);

    [GeneratedRegex(@"(?:^|[,;:] ?)(?<letter>[A-Z]{1,2}) ?(?:-|=) ?(?<term>" + RatingTerms.Pattern + ")(?=$|[,;.])")]
    private static partial Regex Legend();
}
