using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Core;
using UglyToad.PdfPig.Tokens;
using UglyToad.PdfPig.Graphics;

namespace Reports.Documents.Pdf;

/// <summary>The operators that draw no glyph.</summary>
internal sealed partial class GlyphCollector
{
    public override void BeginInlineImage() { }

    public override void SetInlineImageProperties(IReadOnlyDictionary<NameToken, IToken> properties) { }

    public override void EndInlineImage(Memory<byte> bytes) { }

    protected override void RenderInlineImage(InlineImage inlineImage) { }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) { }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties) { }

    public override void EndMarkedContent() { }

    public override void BeginSubpath() { }

    public override PdfPoint? CloseSubpath() => null;

    public override void StrokePath(bool close) { }

    public override void FillPath(FillingRule fillingRule, bool close) { }

    public override void FillStrokePath(FillingRule fillingRule, bool close) { }

    public override void MoveTo(double x, double y) { }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) { }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) { }

    public override void LineTo(double x, double y) { }

    public override void Rectangle(double x, double y, double width, double height) { }

    public override void EndPath() { }

    public override void ClosePath() { }

    public override void ModifyClippingIntersect(FillingRule clippingRule) { }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) { }

    public override void PaintShading(NameToken shadingName) { }

    public override void SetFlatnessTolerance(double tolerance) { }

    public override void SetLineCap(LineCapStyle cap) { }

    public override void SetLineDashPattern(LineDashPattern pattern) { }

    public override void SetLineJoin(LineJoinStyle join) { }

    public override void SetLineWidth(double width) { }

    public override void SetMiterLimit(double limit) { }
}
