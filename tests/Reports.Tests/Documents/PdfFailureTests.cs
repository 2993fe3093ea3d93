using System.Globalization;
using System.Text;
using CsCheck;
using Microsoft.Extensions.Time.Testing;
using Reports.Documents;
using Reports.Recognition;
using Reports.Tests.Support;
using static Reports.Tests.Support.PdfReports;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Documents;

/// <summary>Bad files end with a reason, or as a report of what could be read of them.</summary>
public class PdfFailureTests
{
    private static readonly byte[] Sound = Report(pages: 3);

    public static TheoryData<string, string> Bad => new()
    {
        { "encrypted", "encrypted" },
        { "no pages", "noPages" },
        { "tree in itself", "noPages" },
        { "deep tree", "nestedTooDeep" },
        { "deep tree with another spelling", "nestedTooDeep" },
        { "deep array", "damaged" },
        { "deep dictionary", "damaged" },
        { "objects in a circle", "damaged" },
        { "stamp", "noTextLayer" },
        { "form in itself", "noTextLayer" },
        { "forms in each other", "nestedTooDeep" },
        { "form of its page", "nestedTooDeep" },
        { "chain of forms", "nestedTooDeep" },
        { "saved states", "nestedTooDeep" },
        { "widths", "tooLarge" },
        { "characters", "tooLarge" },
        { "operators", "tooLarge" },
        { "numbers", "tooLarge" },
        { "glyphs", "tooLarge" },
        { "characters without end", "damaged" },
        { "zeros", "tooLarge" },
        { "zeros twice", "tooLarge" },
        { "run lengths", "tooLarge" },
        { "LZW", "tooLarge" },
        { "fonts without characters", "garbledText" },
        { "10,000 pages", "tooManyPages" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_file_says_what_is_wrong(string kind, string code)
    {
        var failure = Parse(Written(kind), "report.pdf").Failure;
        Assert.Equal(code, failure?.Code);
        Assert.EndsWith(".", failure?.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_cut_is_damaged_or_read_as_far_as_it_goes()
    {
        for (var length = Sound.Length - 1; length > 1024; length -= 97) Holds(Parse(Sound[..length], "report.pdf"));
        Assert.Equal("damaged", Parse(Sound[..1024], "report.pdf").Failure?.Code);
    }

    [Fact]
    public void A_page_that_is_damaged_is_left_out_and_named()
    {
        var broken = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(Sound).Replace("BT 1 0 0 1 50 802", "BT ) 1 0 (0 50 802", StringComparison.Ordinal));
        var pdf = new PdfWriter();
        pdf.AddPage().Masthead().Text(50, 160, "投资评级：买入（维持）").Lines(50, 180, 10, Prose);
        pdf.AddPage().Raw("q q /Missing Do /Nothing 10 Tf (a) Tj [ 1 2 Td");
        pdf.AddPage().Lines(50, 180, 10, Prose).Ending();
        Holds(Parse(broken, "report.pdf"));
        var report = Read(pdf).Report;
        Assert.Equal("买入", Assert.Single(report.StockRatings).Term);
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Code is "pageUnreadable" or "pageWithoutText" && diagnostic.Message.Contains("Page 2", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0 0 m BT /L 1 Tf 1 0 0 1 50 {0}.{1:00} Tm (a) Tj ET ")]
    [InlineData("BT /L 1 Tf 1 0 0 1 {2} 700 Tm (a) Tj ET ")]
    [InlineData("BT /L 1 Tf 1 0 0 1 {2} {0} Tm (a) Tj ET ")]
    public async Task A_page_full_of_single_characters_is_laid_out_in_time(string shown)
    {
        var content = string.Concat(Enumerable.Range(0, 49_000).Select(index => string.Format(CultureInfo.InvariantCulture, shown, index % 800, index % 100, index % 590)));
        Holds(await Task.Run(() => Parse(PdfBombs.Page(content), "report.pdf"), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Time_is_limited()
    {
        var time = new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromSeconds(1) };
        var limits = new ReadingLimits { Time = TimeSpan.FromSeconds(5) };
        Assert.Equal("tooSlow", new ReportParser(limits, time).Parse("report.pdf", Report(pages: 20)).Failure?.Code);
        Assert.True(new ReportParser(limits, new FakeTimeProvider()).Parse("report.pdf", Report(pages: 20)).Succeeded);
    }

    [Fact]
    public void Forms_that_show_forms_end_with_the_time()
    {
        // 2 to the 40th power of them.
        var tower = PdfBombs.Forms(40, "/F Do /F Do", form => form + 1);
        var time = new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromMilliseconds(10) };
        Assert.Equal("tooSlow", new ReportParser(new ReadingLimits { Time = TimeSpan.FromSeconds(5) }, time).Parse("report.pdf", tower).Failure?.Code);
    }

    [Fact]
    public void Operators_that_nobody_knows_end_with_the_time()
    {
        var time = new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromMilliseconds(1) };
        Assert.Equal("tooSlow", new ReportParser(new ReadingLimits { Time = TimeSpan.FromSeconds(5) }, time).Parse("report.pdf", PdfBombs.Content("0 0 m unknown ", 20_000)).Failure?.Code);
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Pages_are_limited(int pages, bool read) => Assert.Equal(read, new ReportParser(new ReadingLimits { Pages = pages }).Parse("report.pdf", Report(pages: 10)).Succeeded);

    [Theory]
    [InlineData(64, true)]
    [InlineData(1, false)]
    public void What_is_decompressed_is_limited(int kilobytes, bool read) =>
        Assert.Equal(read, new ReportParser(new ReadingLimits { DecompressedBytes = kilobytes << 10 }).Parse("report.pdf", Report(pages: 3, compress: true)).Succeeded);

    [Fact]
    public void Damaged_bytes_are_read_or_refused() =>
        Gen.Select(Gen.Bool, Gen.Select(Gen.Double[0, 0.9999], Gen.Byte).Array[1, 12]).Sample((compressed, damages) =>
        {
            var bytes = Report(pages: 2, compressed);
            foreach (var (where, value) in damages) bytes[(int)(where * bytes.Length)] = value;
            Holds(Parse(bytes, "report.pdf"));
        }, iter: Fuzz.Cases, threads: 1);

    [Fact]
    public void Pieces_that_change_places_are_read_or_refused() =>
        Gen.Select(Gen.Double[0, 0.9], Gen.Double[0, 0.9], Gen.Int[1, 400]).Array[1, 4].Sample(moves =>
        {
            var bytes = Report(pages: 2);
            foreach (var (from, to, length) in moves)
            {
                var count = Math.Min(length, bytes.Length - (int)(Math.Max(from, to) * bytes.Length));
                bytes.AsSpan((int)(from * bytes.Length), count).ToArray().CopyTo(bytes, (int)(to * bytes.Length));
            }
            Holds(Parse(bytes, "report.pdf"));
        }, iter: Fuzz.Cases, threads: 1);

    private static void Holds(ParseResult result)
    {
        if (result.Succeeded) Evidences.Hold(result.Report);
        else Assert.EndsWith(".", result.Failure.Reason, StringComparison.Ordinal);
    }

    private static byte[] Report(int pages, bool compress = false)
    {
        var pdf = new PdfWriter(compress ? ChineseFont.ToUnicode : ChineseFont.Predefined) { Compress = compress };
        for (var number = 1; number <= pages; number++)
        {
            var page = pdf.AddPage();
            if (number == 1) page.Masthead().Text(50, 160, "投资评级：买入（维持）");
            page.Lines(50, 180, 10, Prose);
            if (number == pages) page.Ending();
        }
        return pdf.ToArray();
    }

    private static byte[] Written(string kind)
    {
        switch (kind)
        {
            case "encrypted": return PdfBombs.Encrypted();
            case "no pages": return PdfBombs.EmptyTree();
            case "tree in itself": return PdfBombs.TreeInItself();
            case "deep tree": return PdfBombs.DeepTree(50_000);
            case "deep tree with another spelling": return PdfBombs.DeepTree(50_000, "/K#69d#73");
            case "deep array": return PdfBombs.DeepArray(1_000_000);
            case "deep dictionary": return PdfBombs.DeepDictionary(200_000);
            case "objects in a circle": return PdfBombs.ObjectsInACircle();
            case "form in itself": return PdfBombs.Forms(1, "/F Do", form => form);
            case "forms in each other": return PdfBombs.Forms(2, "/F Do /F Do", form => form == 2 ? 3 : 2);
            case "form of its page": return PdfBombs.FormOfItsPage();
            case "chain of forms": return PdfBombs.Forms(20_000, "/F Do", form => form + 1);
            case "saved states": return PdfBombs.Content("q ", 2_000_000);
            case "widths": return PdfBombs.Widths(2_000_000_000);
            case "characters": return PdfBombs.Characters("FFFFFFFF");
            case "operators": return PdfBombs.Content("0 0 m\n", 5_000_000);
            case "numbers": return PdfBombs.Content("1.5 ", 10_000_000);
            case "glyphs": return PdfBombs.Content("(aaaaaaaaaaaaaaaaaaaaaaaa) Tj ", 1_000_000, "BT /L 10 Tf 50 700 Td ");
            case "characters without end": return PdfBombs.Content("(aaaaaaaaaaaaaaaaaaaaaaaa) Tj ", 10_000, "BT /L 1 Tf 50 700 Td 0.01 Tz ");
            case "zeros": return PdfBombs.Zeros(70);
            case "zeros twice": return PdfBombs.Zeros(300, times: 2);
            case "run lengths": return PdfBombs.Encoded(0x81, 2 << 20, "RunLengthDecode");
            case "LZW": return PdfBombs.Encoded(0, 2 << 20, "LZWDecode");
            case "fonts without characters": return Unsaid();
            case "stamp": return Stamp(1);
            default: return Stamp(10_000);
        }
    }

    private static byte[] Unsaid()
    {
        var pdf = new PdfWriter(ChineseFont.Unsaid);
        pdf.AddPage().Masthead().Lines(50, 180, 10, Prose).Ending();
        return pdf.ToArray();
    }

    private static byte[] Stamp(int pages)
    {
        var pdf = new PdfWriter();
        for (var number = 0; number < pages; number++) pdf.AddPage().Text(50, 800, "仅供松屿资产阅读", 8);
        return pdf.ToArray();
    }
}
