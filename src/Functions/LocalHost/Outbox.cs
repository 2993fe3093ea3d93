using System.Text;
using System.Text.Encodings.Web;
using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using MimeKit;

namespace Functions.LocalHost;

/// <summary>Shows the mails that were written instead of sent.</summary>
internal static class Outbox
{
    public static bool IsUsed(IConfiguration configuration) =>
        string.IsNullOrWhiteSpace(configuration["SendGrid:ApiKey"]) && string.IsNullOrWhiteSpace(configuration["SendGrid:Host"]);

    public static void MapOutbox(this IEndpointRouteBuilder app, string folder)
    {
        var outbox = app.MapGroup("/api/outbox").ExcludeFromDescription();
        outbox.MapGet("", () => Page(List(folder)));
        outbox.MapGet("/{name}.eml", IResult (string name) => Find(folder, name) is { } file
            ? TypedResults.PhysicalFile(file, "message/rfc822", Path.GetFileName(file))
            : Missing(name));
        outbox.MapGet("/{name}", IResult (string name) => Find(folder, name) is { } file ? Page(Body(file)) : Missing(name));
    }

    private static ProblemHttpResult Missing(string name) => Problems.NotFound("name", $"There is no mail '{name}'.");

    // Only names that a listing of the folder gives, so that no path leads out of it.
    private static string? Find(string folder, string name) => Files(folder).FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == name);

    private static IEnumerable<string> Files(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.eml").OrderByDescending(File.GetLastWriteTimeUtc) : [];

    private static string List(string folder)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Outbox</title><style>body{font:16px sans-serif;margin:2em}td{padding:.2em 1em .2em 0}</style><h1>Outbox</h1>");
        html.Append("<p>Mails that were written here because no SendGrid key is set.</p><table>");
        foreach (var file in Files(folder))
        {
            using var mail = MimeMessage.Load(file);
            var name = Uri.EscapeDataString(Path.GetFileNameWithoutExtension(file));
            html.Append($"<tr><td>{Encode($"{mail.Date:yyyy-MM-dd HH:mm} UTC")}<td><a href=\"outbox/{name}\">{Encode(mail.Subject)}</a><td>{Encode(mail.To.ToString())}<td><a href=\"outbox/{name}.eml\">.eml</a>");
        }
        return html.Append("</table>").ToString();
    }

    private static string Body(string file)
    {
        using var mail = MimeMessage.Load(file);
        return mail.HtmlBody ?? $"<!DOCTYPE html><meta charset=utf-8><pre>{Encode(mail.TextBody)}</pre>";
    }

    private static HtmlPage Page(string html) => new(html, policy: HtmlPage.MailPolicy);

    private static string Encode(string? text) => HtmlEncoder.Default.Encode(text ?? "");
}
