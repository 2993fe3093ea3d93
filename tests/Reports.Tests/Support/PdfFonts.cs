using System.Globalization;
using System.Text;

namespace Reports.Tests.Support;

/// <summary>How a file says which Chinese character it shows.</summary>
internal enum ChineseFont
{
    /// <summary>By the code: UTF-16, through a CMap that readers know.</summary>
    Predefined,

    /// <summary>By a ToUnicode CMap of the file; codes are glyphs.</summary>
    ToUnicode,

    /// <summary>Not at all.</summary>
    Unsaid,
}

/// <summary>Helvetica for ASCII, and a font that is not embedded for everything else.</summary>
internal sealed class PdfFonts(ChineseFont chinese)
{
    private readonly List<char> _glyphs = [];

    /// <summary>The operators that show a text at the current position, font by font.</summary>
    public string Show(string text, double size)
    {
        var operators = new StringBuilder();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && char.IsAscii(text[end]) == char.IsAscii(text[start])) end++;
            var run = text[start..end];
            var shown = char.IsAscii(run[0]) ? $"/L {Number(size)} Tf ({Escape(run)}) Tj\n" : $"/C {Number(size)} Tf <{string.Concat(run.Select(Code))}> Tj\n";
            operators.Append(shown);
            start = end;
        }
        return operators.ToString();
    }

    /// <summary>The fonts as the resources of a page name them.</summary>
    public string AddTo(PdfFile file)
    {
        var latin = file.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        var descriptor = file.Add("<< /Type /FontDescriptor /FontName /Songti /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>");
        var (ordering, encoding) = chinese == ChineseFont.Predefined ? ("GB1", "UniGB-UTF16-H") : ("Identity", "Identity-H");
        var glyphs = file.Add($"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Songti /CIDSystemInfo << /Registry (Adobe) /Ordering ({ordering}) /Supplement 0 >> /FontDescriptor {descriptor} 0 R /DW 1000 >>");
        var characters = chinese == ChineseFont.ToUnicode ? $"/ToUnicode {file.AddText(Characters())} 0 R" : "";
        var composite = file.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /Songti /Encoding /{encoding} /DescendantFonts [{glyphs} 0 R] {characters} >>");
        return $"/Font << /L {latin} 0 R /C {composite} 0 R >>";
    }

    public static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private string Code(char character)
    {
        if (chinese == ChineseFont.Predefined) return ((int)character).ToString("X4", CultureInfo.InvariantCulture);
        if (!_glyphs.Contains(character)) _glyphs.Add(character);
        return (_glyphs.IndexOf(character) + 1).ToString("X4", CultureInfo.InvariantCulture);
    }

    // At most 100 to a block, as the format has it.
    private string Characters()
    {
        var blocks = _glyphs.Select((character, index) => $"<{index + 1:X4}> <{(int)character:X4}>").Chunk(100)
            .Select(block => $"{block.Length} beginbfchar\n{string.Join('\n', block)}\nendbfchar");
        return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Given def\n/CMapType 2 def\n"
            + $"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n{string.Join('\n', blocks)}\nendcmap\nend\nend";
    }

    private static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
}
