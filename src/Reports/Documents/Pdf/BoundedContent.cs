using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace Reports.Documents.Pdf;

/// <summary>Refuses a page or form with more operators than any page draws: each takes many times its length in memory.</summary>
internal sealed class BoundedContent(IPageContentParser parser, ReadingBudget budget) : IPageContentParser
{
    private const long Longest = 16 << 20;

    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog logger)
    {
        budget.Check();
        if (inputBytes.Length > Longest) throw new UnreadableFileException("tooLarge", $"Page {pageNumber} is drawn with more than {Longest >> 20} MiB of operators.");
        var content = new byte[inputBytes.Length];
        inputBytes.Seek(0);
        Array.Resize(ref content, inputBytes.Read(content));
        return parser.Parse(pageNumber, new MemoryInputBytes(TextOperators.Of(content)), logger);
    }
}
