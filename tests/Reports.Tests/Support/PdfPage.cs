using System.Text;
using static Reports.Tests.Support.PdfFonts;

namespace Reports.Tests.Support;

/// <summary>A page of a <see cref="PdfWriter"/>. Positions are points from the upper left corner, as a viewer shows it.</summary>
/// <param name="turn">The quarters by which the viewer turns it to the right.</param>
internal sealed class PdfPage(PdfFonts fonts, double width, double height, int turn)
{
    public const double LineHeight = 1.6;

    private readonly StringBuilder _content = new();

    public string Content => turn switch
    {
        1 => $"0 1 -1 0 {Number(height)} 0 cm\n{_content}",
        2 => $"-1 0 0 -1 {Number(width)} {Number(height)} cm\n{_content}",
        3 => $"0 -1 1 0 0 {Number(width)} cm\n{_content}",
        _ => _content.ToString(),
    };

    public string Entries => $"/Rotate {turn * 90} /MediaBox [0 0 " + (turn % 2 == 0 ? $"{Number(width)} {Number(height)}]" : $"{Number(height)} {Number(width)}]");

    /// <summary>Text on one baseline, as wide as its fonts make it.</summary>
    public PdfPage Text(double x, double y, string text, double size = 10, double degrees = 0)
    {
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        _content.Append($"BT {Number(cosine)} {Number(sine)} {Number(-sine)} {Number(cosine)} {Number(x)} {Number(height - y)} Tm\n{fonts.Show(text, size)}ET\n");
        return this;
    }

    /// <summary>Lines one under the other, from one left edge.</summary>
    public PdfPage Lines(double x, double y, double size, params IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (line.Length > 0) Text(x, y, line, size);
            y += LineHeight * size;
        }
        return this;
    }

    /// <summary>The cells of rows at the left edges of their columns; an empty cell prints nothing.</summary>
    public PdfPage Table(double y, double[] columns, params IEnumerable<string[]> rows)
    {
        foreach (var row in rows)
        {
            foreach (var (column, cell) in row.Index())
            {
                if (cell.Length > 0) Text(columns[column], y, cell, 9);
            }
            y += LineHeight * 9;
        }
        return this;
    }

    /// <summary>Operators as they are.</summary>
    public PdfPage Raw(string operators)
    {
        _content.Append(operators).Append('\n');
        return this;
    }
}
