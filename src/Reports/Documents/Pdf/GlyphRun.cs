using System.Buffers;
using System.Text;

namespace Reports.Documents.Pdf;

/// <summary>Glyphs that follow each other, in the file and on the page.</summary>
internal sealed class GlyphRun
{
    /// <summary>A gap this wide, in ems, parts columns.</summary>
    private const double ColumnGap = 1.0;

    /// <summary>A gap this wide, in ems, parts the figures of two columns: between words there is less.</summary>
    private const double FigureGap = 0.45;

    /// <summary>Beside large type, small type stands no further than this, in ems of its own, to belong to it.</summary>
    private const double WidestBeside = 1.6;

    /// <summary>A gap this wide, in ems, is a blank, where no blank is printed.</summary>
    private const double WordGap = 0.18;

    /// <summary>Letters stand this close, in ems, where Chinese punctuation is squeezed.</summary>
    private const double Overlap = -0.65;

    private static readonly SearchValues<char> InFigures = SearchValues.Create("0123456789,.%()+-/xXAEFaef");

    private readonly StringBuilder _text = new();
    private bool _blank;

    public GlyphRun(in Glyph glyph)
    {
        (Left, Right, Baseline, Size) = (glyph.Left, glyph.Right, glyph.Baseline, glyph.Size);
        _text.Append(glyph.Text);
    }

    public double Left { get; }

    public double Right { get; private set; }

    public double Baseline { get; }

    public double Size { get; private set; }

    /// <summary>A blank is shown behind.</summary>
    public void AddBlank() => _blank = true;

    public bool TryAdd(in Glyph glyph)
    {
        if (Math.Abs(glyph.Baseline - Baseline) > 0.1 * Size || !Follows(glyph.Left, glyph.Size) || (IsApart(glyph.Left, glyph.Size) && IsFigure(glyph.Text) && IsFigure(LastWord))) return false;
        AppendBlank(glyph.Left, glyph.Text[0], glyph.Size);
        _text.Append(glyph.Text);
        (Right, Size) = (Math.Max(Right, glyph.Right), Math.Max(Size, glyph.Size));
        return true;
    }

    public bool TryAdd(GlyphRun next)
    {
        if (!Follows(next.Left, next.Size) || (IsApart(next.Left, next.Size) && IsFigure(next.FirstWord) && IsFigure(LastWord))) return false;
        AppendBlank(next.Left, next._text[0], next.Size);
        _text.Append(next._text);
        (Right, Size, _blank) = (Math.Max(Right, next.Right), Math.Max(Size, next.Size), next._blank);
        return true;
    }

    /// <summary>Whether it is printed again with a small shift, to look bold.</summary>
    public bool Repeats(GlyphRun other) =>
        Math.Abs(Left - other.Left) < 0.3 * Size && Math.Abs(Right - other.Right) < 0.3 * Size && _text.Equals(other._text);

    /// <summary>Whether it is a name that a template keeps behind what it prints: [Table_Title].</summary>
    public bool IsPlaceholder =>
        _text[0] == '[' && _text[^1] == ']' && new TextFolding(_text.ToString(), spacedOut: false).Fold(0, _text.Length).Text.Length == 0;

    public Segment ToSegment() => new(_text.ToString(), Left, Right, Baseline, Size);

    private bool Follows(double left, double size) =>
        (left - Right) / Math.Max(Size, size) is > Overlap and var gap && gap <= ColumnGap && gap * Math.Max(Size, size) <= WidestBeside * Math.Min(Size, size);

    private string FirstWord => _text.ToString() is var text && text.IndexOf(' ') is var end and > 0 ? text[..end] : text;

    private string LastWord => _text.ToString() is var text ? text[(text.LastIndexOf(' ') + 1)..] : "";

    private bool IsApart(double left, double size) => (left - Right) / Math.Max(Size, size) > FigureGap;

    // 1,234.5, (12%), 12/26E, 8.1x
    private static bool IsFigure(string word) =>
        word.AsSpan().ContainsAnyInRange('0', '9') && word.AsSpan().IndexOfAnyExcept(InFigures) < 0;

    private void AppendBlank(double left, char next, double size)
    {
        var blank = _blank || left - Right > WordGap * Math.Max(Size, size);
        if (blank && !(TextFolding.IsChinese(next) && TextFolding.IsChinese(_text[^1]))) _text.Append(' ');
        _blank = false;
    }
}
