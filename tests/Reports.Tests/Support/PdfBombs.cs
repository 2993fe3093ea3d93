using System.Text;

namespace Reports.Tests.Support;

/// <summary>Small files that would take much time or memory, or that never end.</summary>
internal static class PdfBombs
{
    private const string Form = "/Type /XObject /Subtype /Form /BBox [0 0 595 842]";

    public static byte[] EmptyTree() => Tree(file => file.Set(1, "<< /Type /Pages /Count 0 /Kids [] >>"));

    public static byte[] TreeInItself() => Tree(file => file.Set(1, "<< /Type /Pages /Count 1 /Kids [1 0 R 1 0 R] >>"));

    public static byte[] DeepTree(int levels, string kids = "/Kids") => Tree(file =>
    {
        for (var level = 1; level <= levels; level++) file.Set(level == 1 ? 1 : file.Reserve(), $"<< /Type /Pages /Count 1 {kids} [{level + 1} 0 R] >>");
        file.Add("<< /Type /Page /MediaBox [0 0 595 842] >>");
    });

    public static byte[] DeepArray(int levels) => Tree(file => file.Set(1, $"<< /Type /Pages /Count 1 /Kids {new string('[', levels)}{new string(']', levels)} >>"));

    public static byte[] DeepDictionary(int levels) => Tree(file => file.Set(1, $"<< /Type /Pages /Count 1 /Kids [] /A {Repeat("<< /A ", levels)} 1 {Repeat(">>", levels)} >>"));

    public static byte[] ObjectsInACircle() => Tree(file =>
    {
        file.Set(1, "2 0 R");
        file.Add("1 0 R");
    });

    public static byte[] Encrypted()
    {
        var file = new PdfFile { Trailer = $"/ID [<{new string('0', 32)}> <{new string('0', 32)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >>" };
        file.Add("<< /Type /Pages /Count 1 /Kids [2 0 R] >>");
        file.Add("<< /Type /Page /Parent 1 0 R /MediaBox [0 0 595 842] >>");
        return file.ToArray(file.Add("<< /Type /Catalog /Pages 1 0 R >>"));
    }

    /// <summary>A page that shows a form, which shows what <paramref name="shown"/> says of the forms behind it.</summary>
    public static byte[] Forms(int count, string shown, Func<int, int> next) => Page("/F Do", resources: "/XObject << /F 2 0 R >>", more: file =>
    {
        for (var form = 2; form < 2 + count; form++)
            file.AddStream(Encoding.Latin1.GetBytes(shown), $"{Form} /Resources << /XObject << /F {next(form)} 0 R >> >>");
        file.AddStream([], Form);
    });

    /// <summary>The resources of the page, which the form uses as well, lead back to the form.</summary>
    public static byte[] FormOfItsPage() => Page("/F Do", resources: "/XObject << /F 2 0 R >>", more: file => file.AddStream(Encoding.Latin1.GetBytes("/F Do /F Do"), Form));

    public static byte[] Pages(int count) => Tree(file =>
    {
        for (var page = 0; page < count; page++) file.Add("<< /Type /Page /Parent 1 0 R /MediaBox [0 0 595 842] >>");
        file.Set(1, $"<< /Type /Pages /Count {count} /Kids [{string.Join(' ', Enumerable.Range(2, count).Select(page => $"{page} 0 R"))}] >>");
    });

    public static byte[] Widths(long codes) => Composite($"/W [0 {codes} 500]", "");

    public static byte[] Characters(string last) => Composite("", $"1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <{last}> <0041> endbfrange");

    /// <summary>A page whose content is something over and over.</summary>
    public static byte[] Content(string unit, int times, string before = "") => Page(PdfFile.Deflate(Encoding.Latin1.GetBytes(before + Repeat(unit, times))), "/Filter /FlateDecode");

    public static byte[] Zeros(int megabytes, int times = 1)
    {
        var content = new byte[megabytes << 20];
        for (var time = 0; time < times; time++) content = PdfFile.Deflate(content);
        return Page(content, $"/Filter [{Repeat("/FlateDecode ", times)}]");
    }

    public static byte[] Encoded(byte value, int length, string filter) => Page([.. Enumerable.Repeat(value, length)], $"/Filter /{filter}");

    public static byte[] Page(string content, string resources = "", Action<PdfFile>? more = null) => Page(Encoding.Latin1.GetBytes(content), "", "", resources, more);

    private static byte[] Page(byte[] content, string entries, string fonts = "", string resources = "", Action<PdfFile>? more = null) => Tree(file =>
    {
        more?.Invoke(file);
        var font = file.Add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var stream = file.AddStream(content, entries);
        var page = file.Add($"<< /Type /Page /Parent 1 0 R /MediaBox [0 0 595 842] /Resources << /Font << /L {font} 0 R {fonts} >> {resources} >> /Contents {stream} 0 R >>");
        file.Set(1, $"<< /Type /Pages /Count 1 /Kids [{page} 0 R] >>");
    });

    private static byte[] Composite(string widths, string characters) => Page(Encoding.Latin1.GetBytes("BT /C 10 Tf 50 700 Td <0001> Tj ET"), "", "/C 2 0 R", more: file =>
    {
        file.Add("<< /Type /Font /Subtype /Type0 /BaseFont /Songti /Encoding /Identity-H /DescendantFonts [3 0 R] /ToUnicode 4 0 R >>");
        file.Add($"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Songti /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 {widths} >>");
        file.AddText(characters);
    });

    /// <summary>A file whose object 1 is the root of the pages.</summary>
    private static byte[] Tree(Action<PdfFile> write)
    {
        var file = new PdfFile();
        file.Reserve();
        write(file);
        return file.ToArray(file.Add("<< /Type /Catalog /Pages 1 0 R >>"));
    }

    private static string Repeat(string unit, int times) => new StringBuilder(unit.Length * times).Insert(0, unit, times).ToString();
}
