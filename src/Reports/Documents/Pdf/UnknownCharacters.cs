using UglyToad.PdfPig.Logging;

namespace Reports.Documents.Pdf;

/// <summary>Counts the glyphs whose character the file does not say; PdfPig tells it to its log alone.</summary>
internal sealed class UnknownCharacters : ILog
{
    private readonly HashSet<string> _unicodeFonts = [];

    public int Count { get; private set; }

    /// <summary>The codes of a font are characters. PdfPig looks them up all the same, misses some, and then takes the code itself.</summary>
    public void SpeaksUnicode(string font) => _unicodeFonts.Add(font);

    public void Warn(string message)
    {
        if (message.StartsWith("We could not find the corresponding character", StringComparison.Ordinal) && !_unicodeFonts.Contains(FontIn(message))) Count++;
    }

    public void Debug(string message) { }

    public void Debug(string message, Exception ex) { }

    public void Error(string message) { }

    public void Error(string message, Exception ex) { }

    private static string FontIn(string message) => message[(message.LastIndexOf(' ') + 1)..].TrimStart('/').TrimEnd('.');
}
