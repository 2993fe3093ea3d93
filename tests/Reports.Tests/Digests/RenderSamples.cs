using Reports.Digests.Rendering;

namespace Reports.Tests.Digests;

public class RenderSamples
{
    [Fact]
    public void Write()
    {
        var folder = Environment.GetEnvironmentVariable("DIGEST_OUT");
        if (folder is null) return;
        foreach (var language in new[] { "zh", "en" })
        {
            File.WriteAllText(Path.Combine(folder, $"{language}.html"), DigestHtml.Render(RichDigest.Compose(), language));
            File.WriteAllText(Path.Combine(folder, $"{language}.txt"), DigestSubject.Render(RichDigest.Compose(), language) + "\n\n" + DigestText.Render(RichDigest.Compose(), language));
        }
    }
}
