using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Reports.Tests.Support;

/// <summary>Writes Word files as tests need them.</summary>
internal static class WordWriter
{
    private const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" mc:Ignorable=\"\"";

    public static Paragraph Line(string text, string? style = null)
    {
        var paragraph = new Paragraph(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        if (style is not null) paragraph.ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        return paragraph;
    }

    public static Table Table(params IEnumerable<TableCell[]> rows) => new(rows.Select(cells => new TableRow(cells.AsEnumerable<OpenXmlElement>())));

    public static TableCell Cell(string text, int columns = 1, MergedCellValues? rows = null)
    {
        var properties = new TableCellProperties();
        if (columns > 1) properties.Append(new GridSpan { Val = columns });
        if (rows is { } merge) properties.Append(new VerticalMerge { Val = merge });
        return new TableCell(properties, Line(text));
    }

    /// <summary>A Chinese report on 岑石科技, with something in its body.</summary>
    public static byte[] Report(params OpenXmlElement[] body) => Write(
        [Line("岚川证券研究所　2026年11月17日"), Line("刻蚀新品放量，合同负债再创新高", "Heading1"), Line("岑石科技（688917.SH）"), .. body, Line("风险提示：下游扩产推迟；新产品验证慢于预期。"), Line("分析师：沈砚秋"), Line("执业证书编号：S1920523040002"), Line("免责声明", "Heading1"), Line("本报告由岚川证券股份有限公司发布，只供签约客户阅读。")]);

    public static byte[] Write(IEnumerable<OpenXmlElement> body, Action<MainDocumentPart>? more = null)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document(new Body(body));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "heading 1" }) { Type = StyleValues.Paragraph, StyleId = "Heading1" },
                new Style(new StyleName { Val = "Own" }, new BasedOn { Val = "Heading1" }) { Type = StyleValues.Paragraph, StyleId = "Own" });
            more?.Invoke(main);
        }
        return file.ToArray();
    }

    /// <summary>A file whose body is XML as it is, and may be anything.</summary>
    public static byte[] Raw(string body) => RawDocument($"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document {Namespaces}><w:body>{body}</w:body></w:document>");

    public static byte[] RawDocument(string xml) => RawDocument(stream => stream.Write(Encoding.UTF8.GetBytes(xml)));

    public static byte[] RawDocument(Action<Stream> write)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            using var stream = package.AddMainDocumentPart().GetStream(FileMode.Create, FileAccess.Write);
            write(stream);
        }
        return file.ToArray();
    }
}
