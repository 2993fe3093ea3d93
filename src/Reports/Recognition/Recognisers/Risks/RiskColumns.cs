using System.Text.RegularExpressions;
using Reports.Documents;

namespace Reports.Recognition.Recognisers.Risks;

/// <summary>A list of risks beside another column: its own cells, and those right below them.</summary>
internal static partial class RiskColumns
{
    /// <summary>Printed columns that the first of two columns takes at least.</summary>
    private const int FirstColumn = 24;

    /// <summary>The line, or what of it and of the lines below it is of its list.</summary>
    public static Line Own(IReadOnlyList<Line> lines, int index)
    {
        var line = lines[index];
        if (HasCells(line) || IsInSecond(line) || (index + 1 < lines.Count && HasCells(lines[index + 1]) && RiskLabels.Inline().IsMatch(line.Text))) line = Column(lines, index);
        return BehindBlank(line);
    }

    // Beside another column that has nothing at its height.
    private static bool IsInSecond(Line line) => line.Layout is null && line.Text.Contains("isk", StringComparison.Ordinal) && line.Extent(0, 1).Start > FirstColumn;

    private static bool HasCells(Line line) => line.Text.Contains('\t', StringComparison.Ordinal);

    // Only a blank parts it from the text of another column.
    private static Line BehindBlank(Line line) =>
        LabelWithin().Match(line.Text) is { Success: true } label && line.IsParted(label.Index) ? line.Part(label.Index, line.Text.Length) : line;

    // On a cover with a side column, the list goes on in the cells right below its own.
    private static Line Column(IReadOnlyList<Line> lines, int index)
    {
        var cells = ColumnText.Cells(lines[index]);
        if (cells.Count == 0) return lines[index];
        var own = cells.FindIndex(cell => RiskLabels.Inline().IsMatch(cell.Part.Text) || Label().IsMatch(cell.Part.Text));
        if (own < 0) own = Math.Max(0, cells.FindIndex(cell => cell.Part.Text.Contains("isks", StringComparison.Ordinal)));
        List<Line> parts = [cells[own].Part];
        var left = cells[own].Left;
        // Its label may stand in a column of its own.
        if (own + 1 < cells.Count && Label().IsMatch(cells[own].Part.Text) && !RelatedReports.IsOne(cells[own + 1].Part.Text))
        {
            parts.Add(cells[own + 1].Part);
            left = cells[own + 1].Left;
        }
        return ColumnText.Down(lines, index, parts, left);
    }

    [GeneratedRegex("(?<=[\u4e00-\u9fff])风险提示:")]
    private static partial Regex LabelWithin();

    [GeneratedRegex("^[■●⚫▍◆➤➢►▶•❑★◼▪□Ø✓ ]{0,3}(?:主要)?风险(?:提示|因素)?:$")]
    private static partial Regex Label();
}
