namespace Reports.Tests.Support;

/// <summary>Writes small PDF files as tests need them: text at positions, in fonts that need no file.</summary>
internal sealed class PdfWriter(ChineseFont chinese = ChineseFont.Predefined)
{
    private readonly PdfFonts _fonts = new(chinese);
    private readonly List<PdfPage> _pages = [];

    public bool Compress { get; init; }

    /// <summary>A4, unless it says otherwise.</summary>
    public PdfPage AddPage(double width = 595, double height = 842, int turn = 0)
    {
        _pages.Add(new PdfPage(_fonts, width, height, turn));
        return _pages[^1];
    }

    public byte[] ToArray()
    {
        var file = new PdfFile();
        var tree = file.Reserve();
        var contents = _pages.ConvertAll(page => file.AddText(page.Content, Compress));
        var resources = _fonts.AddTo(file);
        var kids = _pages.Select((page, index) => file.Add(
            $"<< /Type /Page /Parent {tree} 0 R {page.Entries} /Resources << {resources} >> /Contents {contents[index]} 0 R >>")).ToList();
        file.Set(tree, $"<< /Type /Pages /Count {kids.Count} /Kids [{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}] >>");
        return file.ToArray(file.Add($"<< /Type /Catalog /Pages {tree} 0 R >>"));
    }
}
