using System.Security.Cryptography;
using System.Text;
using Reports.Digests.Rendering;

namespace Reports.Pages;

/// <summary>A page for a browser: one style sheet, no script, nothing from elsewhere.</summary>
public static class PageFrame
{
    private const string Sheet = """
        :root{color-scheme:light dark;--ink:#16202c;--muted:#586573;--edge:#e3e7ec;--page:#eef1f4;--card:#fff;--accent:#1c4b78;--mark:#fff3c4;--hit:#ffe38a}
        @media (prefers-color-scheme:dark){:root{--ink:#e7ecf2;--muted:#9dabb9;--edge:#2a3541;--page:#0d1217;--card:#161d25;--accent:#8cc0f0;--mark:#3d3414;--hit:#6b5510}}
        *{box-sizing:border-box}
        body{margin:0;padding:24px 8px;background:var(--page);color:var(--ink);font:15px/1.6 -apple-system,BlinkMacSystemFont,'Segoe UI','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',Arial,sans-serif}
        main{max-width:820px;margin:auto;padding:24px 32px;background:var(--card);border:1px solid var(--edge);border-top:4px solid var(--accent);border-radius:6px}
        h1{margin:0 0 4px;font-size:22px;line-height:1.35}h2{margin:26px 0 6px;font-size:16px}
        a{color:var(--accent)}.m{color:var(--muted);font-size:13px}
        ul{margin:0;padding:0;list-style:none}li{padding:5px 0;border-top:1px solid var(--edge)}
        .l{display:flex;gap:12px;scroll-margin-top:30vh;border-radius:3px}
        .l>a{flex:0 0 3.2em;text-align:right;color:var(--muted);font-size:12px;line-height:24px;text-decoration:none;user-select:none}
        .l>span{flex:1;min-width:0;white-space:pre-wrap;overflow-wrap:anywhere}
        mark{background:var(--mark);color:inherit;border-radius:2px}
        .l:target{background:var(--mark);box-shadow:-3px 0 0 var(--accent)}.l:target mark{background:var(--hit);font-weight:600}
        button{margin-top:12px;padding:9px 20px;border:0;border-radius:5px;background:var(--accent);color:var(--card);font:inherit;font-weight:600;cursor:pointer}
        @media (max-width:560px){body{padding:0}main{padding:18px 14px;border-radius:0;border-left:0;border-right:0}.l{gap:8px}.l>a{flex-basis:2.2em}}
        @media print{body{padding:0;background:none}main{border:0}}
        """;

    /// <summary>The style by its hash and a form to this app are all that such a page may load or do.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet)))}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    internal static string Render(string language, string title, string body) => $"""
        <!DOCTYPE html>
        <html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
        <title>{Html.Text(title)}</title><style>{Sheet}</style></head><body><main>{body}</main></body></html>
        """;
}
