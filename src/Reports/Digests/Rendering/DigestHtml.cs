namespace Reports.Digests.Rendering;

/// <summary>The digest's html.</summary>
public static class DigestHtml
{
    public static string Render(Digest digest, string language) => $"{digest.Week} {language}";
}
