using System.Security.Cryptography;
using System.Text;
using Functions.Http;

namespace Functions;

/// <summary>A page to try the interface, made from its description. It loads nothing but that, from this app.</summary>
internal static class GetDocs
{
    private static readonly string Style = Read("docs.css"), Script = Read("docs.js");

    private static readonly string Page = Read("docs.html").Replace("{style}", Style, StringComparison.Ordinal).Replace("{script}", Script, StringComparison.Ordinal);

    private static readonly string Policy =
        $"default-src 'none'; script-src '{Hash(Script)}'; style-src '{Hash(Style)}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static HtmlPage Handle() => new(Page, policy: Policy);

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(GetDocs).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
