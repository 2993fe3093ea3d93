using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Reports.Documents.Pdf;

/// <summary>PDF with a text layer.</summary>
internal sealed class PdfFormat : IFileFormat
{
    /// <summary>Some programs write something before the mark.</summary>
    private const int FarthestMark = 1024;

    /// <summary>A page with fewer characters, on the average, is a picture with a stamp on it.</summary>
    private const int FewestCharacters = 30;

    public bool Recognises(ReadOnlySpan<byte> content) => content[..Math.Min(content.Length, FarthestMark)].IndexOf("%PDF-"u8) >= 0;

    public Document Read(ReadOnlyMemory<byte> content, ReadingBudget budget)
    {
        var pages = Pages(content, budget);
        var characters = pages.Read.Sum(page => page.Glyphs.Count);
        if (characters < FewestCharacters * pages.Count)
        {
            throw new UnreadableFileException("noTextLayer",
                $"The PDF holds pictures of its {pages.Count} pages and hardly any text ({characters} characters). Run text recognition (OCR) on it, or upload the original.");
        }
        if (pages.UnknownCharacters * 4 > characters)
            throw new UnreadableFileException("garbledText", "The fonts of the PDF do not say which characters they draw, so that its text cannot be read. Run text recognition (OCR) on it, or upload the original.");
        return new PageText().Write(RunningLines.Remove([.. pages.Read.Select(page => Lay(page, budget))]), pages.Warnings);
    }

    private static PageSet Pages(ReadOnlyMemory<byte> content, ReadingBudget budget)
    {
        try
        {
            var unknown = new UnknownCharacters(budget);
            var filters = new BoundedFilters(budget);
            filters.PageTree.Add(content.Span);
            using var pdf = PdfDocument.Open(content, new ParsingOptions { SkipMissingFonts = true, FilterProvider = filters, Logger = unknown });
            if (pdf.NumberOfPages == 0) throw new UnreadableFileException("noPages", "The PDF has no pages.");
            budget.CheckPages(pdf.NumberOfPages);
            pdf.AddPageFactory<PageGlyphs, GlyphPageFactory>();
            var pages = new PageSet(pdf.NumberOfPages);
            for (var number = 1; number <= pdf.NumberOfPages; number++)
            {
                pages.Add(number, () => pdf.GetPage<PageGlyphs>(number));
                budget.Check();
            }
            return pages with { UnknownCharacters = unknown.Count };
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableFileException("encrypted", "The PDF is protected with a password. Save it without one and upload it again.");
        }
        catch (Exception exception) when (exception is not UnreadableFileException)
        {
            // A damaged file makes the library fail in any way; a limit that ended its work may look like one.
            budget.Check();
            throw new UnreadableFileException("damaged", "The PDF is damaged: it ends early, or its parts contradict each other. Save it again and upload that.");
        }
    }

    private static LaidPage Lay(PageGlyphs page, ReadingBudget budget)
    {
        budget.Check();
        var (upright, stacked) = StackedText.TakeOut(Segments.Of(page.Glyphs));
        return new LaidPage(page.Number, page.Height, [.. PageLayout.Parts(upright), .. PageLayout.Parts(stacked), .. PageLayout.Parts(Segments.Of(page.Turned))]);
    }

    /// <summary>What could be read of the pages, and what could not.</summary>
    private sealed record PageSet(int Count)
    {
        public List<PageGlyphs> Read { get; } = [];

        public List<DocumentWarning> Warnings { get; } = [];

        public int UnknownCharacters { get; init; }

        public void Add(int number, Func<PageGlyphs> read)
        {
            try
            {
                Read.Add(read());
                if (Count > 1 && Read[^1].Glyphs.Count == 0) Warn("pageWithoutText", $"Page {number} is a picture without text.");
            }
            catch (Exception exception) when (exception is not UnreadableFileException && Count > 1)
            {
                Warn("pageUnreadable", $"Page {number} is damaged and was left out.");
            }
        }

        private void Warn(string code, string message) => Warnings.Add(new DocumentWarning(code, message));
    }
}
