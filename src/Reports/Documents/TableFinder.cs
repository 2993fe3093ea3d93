namespace Reports.Documents;

/// <summary>Finds the runs of lines that are rows: cells between TABs, Markdown pipes or wide gaps.</summary>
internal static class TableFinder
{
    /// <summary>Blank lines that a page break may leave inside a table.</summary>
    private const int PageBreak = 4;

    /// <summary>A name of a group of rows, in a line of its own between them.</summary>
    private const int LongestSection = 12;

    /// <summary>An English one, in capitals.</summary>
    private const int LongestEnglishSection = 28;

    public static IReadOnlyList<Table> Find(IReadOnlyList<Line> lines)
    {
        List<Table> tables = [];
        for (var index = 0; index < lines.Count; index++)
        {
            if ((NumberRows.Find(lines, index) ?? StockRows.Find(lines, index)) is { } found)
            {
                tables.Add(found with { Caption = Caption(lines, index) });
                index = found.LastLine;
                continue;
            }
            if (!IsRow(lines[index])) continue;
            var first = index;
            var (rows, last) = Rows(lines, first);
            if (rows.Count >= 2)
                tables.Add(new Table(ColumnAlignment.Align(rows)) { Caption = Caption(lines, first), FirstLine = first, LastLine = last });
            index = last;
        }
        return tables;
    }

    private static (List<Row> Rows, int Last) Rows(IReadOnlyList<Line> lines, int first)
    {
        List<Row> rows = [];
        var (last, years) = (first, 0);
        for (var index = first; index < lines.Count && index - last <= PageBreak; index++)
        {
            if (index > first && (NumberRows.MayBeHeader(lines[index]) || (index - last > 1 && rows is [.., var above] && BeginsAnother(lines[index], above)))) break;
            // Below years, a narrow table parts its numbers by single blanks.
            if (years > 0 && NumberRows.Below(lines[index], years) is { } numbers) rows.Add(numbers);
            else if (IsRow(lines[index]))
            {
                if (!IsRule(lines[index])) rows.Add(new Row(lines[index], Cells(lines[index])));
                if (NumberRows.YearsIn(lines[index]) is > 0 and var found) years = found;
            }
            else if (lines[index].IsBlank || IsSection(lines, index)) continue;
            else break;
            last = index;
        }
        return (rows, last);
    }

    private static bool IsSection(IReadOnlyList<Line> lines, int index) => index + 1 < lines.Count && IsRow(lines[index + 1])
        && ((IsRow(lines[index - 1]) && lines[index].Text.Length <= LongestSection) || IsEnglishSection(lines, index));

    // RATING CHANGES, a blank line above it, and the same columns below; or Valuation (May), right between them.
    private static bool IsEnglishSection(IReadOnlyList<Line> lines, int index)
    {
        var above = lines[index - 1].IsBlank && index > 1 ? lines[index - 2] : lines[index - 1];
        return lines[index].Text.Length <= LongestEnglishSection && IsRow(above) && Width(above) == Width(lines[index + 1]) && lines[index + 1].Text.Any(char.IsAsciiDigit)
            && (lines[index].Text.All(character => char.IsAsciiLetterUpper(character) || character == ' ')
                || (!lines[index - 1].IsBlank && Width(above) > 2 && lines[index].Text.All(character => char.IsAsciiLetter(character) || " ()&/".Contains(character, StringComparison.Ordinal)) && NumberRows.YearsIn(lines[index + 1]) == 0));
    }

    // Behind a blank line, words over other columns than before head a table of their own.
    private static bool BeginsAnother(Line line, Row above) =>
        IsRow(line) && Width(line) >= 3 && Width(line) != above.Cells.Count && Array.TrueForAll(Cells(line), cell => cell.Text.Any(char.IsLetter)) && above.Cells.Any(cell => cell.Text.Any(char.IsAsciiDigit));

    private static int Width(Line line) => line.Text.AsSpan().Count('\t') + 1;

    private static Line? Caption(IReadOnlyList<Line> lines, int first)
    {
        for (var index = first - 1; index >= 0 && index >= first - 6; index--)
        {
            if (!lines[index].IsBlank) return lines[index];
        }
        return null;
    }

    private static bool IsRow(Line line) => line.Text.Contains('\t');

    // The line of dashes under a Markdown header.
    private static bool IsRule(Line line) => line.Text.Length > 2 && line.Text.AsSpan().IndexOfAnyExcept("-: \t") < 0;

    /// <summary>What stands between the TABs of a line.</summary>
    public static Cell[] Cells(Line line)
    {
        var cells = new Cell[Width(line)];
        var start = 0;
        for (var column = 0; column < cells.Length; column++)
        {
            var end = line.Text.IndexOf('\t', start) is var tab and >= 0 ? tab : line.Text.Length;
            cells[column] = new Cell(line, start, end - start);
            start = end + 1;
        }
        return cells;
    }
}
