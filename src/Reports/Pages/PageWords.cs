namespace Reports.Pages;

/// <summary>What pages say in one language.</summary>
internal sealed record PageWords
{
    private static readonly PageWords Chinese = new()
    {
        Language = "zh-CN",
        Read = "摘自本文",
        Text = "原文",
        Omitted = "……（篇幅所限，省略 {0} 行）",
        Untitled = "（无标题）",
        Target = "目标价 {0}",
        Upside = "空间 {0}",
        Line = "第 {0} 行",
        Corrected = "用户更正（{0}）：{1}",
        Expired = new("链接已过期", "请打开最近一期周报中的链接，或向发件人索取。"),
        Wrong = new("链接无效", "链接可能不完整：请在邮件中重新点击，或把它完整复制到浏览器的地址栏。"),
        Gone = new("报告已不在", "这份报告在邮件发出之后被删除了。"),
        Confirm = new("确认订阅研报周报", "点击下面的按钮，从下一期起把周报寄到您的邮箱。"),
        ConfirmButton = "确认订阅",
        Confirmed = new("订阅已确认", "从下一期起，周报会寄到您的邮箱；每封邮件底部都可以退订。"),
        Unsubscribe = new("退订研报周报", "点击下面的按钮，不再把周报寄到您的邮箱。"),
        UnsubscribeButton = "退订",
        Unsubscribed = new("已退订", "不会再有周报寄到您的邮箱。"),
        Mistake = new("无法打开", "地址中有不认识的内容：{0}"),
        TooMany = new("请稍候", "来自您网络的访问过于频繁，请一分钟后再试。"),
        Trouble = new("暂时无法打开", "服务出了问题，请过几分钟再试；链接仍然有效。"),
    };

    private static readonly PageWords English = new()
    {
        Language = "en",
        Read = "Read from this report",
        Text = "Text",
        Omitted = "… ({0} lines left out to keep this page short)",
        Untitled = "(untitled)",
        Target = "Target {0}",
        Upside = "Upside {0}",
        Line = "line {0}",
        Corrected = "Corrected by a user ({0}): {1}",
        Expired = new("This link has expired", "Open a link of the latest weekly mail, or ask its sender."),
        Wrong = new("This link is not valid", "It may be incomplete: click it in the mail again, or copy all of it into the browser's address bar."),
        Gone = new("The report is gone", "It was deleted after the mail had been sent."),
        Confirm = new("Confirm your subscription", "The button brings the research weekly to your inbox, from the next issue on."),
        ConfirmButton = "Confirm",
        Confirmed = new("Your subscription is confirmed", "The research weekly comes to your inbox from the next issue on; every mail ends with a link to unsubscribe."),
        Unsubscribe = new("Unsubscribe from the research weekly", "The button stops the weekly mail to your address."),
        UnsubscribeButton = "Unsubscribe",
        Unsubscribed = new("You are unsubscribed", "No further research weekly will come to your address."),
        Mistake = new("This page cannot be shown", "The address holds what is not known here: {0}"),
        TooMany = new("One moment, please", "Your network asked for very many pages; try again in a minute."),
        Trouble = new("This page cannot be shown now", "The service is in trouble. Try again in a few minutes; the link stays good."),
    };

    public required string Language { get; init; }
    public required string Read { get; init; }
    public required string Text { get; init; }
    public required string Omitted { get; init; }
    public required string Untitled { get; init; }
    public required string Target { get; init; }
    public required string Upside { get; init; }
    public required string Line { get; init; }
    public required string Corrected { get; init; }
    public required (string Title, string Text) Expired { get; init; }
    public required (string Title, string Text) Wrong { get; init; }
    public required (string Title, string Text) Gone { get; init; }
    public required (string Title, string Text) Confirm { get; init; }
    public required string ConfirmButton { get; init; }
    public required (string Title, string Text) Confirmed { get; init; }
    public required (string Title, string Text) Unsubscribe { get; init; }
    public required string UnsubscribeButton { get; init; }
    public required (string Title, string Text) Unsubscribed { get; init; }
    public required (string Title, string Text) Mistake { get; init; }
    public required (string Title, string Text) TooMany { get; init; }
    public required (string Title, string Text) Trouble { get; init; }

    public static PageWords For(string language) => language == "en" ? English : Chinese;
}
