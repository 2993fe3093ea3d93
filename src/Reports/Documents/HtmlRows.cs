using System.Globalization;
using System.Text.RegularExpressions;

namespace Reports.Documents;

/// <summary>
/// Rows of HTML tables that converters leave in Markdown, often all on one line. Each row becomes a line of cells; a cell that
/// spans rows stands in each of them, one that spans columns leaves empty ones behind it.
/// </summary>
internal static partial class HtmlRows
{
    private const int WidestSpan = 60;

    /// <summary>Characters that a row may take beyond the line that it begins in.</summary>
    private const int LongestRow = 4000;

    public static bool AreIn(string text, int start, int end) => RowStart().IsMatch(text.AsSpan(start, end - start));

    /// <summary>The end of the line in which the rows end that begin in <c>text[start..end]</c>: a row may be printed over several.</summary>
    public static int EndOf(string text, int start, int end)
    {
        for (var row = ClosedRow().Match(text, start, Math.Min(text.Length - start, end - start + LongestRow)); row.Success && row.Index < end; row = row.NextMatch())
        {
            if (row.Index + row.Length > end) end = text.IndexOf('\n', row.Index + row.Length) is var next and >= 0 ? next : text.Length;
        }
        return end;
    }

    public static IEnumerable<Line> Read(string text, int number, int start, int end, TextFolding folding)
    {
        var source = text[start..end];
        var counted = start;
        // Cells from above that reach into this row, with how many rows they have to go.
        Dictionary<int, (int Rows, Line Cell)> filled = [];
        foreach (Match row in Row().Matches(source))
        {
            List<Line> parts = [];
            var column = 0;
            foreach (Match cell in Cell().Matches(row.Value))
            {
                for (; filled.GetValueOrDefault(column).Rows > 0; column++) Take(filled, column, parts);
                var content = cell.Groups["content"];
                var from = start + row.Index + content.Index;
                var (folded, map) = folding.Fold(from, from + content.Length);
                var first = Math.Max(from, map.First);
                number += text.AsSpan(counted, first - counted).Count('\n');
                counted = first;
                parts.Add(new Line(text, number, folded.Replace('\t', ' '), map, 0, false, null, folding.SpacedOut));
                var rows = Span(cell, "rows");
                for (var columns = Span(cell, "columns"); columns > 0; columns--, column++)
                {
                    if (rows > 1) filled[column] = (rows - 1, parts[^1]);
                    if (columns > 1) parts.Add(Empty(text, number));
                }
            }
            for (; filled.GetValueOrDefault(column).Rows > 0; column++) Take(filled, column, parts);
            if (parts.Count > 0) yield return Line.Cells(parts);
        }
    }

    private static void Take(Dictionary<int, (int Rows, Line Cell)> filled, int column, List<Line> parts)
    {
        filled[column] = filled[column] with { Rows = filled[column].Rows - 1 };
        parts.Add(filled[column].Cell);
    }

    private static Line Empty(string text, int number) => new(text, number, "", Positions.None, 0, false, null);

    private static int Span(Match cell, string group) =>
        int.TryParse(cell.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, WidestSpan) : 1;

    [GeneratedRegex("<tr[ >]", RegexOptions.IgnoreCase)]
    private static partial Regex RowStart();

    [GeneratedRegex(@"<tr[ >](?:(?!<tr[ >]|</table).)*?</tr>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex ClosedRow();

    [GeneratedRegex(@"<tr[^>]{0,200}>.*?(?:</tr>|$)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Row();

    [GeneratedRegex(@"<t[dh](?:\s+(?:rowspan=[""']?(?<rows>\d{1,3})[""']?|colspan=[""']?(?<columns>\d{1,3})[""']?|[^>]{1,80}?)){0,6}\s*>(?<content>.*?)(?=</?t[dhr]|$)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Cell();
}
