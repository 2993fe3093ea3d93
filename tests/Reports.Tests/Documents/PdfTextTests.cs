using Reports.Documents;
using Reports.Tests.Support;
using static Reports.Tests.Support.PdfReports;

namespace Reports.Tests.Documents;

/// <summary>How the characters of a page become words and sentences.</summary>
public class PdfTextTests
{
    [Theory]
    [InlineData("投资评级：买 入（维 持）")]
    [InlineData("投 资 评 级 ： 买 入 （ 维 持 ）")]
    public void Blanks_between_Chinese_characters_say_nothing(string rating) =>
        Assert.Equal("买入", Assert.Single(Read(page => page.Text(50, 160, rating).Lines(50, 180, 10, Prose)).Report.StockRatings).Term);

    [Fact]
    public void Characters_that_are_spread_over_a_line_are_one_word()
    {
        var parsed = Read(page =>
        {
            foreach (var (index, character) in "投资评级：买入（维持）".Index()) page.Text(50 + index * 13, 160, character.ToString());
            page.Lines(50, 180, 10, Prose);
        });
        Assert.Equal("买入", Assert.Single(parsed.Report.StockRatings).Term);
    }

    [Fact]
    public void Full_width_digits_are_numbers_and_stay_as_printed_in_evidence()
    {
        var rating = Assert.Single(Read(page => page.Text(50, 140, "投资评级：买入（维持）").Text(50, 156, "目标价：１５８．００元").Lines(50, 180, 10, Prose)).Report.StockRatings);
        Assert.Equal(158m, rating.TargetPrice);
        Assert.Contains("１５８．００", rating.TargetPriceEvidence?.Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("would let its rivals out-", "perform it in the long-term ranking of games", "would let its rivals outperform it in the long-term ranking of games")]
    [InlineData("would hurt the rank for the long-", "term, and nobody plans for long-term delays", "would hurt the rank for the long-term, and nobody plans for long-term delays")]
    [InlineData("would cost the publisher about 12", "million copies in the first year", "would cost the publisher about 12 million copies in the first year")]
    [InlineData("would cost the years 2026-", "2027 of the plan", "would cost the years 2026- 2027 of the plan")]
    public void English_lines_join_with_a_blank_unless_a_hyphen_parts_a_word(string end, string next, string joined)
    {
        var pdf = new PdfWriter();
        pdf.AddPage().Text(50, 40, "HALDEN BROOK SECURITIES", 12).Text(50, 60, "Equity Research | 17 November 2026", 9).Text(50, 76, "China | Games", 9)
            .Text(50, 110, "The sequel is worth the wait", 20).Text(50, 140, "Lanternhall Games (9736 HK)", 12).Text(50, 160, "Rating: Buy")
            .Lines(50, 190, 10, "The company moved the sequel of its oldest franchise from May to August.", "Players noticed. Net cash is plentiful.")
            .Lines(50, 260, 10, "Rosalind Thackeray", "Analyst", "rosalind.thackeray@haldenbrook.example")
            .Text(50, 340, "Key risks", 14)
            .Lines(50, 360, 10, "- A delay of the sequel, which the publisher has moved once already, " + end, next, "- Loss of key designers")
            .Lines(50, 520, 8, "Disclosures", "Published by Halden Brook Securities Limited, Hong Kong.");
        Read(pdf);
        var document = new DocumentReader(new ReadingLimits(), TimeProvider.System).Read(pdf.ToArray()).Document!;
        var line = Assert.Single(document.Flowing, line => line.Text.StartsWith("A delay", StringComparison.Ordinal));
        Assert.Equal("A delay of the sequel, which the publisher has moved once already, " + joined, line.Text);
        Assert.Equal(line.Text, line.Printed());
        Assert.Contains(end + "\n" + next, document.Text, StringComparison.Ordinal);
    }
}
