using UglyToad.PdfPig.Logging;

namespace Reports.Documents.Pdf;

/// <summary>
/// Counts the glyphs whose character the file does not say; PdfPig tells it to its log alone. For every operator that it does not
/// understand it looks back over all others, which is why time is looked at here.
/// </summary>
internal sealed class UnknownCharacters(ReadingBudget budget) : ILog
{
    private readonly HashSet<string> _unicodeFonts = [];

    public int Count { get; private set; }

    /// <summary>The codes of a font are characters. PdfPig looks them up all the same, misses some, and then takes the code itself.</summary>
    public void SpeaksUnicode(string font) => _unicodeFonts.Add(font);

    public void Warn(string message)
    {
        budget.Check();
        if (message.StartsWith("We could not find the corresponding character", StringComparison.Ordinal) && !_unicodeFonts.Contains(FontIn(message))) Count++;
    }

    public void Debug(string message) { }

    public void Debug(string message, Exception ex) { }

    public void Error(string message) => budget.Check();

    public void Error(string message, Exception ex) => budget.Check();

    private static string FontIn(string message) => message[(message.LastIndexOf(' ') + 1)..].TrimStart('/').TrimEnd('.');
}
