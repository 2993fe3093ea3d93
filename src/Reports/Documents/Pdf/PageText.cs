namespace Reports.Documents.Pdf;

/// <summary>Writes pages as the text of a document: a line for each row, a TAB between its cells, a blank line between blocks.</summary>
internal sealed class PageText
{
    private readonly DocumentBuilder _document = new();

    public Document Write(IReadOnlyList<LaidPage> pages, IReadOnlyList<DocumentWarning> warnings)
    {
        var body = BodySize(pages);
        foreach (var page in pages)
        {
            foreach (var part in page.Parts) Write(part, page.Number, body);
        }
        return _document.Build(warnings);
    }

    private void Write(IReadOnlyList<PrintedRow> rows, int page, double body)
    {
        _document.AddGap(page);
        var wrapping = Wrapping.Of(rows, row => Heading(row, body) > 0);
        for (var index = 0; index < rows.Count; index++)
        {
            var row = rows[index];
            if (index > 0 && rows[index - 1].IsApartFrom(row)) _document.AddGap(page);
            var layout = new LineLayout(wrapping[index].GoesOn, wrapping[index].IsRunning, [.. row.Segments.Select(segment => (segment.Left, segment.Right))]);
            _document.Add(string.Join('\t', row.Segments.Select(segment => segment.Text)), wrapping[index].IsRunning ? 0 : Heading(row, body), page: page, layout: layout);
        }
    }

    private static int Heading(PrintedRow row, double body) => row.Segments.Count > 1 ? 0 : (row.Size / body) switch { >= 1.8 => 1, >= 1.35 => 2, _ => 0 };

    // The size that most characters have.
    private static double BodySize(IReadOnlyList<LaidPage> pages) =>
        pages.SelectMany(page => page.Parts).SelectMany(part => part).SelectMany(row => row.Segments)
            .GroupBy(segment => Math.Round(segment.Size * 2) / 2, segment => segment.Text.Length).OrderByDescending(size => size.Sum()).FirstOrDefault()?.Key ?? 1;
}
