using UglyToad.PdfPig.Logging;

namespace Reports.Documents.Pdf;

/// <summary>Counts the glyphs whose character the file does not say; PdfPig tells it to its log alone.</summary>
internal sealed class UnknownCharacters : ILog
{
    public int Count { get; private set; }

    public void Warn(string message)
    {
        if (message.StartsWith("We could not find the corresponding character", StringComparison.Ordinal)) Count++;
    }

    public void Debug(string message) { }

    public void Debug(string message, Exception ex) { }

    public void Error(string message) { }

    public void Error(string message, Exception ex) { }
}
