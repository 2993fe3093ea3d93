using System.Security.Cryptography;
using System.Text;
using Reports.Model;
using Reports.Recognition;

namespace Functions.Http.Examples;

/// <summary>Two invented reports, on a company and on its industry, as the parser reads them.</summary>
internal sealed class ExampleReports(IReportParser parser)
{
    private static readonly DateTimeOffset Uploaded = new(2026, 11, 20, 1, 30, 0, TimeSpan.Zero);

    public Report Company { get; } = Read(parser, "cenrock-20261120.txt", """
        青穗证券股份有限公司
        证券研究报告 | 公司点评
        2026年11月20日
        岑石科技（688917.SH）
        订单饱满，盈利逐季改善
        投资评级：买入（上调）
        前次评级：增持
        目标价：86.50元
        分析师：林知远
        执业证书编号：S0999526070001
        投资建议：预计公司2026-2027年EPS分别为1.85元、2.40元，上调至“买入”评级。建议关注：岑石科技（688917.SH）。
        风险提示：下游需求不及预期；行业竞争加剧。
        主要财务数据
        指标	2025A	2026E	2027E
        EPS（元）	1.32	1.85	2.40
        投资评级说明
        买入：未来6个月内，股价相对沪深300指数涨幅15%以上
        增持：未来6个月内，股价相对沪深300指数涨幅5%至15%
        本公司持有岑石科技（688917.SH）已发行股份的1%以上。
        """);

    public Report Industry { get; } = Read(parser, "semiconductors-20261120.txt", """
        青穗证券股份有限公司
        证券研究报告 | 行业周报
        2026年11月20日
        半导体行业周报
        景气回升，国产替代提速
        行业评级：增持（维持）
        分析师：林知远
        执业证书编号：S0999526070001
        建议关注：岑石科技（688917.SH）。
        风险提示：下游需求不及预期。
        """);

    private static Report Read(IReportParser parser, string name, string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var parsed = parser.Parse(name, content).Report ?? throw new InvalidOperationException($"The parser refuses the example {name}.");
        var source = new ReportSource(name, "text/plain", content.Length, Convert.ToHexStringLower(SHA256.HashData(content)), Uploaded);
        return parsed.At(source, DateOnly.FromDateTime(Uploaded.Date), Uploaded) with { KnownAt = Uploaded };
    }
}
