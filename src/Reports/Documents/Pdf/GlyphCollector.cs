using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;

namespace Reports.Documents.Pdf;

/// <summary>Runs the operators of a page and keeps the glyphs that they show. What draws lines and pictures does nothing.</summary>
internal sealed partial class GlyphCollector : BaseStreamProcessor<PageGlyphs>
{
    private const int GlyphsBetweenChecks = 4096;

    /// <summary>Of one page. What puts them together takes time that grows faster than their number.</summary>
    private const int MostGlyphs = 50_000;

    private const int OperatorsBetweenChecks = 65_536;

    private const int DeepestForm = 64;

    /// <summary>Some programs save a state and never restore it.</summary>
    private const int MostStates = 10_000;

    private readonly List<Glyph> _glyphs = [];
    private readonly List<Glyph> _turned = [];
    private readonly double _width;
    private readonly double _height;
    private readonly ReadingBudget _budget;
    private int _operators;
    private int _forms;

    public GlyphCollector(
        int pageNumber, IResourceStore resourceStore, IPdfTokenScanner pdfScanner, IPageContentParser contentParser, ILookupFilterProvider filterProvider,
        CropBox cropBox, UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation, in TransformationMatrix initialMatrix, ParsingOptions options, ReadingBudget budget)
        : base(pageNumber, resourceStore, pdfScanner, contentParser, filterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, options)
    {
        _budget = budget;
        var bounds = cropBox.Bounds;
        (_width, _height) = rotation.SwapsAxis ? (bounds.Height, bounds.Width) : (bounds.Width, bounds.Height);
    }

    public override PageGlyphs Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        CloneAllStates();
        ProcessOperations(operations);
        return new PageGlyphs(pageNumberCurrent, _height, _glyphs, _turned);
    }

    // A form may show others, and each of them others again.
    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        if (++_forms > DeepestForm) throw TooDeep();
        _budget.Check();
        foreach (var operation in operations)
        {
            if (++_operators % OperatorsBetweenChecks == 0) _budget.Check();
            if (TextOperators.Text.Contains(operation.Operator)) operation.Run(this);
        }
        _forms--;
    }

    public override void PushState()
    {
        if (StackSize > MostStates) throw TooDeep();
        base.PushState();
    }

    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        if (unicode.Length == 0 || pointSize < 1) return;
        if (_glyphs.Count % GlyphsBetweenChecks == 0) _budget.Check();
        if (_glyphs.Count + _turned.Count > MostGlyphs) throw new InvalidDataException($"The page has more than {MostGlyphs} characters.");
        var text = PlainCharacters.Of(unicode);
        var start = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(0, 0))));
        var end = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(characterBoundingBox.Width, 0))));
        if (start.X < -1 || start.X > _width + 1 || start.Y < -1 || start.Y > _height + 1) return;
        var (right, up) = (end.X - start.X, end.Y - start.Y);
        // A watermark stands askew.
        var straight = Math.Max(Math.Abs(right), Math.Abs(up)) / 20;
        if (right >= 0 && Math.Abs(up) <= straight) _glyphs.Add(new Glyph(text, start.X, end.X, _height - start.Y, pointSize));
        else if (Math.Abs(right) > straight) return;
        else if (up > 0) _turned.Add(new Glyph(text, start.Y, end.Y, start.X, pointSize));
        else _turned.Add(new Glyph(text, _height - start.Y, _height - end.Y, _width - start.X, pointSize));
    }

    private static UnreadableFileException TooDeep() =>
        new("nestedTooDeep", "What a page of the PDF draws stands too deep inside each other. Print it to PDF again and upload that.");
}
