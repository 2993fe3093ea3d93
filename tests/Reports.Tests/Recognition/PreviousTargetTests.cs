using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

public class PreviousTargetTests
{
    [Theory]
    [InlineData("目标价：18.90\n昨收盘：16.05", 16.05, null)]
    [InlineData("目标价：18.90\n股价 2026-11-16\t16.05元", 16.05, null)]
    [InlineData("股价*\t港元16.05\n目标价\t港元18.90\n（由港元21.50下调）", 16.05, 21.5)]
    [InlineData("收盘价：16.05元\n目标价：18.90元\n\n考虑到线下拓店提速与折扣收窄，我们上调未来三年的盈利预测，目标价由21.50\n元下调至18.90元。", 16.05, 21.5)]
    public void The_price_and_the_target_before_stand_beside_the_target(string facts, double price, double? previous)
    {
        var rating = Assert.Single(Read(Cover.Company with { Facts = "买入（维持）\n" + facts }).StockRatings);
        Assert.Equal((18.9m, (decimal)price, (decimal?)previous), (rating.TargetPrice, rating.Price, rating.PreviousTargetPrice));
    }

    [Theory]
    [InlineData("Target Price HK$750.00 (Previous TP HK$760.00)", 750.0, 760.0)]
    [InlineData("Target price: HK$750.00 (from HK$783.00)", 750.0, 783.0)]
    [InlineData("Target price: HK$750.00 from HK$783.00", 750.0, 783.0)]
    [InlineData("TP HK$750.00, previously HK$783.00", 750.0, 783.0)]
    [InlineData("Target price cut to HK$750.00 from HK$783.00", 750.0, 783.0)]
    [InlineData("Target price raised to HK$750 from HK$700", 750.0, 700.0)]
    [InlineData("Price target: HK$750.00 (prior: HK$700.00)", 750.0, 700.0)]
    [InlineData("Target price: HK$750.00\nPrevious target price: HK$760.00", 750.0, 760.0)]
    [InlineData("Price Target (Dec-27): HK$750.00\nPrior (Dec-26): HK$760.00", 750.0, 760.0)]
    [InlineData("Target: HK$750.00 (from HK$760.00)", 750.0, 760.0)]
    [InlineData("PRICE TARGET | % TO PT    HK$750.00 (FROM HK$760.00) | +27%", 750.0, 760.0)]
    [InlineData("Lanternhall Games    From    To\nPrice Target    HK$760.00    HK$750.00", 750.0, 760.0)]
    [InlineData("PO: 780.00 HKD (previously 700.00 HKD)", 780.0, 700.0)]
    [InlineData("Our 12-month target price is HK$780.00 (vs. previously at HK$700.00)", 780.0, 700.0)]
    [InlineData("Old target price: HK$700.00\nNew target price: HK$750.00", 750.0, 700.0)]
    [InlineData("                New        Old\nTarget price    HK$750.00  HK$700.00", 750.0, 700.0)]
    [InlineData("BUY | Target Price HK$262 (prev. HK$240) | Share price HK$198", 262.0, 240.0)]
    [InlineData("Buy\nPrice target: HKD 84.00 (old: HKD 79.00)", 84.0, 79.0)]
    [InlineData("Buy\nWe keep our revised TP of HK$640 (HK$585 earlier).", 640.0, 585.0)]
    [InlineData("Buy\nTarget price rises 4% to HK$48.00 (from HK$46.00).", 48.0, 46.0)]
    [InlineData("PO: HK$750.00 (HK$700.00)", 750.0, 700.0)]
    [InlineData("Forecast change: Target price HK$700.00 to HK$750.00", 750.0, 700.0)]
    [InlineData("Target price\nIncreased from HK$700.00    HK$750.00", 750.0, 700.0)]
    [InlineData("Price Target/Prior: HK$750.00/HK$700.00", 750.0, 700.0)]
    [InlineData("12M price target    HK$750.00\nWe lift our target from HK$700.00 to HK$750.00, on 20x earnings.", 750.0, 700.0)]
    [InlineData("12m Price Target: HK$750.00\nOur new 12-month price target of HK$750 (from HK$700) implies 12% upside.", 750.0, 700.0)]
    public void The_English_target_before_is_kept(string facts, double target, double previous)
    {
        var rating = OnlyRating(Cover.English with { Facts = "Rating: Buy\n" + facts });
        Assert.Equal(((decimal?)target, (decimal?)previous, "HKD"), (rating.TargetPrice, rating.PreviousTargetPrice, rating.Currency));
    }

    [Theory]
    [InlineData("目标价：158.00元\n前次目标价：140.00元", 158.0, 140.0)]
    [InlineData("前次目标价：140.00元\n目标价：158.00元", 158.0, 140.0)]
    [InlineData("目标价：158.00元\n上次目标价：140.00元", 158.0, 140.0)]
    [InlineData("目标价：158.00元\n原目标价：140.00元", 158.0, 140.0)]
    [InlineData("目标价：158.00元（前值140.00元）", 158.0, 140.0)]
    [InlineData("目标价：158.00元（原140.00元）", 158.0, 140.0)]
    [InlineData("目标价：158.00元（此前为140.00元）", 158.0, 140.0)]
    [InlineData("目标价：158.00元（前次：140.00元）", 158.0, 140.0)]
    [InlineData("目标价由140.00元上调至158.00元", 158.0, 140.0)]
    [InlineData("目标价从140元提高到158元", 158.0, 140.0)]
    [InlineData("上调目标价至158.00元（原140.00元）", 158.0, 140.0)]
    [InlineData("| 目标价 | 158.00元 |\n| --- | --- |\n| 前次目标价 | 140.00元 |", 158.0, 140.0)]
    [InlineData("目标价格（元）： 158.00\n上次预测： 140.00", 158.0, 140.0)]
    public void The_target_before_is_kept(string facts, double target, double previous)
    {
        var rating = OnlyRating(Cover.Company with { Facts = "投资评级：买入（维持）\n\n" + facts });
        Assert.Equal(((decimal?)target, (decimal?)previous), (rating.TargetPrice, rating.PreviousTargetPrice));
    }
}
