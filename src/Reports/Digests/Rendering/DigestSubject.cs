namespace Reports.Digests.Rendering;

/// <summary>The digest's subject.</summary>
public static class DigestSubject
{
    public static string Render(Digest digest, string language) => $"{digest.Week} {language}";
}
