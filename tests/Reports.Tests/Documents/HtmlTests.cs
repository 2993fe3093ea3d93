using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CsCheck;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Documents;

public class HtmlTests
{
    private const string Head = "<p>岚川证券研究所　2026年11月17日</p><h1>刻蚀新品放量，合同负债再创新高</h1><p>岑石科技（688917.SH）</p>";

    private const string Foot = "<p>风险提示：下游扩产推迟；新产品验证慢于预期。</p><p>分析师：沈砚秋</p><p>执业证书编号：S1920523040002</p><h2>免责声明</h2><p>本报告由岚川证券股份有限公司发布，只供签约客户阅读。</p>";

    private const string Forecasts = "688917.SH EPS 2025A 2.05|688917.SH EPS 2026E 2.92|688917.SH PE 2025A 61.7|688917.SH PE 2026E 43.3";

    [Theory]
    [InlineData("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>岚川</title></head><body>{0}</body></html>")]
    [InlineData("<html><body>{0}")]
    [InlineData("\n  <BODY>{0}</BODY>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- made by hand --><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>{0}</body></html>")]
    [InlineData("<article>{0}</article>")]
    [InlineData("<section><div>{0}</div></section>")]
    [InlineData("<style>p {{ color: red }}</style>{0}")]
    public void A_page_or_a_part_of_one_is_read(string page)
    {
        var report = Page(string.Format(CultureInfo.InvariantCulture, page, Head + "<p>投资评级：<b>买入</b>（维持）</p>" + Foot)).Report;
        Assert.Equal(("岚川证券", new DateOnly(2026, 11, 17), "刻蚀新品放量，合同负债再创新高"), (report.Broker?.Name, report.PublishedOn, report.Title));
        Assert.Equal(("买入", RatingChange.Maintained), (Assert.Single(report.StockRatings).Term, report.StockRatings[0].Change));
        Assert.Equal(["下游扩产推迟", "新产品验证慢于预期"], report.Risks.Select(risk => risk.Text));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("GB18030")]
    public void A_page_is_read_in_its_encoding(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. name == "GB18030" ? [] : encoding.GetPreamble(), .. encoding.GetBytes($"<html><head><meta charset=\"{name}\"></head><body>{Head}<p>投资评级：买入（维持）</p>{Foot}</body></html>")];
        Assert.Equal("岑石科技", Assert.Single(Read(bytes, "report.html").StockRatings).Stock.Name);
    }

    [Theory]
    [InlineData("<script>document.write('卖出')</script>")]
    [InlineData("<script type=\"application/json\">{\"rating\": \"卖出\"}</script>")]
    [InlineData("<style>.a::after { content: '卖出' }</style>")]
    [InlineData("<noscript>卖出</noscript>")]
    [InlineData("<template><p>卖出</p></template>")]
    [InlineData("<p hidden>卖出</p>")]
    [InlineData("<div style=\"DISPLAY : none\"><p>卖出</p></div>")]
    [InlineData("<span style=\"color: red; visibility:hidden\">卖出</span>")]
    [InlineData("<!-- 卖出 -->")]
    [InlineData("<svg><text>卖出</text></svg>")]
    [InlineData("<iframe srcdoc=\"<p>卖出</p>\">卖出</iframe>")]
    [InlineData("<table><tr><td><script>卖出</script></td><td style=\"display:none\">卖出</td></tr></table>")]
    [InlineData("<pre>评级<span hidden>卖出</span><script>卖出</script></pre>")]
    [InlineData("<img alt=\"图\" title=\"卖出\" src=\"x.png\">")]
    public void What_no_reader_sees_is_no_text(string unseen) => Assert.DoesNotContain("卖出", Page(Head + unseen + "<p>投资评级：买入（维持）</p>" + Foot).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("目标价&#xFF1A;158.00&#20803;")]
    [InlineData("目标价：&nbsp;158.00&ensp;元")]
    [InlineData("目标<wbr>价：<span>158</span>.00元")]
    [InlineData("目标价：\n    158.00元")]
    [InlineData("目标价：１５８．００元")]
    public void Entities_and_blanks_are_what_they_stand_for(string target) =>
        Assert.Equal(158m, Assert.Single(Page($"{Head}<p>投资评级：买入（维持）</p><p>{target}</p>{Foot}").Report.StockRatings).TargetPrice);

    [Theory]
    [InlineData("<table><tr><th>指标</th><th>2025A</th><th>2026E</th></tr><tr><td>EPS（元）</td><td>2.05</td><td>2.92</td></tr><tr><td>PE（倍）</td><td>61.7</td><td>43.3</td></tr></table>")]
    [InlineData("<table><thead><tr><th>指标<th>2025A<th>2026E</thead><tbody><tr><td>EPS（元）<td>2.05<td>2.92<tr><td>PE（倍）<td>61.7<td>43.3</table>")]
    [InlineData("<table><tr><td><table><tr><td>指标</td><td>2025A</td><td>2026E</td></tr><tr><td>EPS（元）</td><td>2.05</td><td>2.92</td></tr><tr><td>PE（倍）</td><td>61.7</td><td>43.3</td></tr></table></td><td>侧栏</td></tr></table>")]
    [InlineData("<pre>\n指标           2025A     2026E\nEPS（元）       2.05      2.92\nPE（倍）        61.7      43.3\n</pre>")]
    [InlineData("<p>指标&nbsp;&nbsp;&nbsp;&nbsp;2025A&nbsp;&nbsp;&nbsp;2026E</p><p>EPS（元）&nbsp; &nbsp; 2.05&nbsp; &nbsp; &nbsp;2.92</p><p>PE（倍）&nbsp; &nbsp; 61.7&nbsp; &nbsp; &nbsp;43.3</p>")]
    public void Tables_are_read_however_they_are_written(string table) => Assert.Equal(Forecasts, ForecastsOf($"{Head}<p>投资评级：买入（维持）</p><p>盈利预测</p>{table}{Foot}"));

    [Fact]
    public void Cells_that_span_columns_or_rows_keep_the_others_in_place() => Assert.Equal(
        "605788.SH EPS 2026E 1.06|605788.SH PE 2025A 29.4|605788.SH PE 2026E 24.4|" + Forecasts,
        ForecastsOf("<p>岚川证券研究所　2026年11月17日</p><h1>设备订单先行回暖，端侧新品密集亮相</h1><p>电子行业</p><p>重点公司盈利预测与估值</p>"
            + "<table><tr><td rowspan=2>代码</td><td rowspan=2>简称</td><td colspan=2>EPS</td><td colspan=2>PE</td><td rowspan=2>评级</td></tr><tr><td>2025A</td><td>2026E</td><td>2025A</td><td>2026E</td></tr>"
            + "<tr><td>688917.SH</td><td>岑石科技</td><td>2.05</td><td>2.92</td><td>61.7</td><td>43.3</td><td>买入</td></tr><tr><td>605788.SH</td><td>砚湖乳业</td><td></td><td>1.06</td><td>29.4</td><td>24.4</td><td>增持</td></tr></table>" + Foot));

    [Fact]
    public void Items_of_a_list_and_headings_are_what_they_are()
    {
        var lines = new DocumentReader(new ReadingLimits(), TimeProvider.System).Read(Encoding.UTF8.GetBytes("<html><body><h2>风险提示</h2><ul><li>下游扩产推迟</li><li>新产品验证慢</li></ul></body></html>")).Document!.Lines.Where(line => !line.IsBlank);
        Assert.Equal([("风险提示", 2, false), ("下游扩产推迟", 0, true), ("新产品验证慢", 0, true)], lines.Select(line => (line.Text, line.Heading, line.IsBullet)));
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<div><p>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg><g>")]
    [InlineData("<x-a>")]
    [InlineData("<p><b>")]
    [InlineData("<td>")]
    public void A_million_tags_inside_each_other_end_with_a_reason(string tag)
    {
        var result = Parse(Encoding.UTF8.GetBytes($"<html><body>{Head}{new StringBuilder().Insert(0, tag, 1_000_000)}买入</body></html>"), "report.html");
        if (result.Succeeded) Evidences.Hold(result.Report);
        else Assert.Contains(result.Failure.Code, (string[])["nestedTooDeep", "tooLarge", "tooSlow"]);
    }

    [Fact]
    public void Nothing_that_a_page_refers_to_is_fetched()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://{listener.LocalEndpoint}/secret";
        var page = $"<!DOCTYPE html SYSTEM \"{address}\"><html><head><base href=\"{address}\"><link rel=\"stylesheet\" href=\"{address}\"><script src=\"{address}\"></script><meta http-equiv=\"refresh\" content=\"0;url={address}\"></head>"
            + $"<body background=\"{address}\"><img src=\"{address}\"><iframe src=\"{address}\"></iframe><object data=\"{address}\"></object><video src=\"{address}\"></video><style>@import url({address});</style>{Head}<p>投资评级：买入（维持）</p>{Foot}</body></html>";
        Assert.Equal("买入", Assert.Single(Page(page).Report.StockRatings).Term);
        Assert.False(listener.Pending());
    }

    [Fact]
    public void Damaged_pages_are_read_or_refused() =>
        Gen.Select(Gen.Int[0, Fuzz.Kinds - 1], Gen.Double[0, 0.9999], Gen.Int[0, int.MaxValue]).Array[1, 6].Sample(mutations =>
        {
            var page = Fuzz.Mutate($"<html><body>{Head}<p>投资评级：买入（维持）</p><table><tr><td rowspan=2>指标</td><td colspan=2>2026E</td></tr><tr><td>EPS（元）</td><td>2.92</td></tr></table>{Foot}</body></html>", mutations);
            if (Parse(Encoding.UTF8.GetBytes("<html>" + page), "report.html") is { Succeeded: true } result) Evidences.Hold(result.Report);
        }, iter: Fuzz.Cases, threads: 1);

    private static ParsedReport Page(string html) => Parsed(Encoding.UTF8.GetBytes(html.StartsWith("<p>", StringComparison.Ordinal) ? $"<html><body>{html}</body></html>" : html), "report.html");

    private static string ForecastsOf(string html) => string.Join('|', Page(html).Report.Forecasts
        .Select(forecast => FormattableString.Invariant($"{forecast.Stock!.Code} {forecast.Metric} {forecast.Period} {forecast.Value:0.##}")).Order(StringComparer.Ordinal));
}
