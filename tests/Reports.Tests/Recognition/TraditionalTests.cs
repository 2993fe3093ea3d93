using Reports.Model;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

/// <summary>Houses in Hong Kong and Taiwan print traditional characters, and words of their own.</summary>
public class TraditionalTests
{
    private static readonly Cover Taiwan = new()
    {
        Masthead = "個股報告　|　2026年11月17日",
        Title = "# 機殼出貨動能續強，毛利率再創新高",
        Subject = "岑石電子（3997 TT）",
        Facts = "買進（維持）\n目標價：NT$312（原NT$280）\n收盤價：NT$246.5",
        People = "研究員：謝聽瀾　shieh@lanchuan.example",
        Body = "風險：需求放緩；匯率波動；競爭加劇。\n\n會計年度\t2025\t2026F\t2027F\n營業收入(百萬元)\t26,480\t31,920\t38,700\n稅後淨利(百萬元)\t2,210\t2,970\t3,672\nEPS(元)\t11.05\t14.85\t18.36\n本益比(倍)\t22.3\t16.6\t13.4",
        Disclosures = "投資評等說明：\n買進：預期未來12個月股價上漲空間超過15%\n中立：預期未來12個月股價報酬介於-10%至15%\n賣出：預期未來12個月股價下跌超過10%",
        Imprint = "嵐川證券投資顧問股份有限公司",
    };

    [Fact]
    public void What_is_read_is_given_as_it_is_printed()
    {
        var report = Read(Taiwan);
        Assert.Equal(("嵐川證券投資顧問", "機殼出貨動能續強，毛利率再創新高", "謝聽瀾"), (report.Broker?.Name, report.Title, report.Analysts[0].Name));
        Assert.Equal(["需求放緩", "匯率波動", "競爭加劇"], report.Risks.Select(risk => risk.Text));
        var rating = Assert.Single(report.StockRatings);
        Assert.Equal(("3997.TW", "岑石電子", "買進"), (rating.Stock.Code, rating.Stock.Name, rating.Term));
        Assert.Equal((RatingLevel.Buy, RatingChange.Maintained, 312m, 280m, 246.5m, "TWD"), (rating.Level, rating.Change, rating.TargetPrice, rating.PreviousTargetPrice, rating.Price, rating.Currency));
    }

    [Fact]
    public void Tables_and_scales_are_read_by_their_own_words()
    {
        var report = Read(Taiwan);
        Assert.Equal(["EPS", "PE", "netProfit", "revenue"], report.Forecasts.Select(forecast => forecast.Metric).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal([("買進", 15m, null), ("中立", -10m, 15m), ("賣出", null, (decimal?)-10m)], report.RatingScale.Select(line => (line.Term, line.LowerPct, line.UpperPct)));
    }

    [Theory]
    [InlineData("買入", RatingLevel.Buy)]
    [InlineData("強力買進", RatingLevel.Buy)]
    [InlineData("逢低買進", RatingLevel.Overweight)]
    [InlineData("收集", RatingLevel.Overweight)]
    [InlineData("優於大市", RatingLevel.Overweight)]
    [InlineData("跑贏大市", RatingLevel.Overweight)]
    [InlineData("區間操作", RatingLevel.Neutral)]
    [InlineData("遜於大市", RatingLevel.Underweight)]
    [InlineData("減持", RatingLevel.Underweight)]
    [InlineData("沽出", RatingLevel.Sell)]
    public void A_term_means_the_same_in_either_characters(string term, RatingLevel level) =>
        Assert.Equal((term, level), Assert.Single(Read(Taiwan with { Facts = $"投資評級：{term}" }).StockRatings) is var rating ? (rating.Term, rating.Level) : default);

    [Fact]
    public void A_rating_in_corner_brackets_tells_its_change() =>
        Assert.Equal(RatingChange.Upgraded, OnlyRating(Taiwan with { Facts = "評級：買進", Body = "我們將評級由「中立」調升至「買進」。" }).Change);
}
