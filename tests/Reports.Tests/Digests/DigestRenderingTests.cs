using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Reports.Digests;
using Reports.Digests.Rendering;
using Reports.Links;
using Reports.Model;

namespace Reports.Tests.Digests;

public partial class DigestRenderingTests
{
    private const string Hostile = "<script>alert(\"1\")</script>' onload='x'&lt;\r\nBcc: all@example.com\u202E";

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Text_from_reports_cannot_become_markup_or_forge_lines(string language)
    {
        var digest = Hostilely();
        var html = DigestHtml.Render(digest, language, null);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("' onload", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', html);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\nBcc", DigestText.Render(digest, language, null), StringComparison.Ordinal);
        Assert.DoesNotContain(DigestSubject.Render(digest, language), char.IsControl);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Html_and_text_say_the_same(string language)
    {
        var digest = RichDigest.Compose();
        var html = Words(WebUtility.HtmlDecode(Tag().Replace(Head().Replace(DigestHtml.Render(digest, language, null), ""), " ")));
        var text = Words(DigestText.Render(digest, language, null));
        Assert.Equal(text.Except(html), html.Except(text));
        Assert.True(text.Count > 60);
    }

    [Theory]
    [InlineData("zh", "")]
    [InlineData("en", "&language=en")]
    public void Every_line_leads_to_its_place_in_the_report(string language, string suffix)
    {
        var links = new ReaderLinks(new Signer([1, 2, 3]), new Uri("https://reports.example.com"), Given.Noon("2025-01-01"));
        var text = DigestText.Render(RichDigest.Compose(), language, links);
        Assert.Contains($"{links.Report("a", 59, language)}\n", text, StringComparison.Ordinal);
        Assert.Contains($"{links.Digest(Given.W49, language)}\n", text, StringComparison.Ordinal);
        Assert.EndsWith(suffix + "#L59", links.Report("a", 59, language), StringComparison.Ordinal);
        Assert.Contains(WebUtility.HtmlEncode(links.Report("a", 59, language)), DigestHtml.Render(RichDigest.Compose(), language, links), StringComparison.Ordinal);
    }

    [Fact]
    public void Chinese_stays_readable_in_the_source() =>
        Assert.Contains("云桥光电", DigestHtml.Render(RichDigest.Compose(), "zh", null), StringComparison.Ordinal);

    [Fact]
    public void Facts_that_matter_are_shown()
    {
        var text = DigestText.Render(RichDigest.Compose(), "en", null);
        Assert.Multiple(
            () => Assert.Contains("Target 72 → 86.5 CNY (+20.1%)", text, StringComparison.Ordinal),
            () => Assert.Contains("Upside +23.4%", text, StringComparison.Ordinal),
            () => Assert.Contains("Hold → [Reduce · Underweight]", text, StringComparison.Ordinal),
            () => Assert.Contains("[late] · [date inferred]", text, StringComparison.Ordinal),
            () => Assert.Contains("EPS 2025: 2.1 → 2.4 CNY (+14.3%)", text, StringComparison.Ordinal),
            () => Assert.Contains("defined as ≥ +15%, against 沪深300指数, in 6 months", text, StringComparison.Ordinal),
            () => Assert.Contains("[conflict: investment banking]", text, StringComparison.Ordinal),
            () => Assert.Contains("Most recommended: 云桥光电 3 · 北辰软件 2", text, StringComparison.Ordinal),
            () => Assert.Contains("[new]", text, StringComparison.Ordinal),
            () => Assert.Contains("澄江药业 600904.SH\n  last week 1 firm · 海岳国际", text, StringComparison.Ordinal),
            () => Assert.Contains("undated, day of upload", text, StringComparison.Ordinal),
            () => Assert.Contains("6 reports (1 late, 1 undated) from 4 firms", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh", "研报周报 2024-W49：上调云桥光电等 2 只，下调Harbour Foods，首次覆盖星野微电，推荐 4 只股票")]
    [InlineData("en", "Research weekly 2024-W49: 云桥光电 and 1 more upgraded, Harbour Foods downgraded, coverage of 星野微电 begun, 4 stocks recommended")]
    public void The_subject_says_the_news(string language, string subject) => Assert.Equal(subject, DigestSubject.Render(RichDigest.Compose(), language));

    [Fact]
    public void A_week_of_two_thousand_ratings_fits_a_mail_and_says_how_many_more()
    {
        var reports = Enumerable.Range(0, 200).Select(number => Enumerable.Range(0, 10).Aggregate(
            Given.Report($"{number}", firm: $"第{number}证券").RatesIndustry("半导体", RatingLevel.Buy),
            (report, index) => report.Rating($"股票{number}之{index}", $"{600000 + number * 10 + index}.SH", RatingLevel.Buy,
                (RatingChange)(index % 4)).Recommends($"股票{index}", $"{index:000000}.SZ", "主题很长的一个标题"))).ToArray();
        var digest = Given.Digest(reports);

        var html = DigestHtml.Render(digest, "zh", null);
        Assert.InRange(Encoding.UTF8.GetByteCount(html), 20_000, 100_000);
        Assert.Contains("另有", html, StringComparison.Ordinal);
        Assert.Equal(2000, digest.Counts.StockRatings);
        Assert.True(Encoding.UTF8.GetByteCount(DigestHtml.Render(digest, "zh", null, int.MaxValue)) > 1_000_000);
    }

    private static Digest Hostilely()
    {
        var report = Given.Report("a", Hostile).RatesIndustry(Hostile, RatingLevel.Sell)
            .Rating(Hostile, Hostile, RatingLevel.Buy, RatingChange.Upgraded, Hostile, 3, 2, 1, Hostile).Recommends(Hostile, Hostile, Hostile);
        return DigestComposer.Compose(Given.Inputs(report with { Title = Hostile }) with { Failures = [Given.Failure(Hostile, "2024-12-04", reason: Hostile)] });
    }

    private static HashSet<string> Words(string text) => [.. Separator().Split(text).Where(word => word.Length > 0)];

    [GeneratedRegex("<head>.*</head>", RegexOptions.Singleline)]
    private static partial Regex Head();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    // Punctuation that only one of the formats uses to hold words apart.
    [GeneratedRegex(@"[\s·\[\]():\-\u00A0]+")]
    private static partial Regex Separator();
}
