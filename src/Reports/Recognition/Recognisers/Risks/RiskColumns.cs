using System.Text.RegularExpressions;
using Reports.Documents;

namespace Reports.Recognition.Recognisers.Risks;

/// <summary>A list of risks beside another column: its own cells, and those right below them.</summary>
internal static partial class RiskColumns
{
    private const int MostLines = 8;

    /// <summary>Columns by which the lines of one list may be indented.</summary>
    private const int Indent = 5;

    /// <summary>The line, or what of it and of the lines below it is of its list.</summary>
    public static Line Own(List<Line> lines, int index)
    {
        var line = lines[index];
        if (HasCells(line) || (index + 1 < lines.Count && HasCells(lines[index + 1]) && RiskLabels.Inline().IsMatch(line.Text))) line = Column(lines, index);
        return BehindBlank(line);
    }

    private static bool HasCells(Line line) => line.Text.Contains('\t', StringComparison.Ordinal);

    // Only a blank parts it from the text of another column.
    private static Line BehindBlank(Line line) =>
        LabelWithin().Match(line.Text) is { Success: true } label && line.IsParted(label.Index) ? line.Part(label.Index, line.Text.Length) : line;

    // On a cover with a side column, the list goes on in the cells right below its own.
    private static Line Column(List<Line> lines, int index)
    {
        var cells = Cells(lines[index]);
        if (cells.Count == 0) return lines[index];
        var own = Math.Max(0, cells.FindIndex(cell => RiskLabels.Inline().IsMatch(cell.Part.Text) || Label().IsMatch(cell.Part.Text)));
        List<Line> parts = [cells[own].Part];
        var left = cells[own].Left;
        // Its label may stand in a column of its own.
        if (own + 1 < cells.Count && Label().IsMatch(cells[own].Part.Text) && !RelatedReports.IsOne(cells[own + 1].Part.Text))
        {
            parts.Add(cells[own + 1].Part);
            left = cells[own + 1].Left;
        }
        for (var next = index + 1; next < lines.Count && parts.Count < MostLines && !lines[next].IsBlank && parts[^1].Text[^1] is not ('。' or '.'); next++)
        {
            if (Cells(lines[next]).Find(cell => Math.Abs(cell.Left - left) <= Indent).Part is not { } below) break;
            parts.Add(below);
        }
        return parts.Count == 1 ? parts[0] : Line.Join(parts);
    }

    private static List<(Line Part, int Left)> Cells(Line line)
    {
        List<(Line, int)> cells = [];
        for (var start = 0; start < line.Text.Length;)
        {
            var end = line.Text.IndexOf('\t', start) is var tab and >= 0 ? tab : line.Text.Length;
            if (end > start) cells.Add((line.Part(start, end), line.Extent(start, end - start).Start));
            start = end + 1;
        }
        return cells;
    }

    [GeneratedRegex("(?<=[\u4e00-\u9fff])风险提示:")]
    private static partial Regex LabelWithin();

    [GeneratedRegex("^[■●⚫▍◆➤➢►▶•❑★◼▪□Ø✓ ]{0,3}(?:主要)?风险(?:提示|因素)?:$")]
    private static partial Regex Label();
}
