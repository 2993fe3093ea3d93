using Reports.Digests.Rendering;
using Reports.Mail;

namespace Reports.Subscriptions;

/// <summary>Asks whether the reader of an address wants what somebody asked for in their name.</summary>
internal static class ConfirmationMail
{
    public const string Category = "subscription-confirmation";

    public static MailMessage To(Subscription subscription, string url)
    {
        var (subject, question, button, otherwise) = subscription.Language == "en"
            ? ("Confirm your subscription to the research weekly", "Somebody, hopefully you, asked for the research weekly at this address. Open the link to confirm it:", "Confirm",
                "If it was not you, do nothing: no further mail will come.")
            : ("请确认订阅研报周报", "有人（希望是您本人）为这个地址订阅了研报周报。请打开下面的链接确认：", "确认订阅", "如果不是您本人，无需理会，不会再有邮件。");
        var html = $"""
            <!DOCTYPE html>
            <html lang="{(subscription.Language == "en" ? "en" : "zh-CN")}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>{Html.Text(subject)}</title></head>
            <body style="margin:0;padding:32px 16px;font-family:{Style.Font};font-size:15px;line-height:24px">
            <p>{Html.Text(question)}</p><p><a href="{Html.Text(url)}" style="display:inline-block;padding:10px 22px;border-radius:5px;background:{Style.Accent};color:#ffffff;text-decoration:none;font-weight:600">{Html.Text(button)}</a></p>
            <p>{Html.Text(otherwise)}</p></body></html>
            """;
        return new(Category, subscription.Id[..8], new(subject, $"{question}\n\n{url}\n\n{otherwise}\n", html), [new(subscription.Address, $"{subscription.Id}.{subscription.AskedAt?.ToUnixTimeSeconds()}", null)]);
    }
}
