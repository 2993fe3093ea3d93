using Reports.Recognition;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Support;

/// <summary>Pages of an invented report, for cases to print something on.</summary>
internal static class PdfReports
{
    /// <summary>Running text of a column: every line but the last is full.</summary>
    public static readonly string[] Prose =
    [
        "公司前三季度收入稳步增长，新品进入验收阶段，订单能见",
        "度覆盖至明年二季度。刻蚀设备在先进制程的份额继续提升",
        "，薄膜设备完成首台交付，客户反馈良好。公司在手订单较",
        "年初增长三成，其中刻蚀设备占七成，薄膜设备占两成，其",
        "余为零部件和服务。我们认为公司将受益于国内产线扩建与",
        "设备更新，中期成长路径清晰，盈利能力有望随规模逐步释",
        "放。管理层表示明年研发投入维持在收入的一成五左右，新",
        "工艺平台按计划推进，海外客户的验证也在稳步开展当中。",
    ];

    /// <summary>What stands at the side of a cover, a label and its value on each level.</summary>
    public static readonly (string Label, string Value)[] Side =
    [
        ("投资评级", "买入（维持）"), ("目标价", "158.00元"), ("收盘价", "126.40元"), ("总股本", "4.10亿股"), ("流通市值", "518亿元"), ("市净率", "6.20倍"), ("换手率", "1.35%"),
    ];

    /// <summary>Firm, date, headline and subject at the top of a cover.</summary>
    public static PdfPage Masthead(this PdfPage page) => page
        .Text(50, 40, "岚川证券研究所", 9).Text(400, 40, "2026年11月17日", 9)
        .Text(50, 80, "刻蚀新品放量，合同负债再创新高", 18)
        .Text(50, 110, "岑石科技（688917.SH）", 12);

    /// <summary>What ends a report: who wrote it, its risks, its imprint.</summary>
    public static PdfPage Ending(this PdfPage page, double y = 640) => page
        .Lines(50, y, 10, "风险提示：下游扩产推迟；新产品验证慢于预期。", "", "分析师：沈砚秋", "执业证书编号：S1920523040002", "邮箱：shenyq@lanchuan.example")
        .Lines(50, y + 100, 8, "免责声明", "本报告由岚川证券股份有限公司发布，只供签约客户阅读。署名人员保证文中判断出自本人的独立研究，与所得报酬无关，亦不因报告观点得失。");

    public static PdfPage Labels(this PdfPage page, double x, double y)
    {
        foreach (var (label, value) in Side)
        {
            page.Text(x, y, label, 9).Text(x + 60, y, value, 9);
            y += 16;
        }
        return page;
    }

    public static ParsedReport Read(PdfWriter pdf) => Parsed(pdf.ToArray(), "report.pdf");

    /// <summary>One page with the masthead, whatever the case prints, and the ending.</summary>
    public static ParsedReport Read(Action<PdfPage> print, ChineseFont font = ChineseFont.Predefined)
    {
        var pdf = new PdfWriter(font);
        var page = pdf.AddPage().Masthead();
        print(page);
        page.Ending();
        return Read(pdf);
    }
}
