namespace Reports.Tests.Support;

/// <summary>A short report of an invented firm, with a place for what a case is about.</summary>
internal sealed record Cover
{
    public string Masthead { get; init; } = "";

    public string Title { get; init; } = "";

    public string Subject { get; init; } = "";

    /// <summary>What stands under the subject: rating, target, prices.</summary>
    public string Facts { get; init; } = "";

    public string People { get; init; } = "";

    public string Body { get; init; } = "";

    public string Disclosures { get; init; } = "";

    public string Imprint { get; init; } = "";

    /// <summary>A Chinese report on 岑石科技（688917.SH）.</summary>
    public static Cover Company { get; } = new()
    {
        Masthead = "岚川证券研究所　|　公司点评　|　2026年11月17日",
        Title = "# 刻蚀新品放量，合同负债再创新高",
        Subject = "岑石科技（688917.SH）",
        People = "分析师：沈砚秋\n执业证书编号：S1920523040002\n邮箱：shenyq@lanchuan.example",
        Body = "## 核心观点\n\n公司前三季度收入稳步增长，新品进入验收阶段，订单能见度覆盖至明年二季度。\n\n风险提示：下游扩产推迟；新产品验证慢于预期。",
        Disclosures = "## 免责声明\n\n署名人员保证文中判断出自本人的独立研究。",
        Imprint = "本报告由岚川证券股份有限公司发布，只供签约客户阅读。",
    };

    /// <summary>A Chinese report on an industry.</summary>
    public static Cover Sector { get; } = Company with
    {
        Masthead = "岚川证券研究所　|　行业点评　|　2026年11月17日",
        Title = "# 设备订单先行回暖，端侧新品密集亮相",
        Subject = "电子行业",
        Body = "## 核心观点\n\n成熟制程招标提速，国产厂商中标份额环比继续抬升。\n\n风险提示：晶圆厂资本开支放缓；新品销量低于预期。",
    };

    /// <summary>An English report on Lanternhall Games (9736 HK).</summary>
    public static Cover English { get; } = new()
    {
        Masthead = "HALDEN BROOK SECURITIES\nEquity Research | 17 November 2026\nChina | Games",
        Title = "The sequel is worth the wait",
        Subject = "Lanternhall Games (9736 HK)",
        People = "Rosalind Thackeray\nAnalyst\nrosalind.thackeray@haldenbrook.example\n+852 5550 0163",
        Body = "What is new\n\nThe company moved the sequel of its oldest franchise from May to August, and players noticed. Net cash is plentiful.\n\nKey risks\n- A delay of the sequel\n- Loss of key designers",
        Disclosures = "Disclosures\n\nHalden Brook Securities and other firms of its group may trade in shares that this note names.",
        Imprint = "Published by Halden Brook Securities Limited, Hong Kong.",
    };

    public override string ToString() =>
        string.Join("\n\n", new[] { Masthead, Title, Subject, Facts, People, Body, Disclosures, Imprint }.Where(part => part.Length > 0)) + "\n";
}
