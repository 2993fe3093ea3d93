using System.Text;
using Functions.Tests.Support;
using Reports.Tests.Support;

namespace Functions.Tests;

/// <summary>
/// Files that would fill any memory, read by the program itself under a hard limit. The limit leaves room for the runtime in
/// the smallest instance that Azure has for functions, of 512 MB.
/// </summary>
public sealed class BombTests(PublishedApp app) : IDisposable
{
    private const string HeapLimit = "0x18000000";

    /// <summary>Against a hang only.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("bombs-").FullName;

    public static TheoryData<string, string> Bombs => new()
    {
        { "zeros.pdf", "decompressed" },
        { "zeros-twice.pdf", "decompressed" },
        { "operators.pdf", "operators" },
        { "numbers.pdf", "operators" },
        { "states.pdf", "too deep" },
        { "widths.pdf", "decompressed" },
        { "characters.pdf", "decompressed" },
        { "run-lengths.pdf", "decompressed" },
        { "tree.pdf", "too deep" },
        { "array.pdf", "damaged" },
        { "forms.pdf", "too deep" },
        { "pages.pdf", "pages" },
        { "text.docx", "decompressed" },
        { "tables.docx", "inside each other" },
        { "entities.docx", "damaged" },
        { "tags.html", "inside each other" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task A_bomb_ends_with_a_reason(string name, string reason)
    {
        var (status, output) = await ParseAsync(name, Bomb(Path.GetFileNameWithoutExtension(name)));
        Assert.True(status == 1 && output.Contains($"{name}: ", StringComparison.Ordinal) && output.Contains(reason, StringComparison.Ordinal), $"{status}: {output}");
    }

    [Fact]
    public async Task A_report_of_300_pages_is_read()
    {
        var pdf = new PdfWriter();
        for (var number = 1; number <= 300; number++)
        {
            var page = pdf.AddPage().Text(50, 40, "岚川证券研究所", 9).Text(400, 40, "2026年11月17日", 9);
            if (number == 1) page.Text(50, 80, "刻蚀新品放量，合同负债再创新高", 18).Text(50, 110, "岑石科技（688917.SH）", 12).Text(50, 130, "投资评级：买入（维持）");
            page.Lines(50, 180, 10, Enumerable.Range(1, 30).Select(line => $"第{number}章第{line}节：公司前三季度收入稳步增长，新品进入验收阶段，订单能见度覆盖至明年二季度。"));
        }
        pdf.AddPage().Lines(50, 100, 10, "风险提示：下游扩产推迟；新产品验证慢于预期。", "本报告由岚川证券股份有限公司发布，只供签约客户阅读。");
        var (status, output) = await ParseAsync("long.pdf", pdf.ToArray());
        Assert.True(status == 0 && output.Contains("688917.SH", StringComparison.Ordinal), $"{status}: {output}");
    }

    [Theory]
    [InlineData("Reading:Pages", "1", "at most 1 ")]
    [InlineData("Reading:DecompressedMegabytes", "0", "Reading:DecompressedMegabytes")]
    [InlineData("Reading:Seconds", "soon", "Reading:Seconds")]
    public async Task Limits_are_settings(string name, string value, string said)
    {
        var pdf = new PdfWriter();
        pdf.AddPage().Text(50, 40, "岚川证券研究所");
        pdf.AddPage().Text(50, 40, "岚川证券研究所");
        var (status, output) = await ParseAsync("two.pdf", pdf.ToArray(), (name, value));
        Assert.True(status == 1 && output.Contains(said, StringComparison.Ordinal), $"{status}: {output}");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<(int Status, string Output)> ParseAsync(string name, byte[] content, params (string Name, string Value)[] settings)
    {
        var path = Path.Combine(_folder, name);
        await File.WriteAllBytesAsync(path, content, TestContext.Current.CancellationToken);
        await using var process = AppProcess.Start(app, new Dictionary<string, string>(settings.ToDictionary(setting => setting.Name, setting => setting.Value)) { ["DOTNET_GCHeapHardLimit"] = HeapLimit }, "parse", path);
        return (await process.ExitAsync().WaitAsync(Hang, TestContext.Current.CancellationToken), process.Output);
    }

    private static byte[] Bomb(string kind) => kind switch
    {
        "zeros" => PdfBombs.Zeros(300),
        "zeros-twice" => PdfBombs.Zeros(1000, times: 2),
        "operators" => PdfBombs.Content("0 0 m\n", 10_000_000),
        "numbers" => PdfBombs.Content("1.5 ", 15_000_000),
        "states" => PdfBombs.Content("q ", 8_000_000),
        "widths" => PdfBombs.Widths(2_000_000_000),
        "characters" => PdfBombs.Characters("FFFFFFFF"),
        "run-lengths" => PdfBombs.Encoded(0x81, 16 << 20, "RunLengthDecode"),
        "tree" => PdfBombs.DeepTree(300_000),
        "array" => PdfBombs.DeepArray(10_000_000),
        "forms" => PdfBombs.FormOfItsPage(),
        "pages" => PdfBombs.Pages(10_000),
        "text" => WordWriter.RawDocument(stream => Fill(stream, "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>", $"<w:p><w:r><w:t>{new string('a', 1 << 16)}</w:t></w:r></w:p>", 16_000)),
        "tables" => WordWriter.Raw(new StringBuilder().Insert(0, "<w:tbl><w:tr><w:tc>", 1_000_000).ToString()),
        "entities" => WordWriter.RawDocument("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><d>&c;</d>"),
        _ => Encoding.UTF8.GetBytes("<html><body>" + new StringBuilder().Insert(0, "<div>", 1_000_000)),
    };

    private static void Fill(Stream stream, string start, string piece, int times)
    {
        stream.Write(Encoding.UTF8.GetBytes(start));
        var bytes = Encoding.UTF8.GetBytes(piece);
        for (var time = 0; time < times; time++) stream.Write(bytes);
    }
}
