using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Reports.Documents.Pdf;

/// <summary>
/// Looks at a font before PdfPig loads it, which writes out every range of codes: a few bytes may name a thousand million of them.
/// What they would take counts as decompressed.
/// </summary>
internal sealed partial class FontCheck(IPdfTokenScanner scanner, ILookupFilterProvider filters, ReadingBudget budget, UnknownCharacters unknown)
{
    /// <summary>Bytes that one code takes.</summary>
    private const int CodeBytes = 48;

    private readonly HashSet<IToken> _seen = [];

    public void Check(DictionaryToken resources)
    {
        foreach (var (_, entry) in Find<DictionaryToken>(resources, NameToken.Font)?.Data ?? new Dictionary<string, IToken>())
        {
            if (_seen.Add(entry) && Direct(entry) is DictionaryToken font) CheckFont(font);
        }
    }

    private void CheckFont(DictionaryToken font)
    {
        if (Find<StreamToken>(font, NameToken.ToUnicode) is { } characters) Reserve(CodesIn(characters));
        if (Find<StreamToken>(font, NameToken.Encoding) is { } encoding) Reserve(CodesIn(encoding));
        if (Find<NameToken>(font, NameToken.Encoding) is { } predefined && predefined.Data.StartsWith("Uni", StringComparison.Ordinal)
            && Find<NameToken>(font, NameToken.BaseFont) is { } name) unknown.SpeaksUnicode(name.Data);
        if (Find<ArrayToken>(font, NameToken.DescendantFonts) is { Length: > 0 } descendants && Direct(descendants[0]) is DictionaryToken descendant)
        {
            if (Find<ArrayToken>(descendant, NameToken.W) is { } widths) Reserve(CodesIn(widths));
        }
    }

    private T? Find<T>(DictionaryToken dictionary, NameToken name)
        where T : class, IToken => dictionary.TryGet(name, out var value) ? Direct(value) as T : null;

    private IToken? Direct(IToken? token) => token is IndirectReferenceToken reference ? scanner.Get(reference.Data)?.Data : token;

    private void Reserve(long codes) => budget.AddDecompressed(codes * CodeBytes);

    // First and last code and their width, or first code and an array of widths.
    private long CodesIn(ArrayToken widths)
    {
        long codes = widths.Length;
        for (var index = 0; index + 2 < widths.Length; index++)
        {
            if (Direct(widths[index]) is not NumericToken first || Direct(widths[index + 1]) is not NumericToken last) continue;
            codes += (long)Math.Max(0, last.Double - first.Double);
            index += 2;
        }
        return codes;
    }

    private long CodesIn(StreamToken map)
    {
        var text = Encoding.Latin1.GetString(map.Decode(filters, scanner).Span);
        long codes = 0;
        for (var start = text.IndexOf("beginbfrange", StringComparison.Ordinal); start >= 0; start = text.IndexOf("beginbfrange", start + 1, StringComparison.Ordinal))
        {
            var end = text.IndexOf("endbfrange", start, StringComparison.Ordinal);
            foreach (Match range in Range().Matches(text[start..(end < 0 ? text.Length : end)]))
                codes += Math.Max(0, Code(range.Groups["last"]) - Code(range.Groups["first"]));
        }
        return codes;
    }

    private static long Code(Group hex) => long.Parse(hex.ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"<\s*(?<first>[0-9a-f]{1,8})\s*>\s*<\s*(?<last>[0-9a-f]{1,8})\s*>\s*(?:<[^>]{0,1000}>|\[[^\]]{0,100000}\])", RegexOptions.IgnoreCase)]
    private static partial Regex Range();
}
