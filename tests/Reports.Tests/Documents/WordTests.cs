using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Reports.Documents;
using Reports.Tests.Support;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;
using static Reports.Tests.Support.Reading;
using static Reports.Tests.Support.WordWriter;

namespace Reports.Tests.Documents;

public class WordTests
{
    private const string Rating = "<w:p><w:r><w:t>岚川证券研究所 2026年11月17日</w:t></w:r></w:p><w:p><w:r><w:t>岑石科技（688917.SH）</w:t></w:r></w:p><w:p><w:r><w:t>投资评级：买入（维持）</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t>风险提示：下游扩产推迟。</w:t></w:r></w:p><w:p><w:r><w:t>本报告由岚川证券股份有限公司发布。</w:t></w:r></w:p>";

    [Fact]
    public void Headings_paragraphs_and_lines_are_read()
    {
        var parsed = Parsed(Report(Line("核心观点", "Own"), Line("投资评级：买入（维持）"), new Paragraph(new Run(new Text("目标价：158.00元"), new Break(), new Text("收盘价：126.40元")))), "report.docx");
        var rating = Assert.Single(parsed.Report.StockRatings);
        Assert.Equal(("刻蚀新品放量，合同负债再创新高", "买入", 158m, 126.40m), (parsed.Report.Title, rating.Term, rating.TargetPrice, rating.Price));
        Assert.Equal(["下游扩产推迟", "新产品验证慢于预期"], parsed.Report.Risks.Select(risk => risk.Text));
        Assert.Equal([1, 1, 1], Lines(Report(Line("核心观点", "Own"))).Where(line => line.Heading > 0).Select(line => line.Heading));
    }

    [Fact]
    public void Cells_that_span_columns_or_rows_keep_the_others_in_place() => Assert.Equal(
        ["605788.SH EPS 2025A 0.88", "605788.SH EPS 2026E 1.06", "605788.SH PE 2025A 29.4", "605788.SH PE 2026E 24.4", "688917.SH EPS 2025A 2.05", "688917.SH EPS 2026E 2.92", "688917.SH PE 2025A 61.7", "688917.SH PE 2026E 43.3"],
        Parsed(Write([
            Line("岚川证券研究所　2026年11月17日"), Line("设备订单先行回暖，端侧新品密集亮相", "Heading1"), Line("电子行业"), Line("重点公司盈利预测与估值"),
            Table(
                [Cell("代码", rows: MergedCellValues.Restart), Cell("简称", rows: MergedCellValues.Restart), Cell("EPS", columns: 2), Cell("PE", columns: 2), Cell("评级", rows: MergedCellValues.Restart)],
                [Cell("", rows: MergedCellValues.Continue), Cell("", rows: MergedCellValues.Continue), Cell("2025A"), Cell("2026E"), Cell("2025A"), Cell("2026E"), Cell("", rows: MergedCellValues.Continue)],
                [Cell("688917.SH"), Cell("岑石科技"), Cell("2.05"), Cell("2.92"), Cell("61.7"), Cell("43.3"), Cell("买入")],
                [Cell("605788.SH"), Cell("砚湖乳业"), Cell("0.88"), Cell("1.06"), Cell("29.4"), Cell("24.4"), Cell("增持")]),
            Line("风险提示：下游扩产推迟。"), Line("本报告由岚川证券股份有限公司发布，只供签约客户阅读。")]), "report.docx").Report.Forecasts
            .Select(forecast => FormattableString.Invariant($"{forecast.Stock!.Code} {forecast.Metric} {forecast.Period} {forecast.Value:0.##}")).Order(StringComparer.Ordinal));

    [Fact]
    public void A_text_box_is_written_once()
    {
        const string box = "<w:txbxContent><w:p><w:r><w:t>目标价：158.00元</w:t></w:r></w:p></w:txbxContent>";
        var text = Parsed(Raw(Rating.Replace("投资评级", $"</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>投资评级", StringComparison.Ordinal)), "report.docx").Text;
        Assert.Equal(2, text.Split("目标价：158.00元").Length);
        Assert.Contains("投资评级：买入（维持）", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:p><w:del><w:r><w:delText>卖出</w:delText></w:r></w:del></w:p>")]
    [InlineData("<w:p><w:del><w:r><w:t>卖出</w:t></w:r></w:del></w:p>")]
    [InlineData("<w:p><w:moveFrom><w:r><w:t>卖出</w:t></w:r></w:moveFrom></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>卖出</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:instrText>卖出</w:instrText></w:r></w:p>")]
    public void What_is_not_printed_is_no_text(string hidden) => Assert.DoesNotContain("卖出", Parsed(Raw(hidden + Rating), "report.docx").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("<w:sdt><w:sdtContent><w:p><w:r><w:t>砚湖乳业</w:t></w:r></w:p></w:sdtContent></w:sdt>")]
    [InlineData("<w:p><w:sdt><w:sdtContent><w:r><w:t>砚湖</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>乳业</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:ins><w:r><w:t>砚湖乳业</w:t></w:r></w:ins></w:p>")]
    [InlineData("<w:p><w:hyperlink><w:r><w:t>砚湖乳业</w:t></w:r></w:hyperlink></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t>砚湖乳业</w:t></w:r></w:p>")]
    [InlineData("<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>砚湖乳业</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>")]
    [InlineData("<w:tbl><w:tr><w:tc><w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent><w:p><w:r><w:t>砚湖乳业</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>砚湖乳业</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p></w:tc></w:tr></w:tbl>")]
    [InlineData("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr><w:p><w:r><w:t>砚湖乳业</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")]
    [InlineData("<w:tbl><w:tr><w:tc><w:sdt><w:sdtContent><w:p><w:r><w:t>砚湖乳业</w:t></w:r></w:p></w:sdtContent></w:sdt></w:tc></w:tr></w:tbl>")]
    public void What_is_printed_is_text_wherever_it_stands(string shown) => Assert.Equal(2, Parsed(Raw(shown + Rating), "report.docx").Text.Split("砚湖乳业").Length);

    [Fact]
    public void The_strict_standard_is_read_too()
    {
        var strict = $"<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>{Rating}</w:body></w:document>";
        Assert.Equal("买入", Assert.Single(Parsed(RawDocument(strict), "report.docx").Report.StockRatings).Term);
    }

    [Fact]
    public void Formulas_and_drawings_have_no_text_of_Words() => Assert.DoesNotContain("卖出",
        Parsed(Raw("<w:p><m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>卖出</m:t></m:r></m:oMath></w:p>" + Rating), "report.docx").Text, StringComparison.Ordinal);

    [Fact]
    public void Headers_and_footers_are_read_once()
    {
        var text = Parsed(Write([Line("岑石科技（688917.SH）"), Line("投资评级：买入（维持）"), Line("风险提示：下游扩产推迟。"), Line("本报告由岚川证券股份有限公司发布。")], main =>
        {
            main.AddNewPart<HeaderPart>().Header = new Header(Line("岚川证券研究所　2026年11月17日"));
            main.AddNewPart<FooterPart>().Footer = new Footer(Line("请务必阅读正文之后的声明"));
        }), "report.docx").Text;
        Assert.Equal((2, 2), (text.Split("2026年11月17日").Length, text.Split("请务必阅读").Length));
    }

    [Fact]
    public void Items_of_a_list_are_bullets()
    {
        var item = Line("下游扩产推迟");
        item.ParagraphProperties = new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 }));
        Assert.True(Lines(Report(item)).First(line => line.Text == "下游扩产推迟").IsBullet);
    }

    public static TheoryData<string, string> Bad => new()
    {
        { "zeros", "damaged" },
        { "text", "tooLarge" },
        { "deep tables", "nestedTooDeep" },
        { "deep runs", "nestedTooDeep" },
        { "entities", "damaged" },
        { "outer entity", "damaged" },
        { "no XML", "damaged" },
        { "no document", "damaged" },
        { "workbook", "binary" },
        { "zip", "binary" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_file_says_what_is_wrong(string kind, string code)
    {
        var failure = Parse(Written(kind), "report.docx").Failure;
        Assert.Equal(code, failure?.Code);
        Assert.EndsWith(".", failure?.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_cut_is_damaged()
    {
        var sound = Report(Line("投资评级：买入（维持）"));
        for (var length = sound.Length - 1; length > 4; length -= 41) Assert.False(Parse(sound[..length], "report.docx").Succeeded, $"{length} of {sound.Length} bytes are read");
    }

    [Fact]
    public void Damaged_bytes_are_read_or_refused()
    {
        var sound = Report(Line("投资评级：买入（维持）"), Table([Cell("指标"), Cell("2026E")], [Cell("EPS（元）"), Cell("2.92")]));
        Gen.Select(Gen.Double[0, 0.9999], Gen.Byte).Array[1, 8].Sample(damages =>
        {
            var bytes = (byte[])sound.Clone();
            foreach (var (where, value) in damages) bytes[(int)(where * bytes.Length)] = value;
            if (Parse(bytes, "report.docx") is { Succeeded: true } result) Evidences.Hold(result.Report);
        }, iter: Fuzz.Cases, threads: 1);
    }

    [Fact]
    public void Damaged_XML_is_read_or_refused() =>
        Gen.Select(Gen.Int[0, Fuzz.Kinds - 1], Gen.Double[0, 0.9999], Gen.Int[0, int.MaxValue]).Array[1, 4].Sample(mutations =>
        {
            if (Parse(Raw(Fuzz.Mutate(Rating, mutations)), "report.docx") is { Succeeded: true } result) Evidences.Hold(result.Report);
        }, iter: Fuzz.Cases, threads: 1);

    [Fact]
    public void Nothing_that_a_file_refers_to_is_fetched()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = new Uri($"http://{listener.LocalEndpoint}/secret");
        var file = Write([Line("岚川证券研究所　2026年11月17日"), Line("岑石科技（688917.SH）"), Line("投资评级：买入（维持）"), Line("风险提示：下游扩产推迟。"), Line("本报告由岚川证券股份有限公司发布。")], main =>
        {
            main.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", address);
            main.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", address);
            main.AddHyperlinkRelationship(address, isExternal: true);
        });
        Assert.True(Parse(file, "report.docx").Succeeded);
        Assert.Equal("damaged", Parse(RawDocument($"<?xml version=\"1.0\"?><!DOCTYPE d SYSTEM \"{address}\"><d>&x;</d>"), "report.docx").Failure?.Code);
        Assert.False(listener.Pending());
    }

    private static IReadOnlyList<Line> Lines(byte[] content) => new DocumentReader(new ReadingLimits(), TimeProvider.System).Read(content).Document!.Lines;

    private static byte[] Written(string kind) => kind switch
    {
        "zeros" => RawDocument(stream => Fill(stream, [.. new byte[1 << 20]], 300)),
        "text" => RawDocument(stream =>
        {
            stream.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"u8);
            Fill(stream, Encoding.UTF8.GetBytes("<w:p><w:r><w:t>" + new string('a', 1 << 20) + "</w:t></w:r></w:p>"), 300);
        }),
        "deep tables" => Raw(Nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 100_000)),
        "deep runs" => Raw("<w:p>" + Nested("<w:ins>", "</w:ins>", 300_000) + "</w:p>"),
        "entities" => RawDocument("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><d>&c;</d>"),
        "outer entity" => RawDocument("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><d>&a;</d>"),
        "no XML" => RawDocument("岚川证券"),
        "no document" => Zip("word/document.xml.bak", "岚川证券"),
        "workbook" => Zip("xl/workbook.xml", "<workbook/>"),
        _ => Zip("report.txt", "岚川证券"),
    };

    private static string Nested(string open, string close, int levels) => new StringBuilder().Insert(0, open, levels).Insert(open.Length * levels, close, levels).ToString();

    private static void Fill(Stream stream, byte[] piece, int times)
    {
        for (var time = 0; time < times; time++) stream.Write(piece);
    }

    private static byte[] Zip(string name, string content)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        {
            using var entry = new StreamWriter(archive.CreateEntry(name).Open());
            entry.Write(content);
        }
        return file.ToArray();
    }
}
