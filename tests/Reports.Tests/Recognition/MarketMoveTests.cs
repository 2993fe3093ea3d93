using System.Globalization;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

public class MarketMoveTests
{
    [Theory]
    [InlineData("本周沪深300指数上涨1.12%。", "沪深300指数 1.12")]
    [InlineData("本周沪深300上涨1.12%，创业板指下跌0.52%。", "创业板指 -0.52|沪深300 1.12")]
    [InlineData("本周上证综指收涨0.45%，深证成指收跌1.30%。", "上证综指 0.45|深证成指 -1.3")]
    [InlineData("本周电子（申万）指数涨幅为2.36%。", "电子（申万）指数 2.36")]
    [InlineData("本周电子指数跌幅为2.36%。", "电子指数 -2.36")]
    [InlineData("本周电子指数涨跌幅为-2.36%。", "电子指数 -2.36")]
    [InlineData("10月申万计算机指数(801750.SI)涨跌幅为4.18%。", "申万计算机指数 4.18")]
    [InlineData("本周恒生科技指数大跌3.40%。", "恒生科技指数 -3.4")]
    [InlineData("2026年上证指数年内上涨11.8%。", "上证指数 11.8")]
    [InlineData("本周中小100周跌1.88%。", "中小100 -1.88")]
    [InlineData("The Hang Seng Index fell 1.2% last week.", "Hang Seng Index -1.2")]
    [InlineData("The CSI 300 gained 0.8%.", "CSI 300 0.8")]
    [InlineData("S&P 500 was up 1.5%.", "S&P 500 1.5")]
    [InlineData("Hang Seng Index closed 1.4% lower at 25,112.", "Hang Seng Index -1.4")]
    [InlineData("The STOXX Europe 600 rose 3.4% and the Russell 2000 slipped 0.2%.", "Russell 2000 -0.2|STOXX Europe 600 3.4")]
    [InlineData("STOXX Europe 600 -0.4% w/w", "STOXX Europe 600 -0.4")]
    [InlineData("本周日经225下跌0.72%。", "日经225 -0.72")]
    [InlineData("昨日恒指低开低走，全日下跌1.28%，收报25,930点；道指涨0.24%。", "恒指 -1.28|道指 0.24")]
    public void Moves_of_an_index_are_read(string text, string moves) => Assert.Equal(moves, Moves(text));

    [Theory]
    [InlineData("本周岑石科技上涨5.66%。")]
    [InlineData("10月CPI同比上涨0.3%。")]
    [InlineData("10月制造业PMI指数回落0.5个百分点。")]
    [InlineData("新出口订单指数48.9%，比上月回落0.5个百分点。")]
    [InlineData("消费者信心指数上涨2.1%。")]
    [InlineData("集装箱运价自9月初以来下跌14%。")]
    [InlineData("生产者物价指数下跌2.1%。")]
    [InlineData("我们预计沪深300指数有10%的上行空间。")]
    [InlineData("买入：相对沪深300指数涨幅15%以上")]
    [InlineData("公司股价今年以来上涨46%。")]
    public void What_is_no_move_of_an_index_is_left_out(string text) => Assert.Equal("", Moves(text));

    [Theory]
    [InlineData("本周（11.9-11.13）申万电子指数上涨2.31%。", "申万电子指数 2.31 2026-11-09 2026-11-13")]
    [InlineData("11月9日至11月13日，沪深300指数上涨1.12%。", "沪深300指数 1.12 2026-11-09 2026-11-13")]
    [InlineData("今年以来，沪深300指数上涨11.20%。", "沪深300指数 11.2  ")]
    [InlineData("本周（11.9-11.13）成交缩量，年初至今沪深300指数上涨11.20%。", "沪深300指数 11.2  ")]
    [InlineData("沪深300指数上涨1.12%。", "沪深300指数 1.12  ")]
    public void A_move_has_the_period_that_its_sentence_says(string text, string move)
    {
        var found = Assert.Single(Read(Cover.Sector with { Facts = "行业评级：看好（维持）", Body = "## 行情回顾\n\n" + text + "\n\n风险提示：需求放缓。" }).MarketMoves);
        Assert.Equal(move, string.Create(CultureInfo.InvariantCulture, $"{found.Name} {found.ChangePct:0.##} {found.PeriodFrom:yyyy-MM-dd} {found.PeriodTo:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("本周沪深300指数上涨1.12%。", true)]
    [InlineData("上周沪深300指数上涨1.12%。", false)]
    public void This_week_is_the_week_that_a_weekly_covers(string text, bool covered)
    {
        var found = Assert.Single(Read(Cover.Sector with { Masthead = "岚川证券研究所　|　行业周报（2026.11.09-2026.11.13）　|　2026年11月17日", Facts = "行业评级：看好（维持）", Body = "## 行情回顾\n\n" + text }).MarketMoves);
        Assert.Equal(covered ? new DateOnly(2026, 11, 9) : null, found.PeriodFrom);
    }

    private static string Moves(string text) => string.Join('|', Read(Cover.Sector with { Facts = "行业评级：看好（维持）", Body = "## 行情回顾\n\n" + text + "\n\n风险提示：需求放缓。" }).MarketMoves
        .Select(move => string.Create(CultureInfo.InvariantCulture, $"{move.Name} {move.ChangePct:0.##}")).Order(StringComparer.Ordinal));
}
