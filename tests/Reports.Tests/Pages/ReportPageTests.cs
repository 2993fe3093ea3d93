using Reports.Model;
using Reports.Pages;
using Reports.Tests.Digests;

namespace Reports.Tests.Pages;

public class ReportPageTests
{
    private const string Text = "标题\n云桥光电（688901.SH）：买入\n<script>alert(1)</script>\u202E\r\n最后一行";

    [Fact]
    public void Each_line_has_an_anchor_and_what_was_quoted_is_marked()
    {
        var html = Render(Text, Quote(3, 18));
        Assert.Contains("id=\"L1\"", html, StringComparison.Ordinal);
        Assert.Contains("<div class=\"l\" id=\"L2\"><a href=\"#L2\">2</a><span><mark>云桥光电（688901.SH）：买入</mark></span></div>", html, StringComparison.Ordinal);
        Assert.Contains("<a class=\"m\" href=\"#L2\">第 2 行</a>", html, StringComparison.Ordinal);
        Assert.Contains("id=\"L4\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quote_over_several_lines_is_marked_in_each()
    {
        var html = Render("一二\n三四\n五六", Quote(1, 6));
        Assert.Contains("一<mark>二</mark>", html, StringComparison.Ordinal);
        Assert.Contains("<mark>三四</mark>", html, StringComparison.Ordinal);
        Assert.Contains("<mark>五</mark>六", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_from_a_report_cannot_become_markup()
    {
        var html = Render(Text, Quote(3, 18));
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', html);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_very_long_text_the_quoted_lines_stay()
    {
        var text = string.Join('\n', Enumerable.Range(1, 400_000).Select(number => $"line {number}"));
        var html = Render(text, new Evidence(399_000, text.IndexOf("line 399000\n", StringComparison.Ordinal), 11, "line 399000"));
        Assert.InRange(html.Length, 1_000_000, 20_000_000);
        Assert.Contains("<mark>line 399000</mark>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"L390000\"", html, StringComparison.Ordinal);
        Assert.Contains("省略", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_user_corrected_is_named_and_points_at_no_line()
    {
        var report = Given.Report("a").Rating("云桥光电", "688901.SH", RatingLevel.Sell);
        var html = ReportPage.Render(report with
        {
            StockRatings = [report.StockRatings[0] with { Evidence = null }],
            Corrections = new(["stockRatings"], new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero), "1", default),
        }, Text, "zh");
        Assert.Contains("用户更正（2026-11-23）：stockRatings", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<a class=\"m\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<mark>", html, StringComparison.Ordinal);
    }

    private static Evidence Quote(int start, int length) => new(2, start, length, "");

    private static string Render(string text, Evidence evidence)
    {
        var report = Given.Report("a").Rating("云桥光电", "688901.SH", RatingLevel.Buy);
        return ReportPage.Render(report with { StockRatings = [report.StockRatings[0] with { Evidence = evidence }] }, text, "zh");
    }
}
