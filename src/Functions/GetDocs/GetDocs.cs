using Microsoft.AspNetCore.Http.HttpResults;

namespace Functions;

/// <summary>A page to try the interface, made from its description. It loads nothing but that, from this app.</summary>
internal static class GetDocs
{
    private static readonly string Page = Read();

    public static ContentHttpResult Handle(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; base-uri 'none'; form-action 'none'";
        response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults.Text(Page, "text/html; charset=utf-8");
    }

    private static string Read()
    {
        using var stream = typeof(GetDocs).Assembly.GetManifestResourceStream("docs.html")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
