namespace Reports.Digests.Rendering;

/// <summary>The digest's text.</summary>
public static class DigestText
{
    public static string Render(Digest digest, string language) => $"{digest.Week} {language}";
}
