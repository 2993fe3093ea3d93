using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

public class TargetPriceTests
{
    [Theory]
    [InlineData("目标价：158.00元", 158.0, "CNY")]
    [InlineData("目标价158元", 158.0, "CNY")]
    [InlineData("目标价 158.00 元", 158.0, "CNY")]
    [InlineData("目标价：158.00", 158.0, null)]
    [InlineData("目标价格 6个月：158.00元", 158.0, "CNY")]
    [InlineData("目标价格：158.00元", 158.0, "CNY")]
    [InlineData("目标价位：158.00元", 158.0, "CNY")]
    [InlineData("目标价：人民币158.00元", 158.0, "CNY")]
    [InlineData("目标价：人民币 158.00", 158.0, "CNY")]
    [InlineData("目标价：RMB158.00", 158.0, "CNY")]
    [InlineData("目标价：¥158.00", 158.0, "CNY")]
    [InlineData("目标价：￥１５８．００", 158.0, "CNY")]
    [InlineData("目标价：１５８．００元", 158.0, "CNY")]
    [InlineData("目标价：158．00元", 158.0, "CNY")]
    [InlineData("目标价：1,158.00元", 1158.0, "CNY")]
    [InlineData("6个月目标价：158.00元", 158.0, "CNY")]
    [InlineData("6 个月目标价    158.00 元", 158.0, "CNY")]
    [InlineData("六个月目标价：158.00元", 158.0, "CNY")]
    [InlineData("12个月目标价：158.00元", 158.0, "CNY")]
    [InlineData("十二个月目标价：158.00元", 158.0, "CNY")]
    [InlineData("12个月目标价位（元）：158.00", 158.0, "CNY")]
    [InlineData("目标价（元）\t158.00", 158.0, "CNY")]
    [InlineData("目标价（人民币）：158.00", 158.0, "CNY")]
    [InlineData("目标价（港元）：750.00", 750.0, "HKD")]
    [InlineData("目标价：750.00港元", 750.0, "HKD")]
    [InlineData("目标价：750.00港币", 750.0, "HKD")]
    [InlineData("目标价：HK$750.00", 750.0, "HKD")]
    [InlineData("目标价：HKD 750.00", 750.0, "HKD")]
    [InlineData("目标价：31.80美元", 31.8, "USD")]
    [InlineData("目标价：US$31.80", 31.8, "USD")]
    [InlineData("目标价：新台币1,250元", 1250.0, "TWD")]
    [InlineData("目标价：NT$1,250", 1250.0, "TWD")]
    [InlineData("目标价：5,400日元", 5400.0, "JPY")]
    [InlineData("合理价值：158.00元", 158.0, "CNY")]
    [InlineData("合理价值：158.00元/股", 158.0, "CNY")]
    [InlineData("合理价值 158.00元", 158.0, "CNY")]
    [InlineData("目标价\n158.00元", 158.0, "CNY")]
    [InlineData("目标价：\n\n人民币158.00元", 158.0, "CNY")]
    [InlineData("当前价\t目标价\n126.40元\t158.00元", 158.0, "CNY")]
    [InlineData("| 项目 | 数值 |\n| --- | --- |\n| 目标价 | 158.00元 |\n| 总市值 | 521.53亿元 |", 158.0, "CNY")]
    [InlineData("| 目标价（元） | 158.00 |\n| --- | --- |\n| 总市值（亿元） | 521.53 |", 158.0, "CNY")]
    [InlineData("当前价/目标价：126.40/158.00元", 158.0, "CNY")]
    [InlineData("当前价/目标价：126.40元/158.00元", 158.0, "CNY")]
    [InlineData("现价/目标价：126.40／158.00元", 158.0, "CNY")]
    [InlineData("目标价（2026年11月17日）：158.00元", 158.0, "CNY")]
    [InlineData("维持目标价158.00元", 158.0, "CNY")]
    [InlineData("对应目标价为158.00元", 158.0, "CNY")]
    [InlineData("目标价上调12.9%至158.00元", 158.0, "CNY")]
    public void A_target_price_is_read_in_many_forms(string facts, double target, string? currency)
    {
        var rating = OnlyRating(Cover.Company with { Facts = "投资评级：买入（维持）\n\n" + facts });
        Assert.Equal(((decimal?)target, currency, null, null), (rating.TargetPrice, rating.Currency, rating.TargetPriceLow, rating.TargetPriceHigh));
    }

    [Theory]
    [InlineData("Target price: HK$750.00", 750.0, "HKD")]
    [InlineData("Target Price HK$750.00", 750.0, "HKD")]
    [InlineData("Price target: HK$750", 750.0, "HKD")]
    [InlineData("Price Target (HK$): 750.00", 750.0, "HKD")]
    [InlineData("Price objective: 780.00 HKD", 780.0, "HKD")]
    [InlineData("PO: 780.00 HKD", 780.0, "HKD")]
    [InlineData("PO: HK$780", 780.0, "HKD")]
    [InlineData("TP: HK$750.00", 750.0, "HKD")]
    [InlineData("TP HKD750.00", 750.0, "HKD")]
    [InlineData("12-month target price: HK$750.00", 750.0, "HKD")]
    [InlineData("12m target price: HK$750.00", 750.0, "HKD")]
    [InlineData("12-mth target price: HK$750.00", 750.0, "HKD")]
    [InlineData("Target price (12 months): HK$750.00", 750.0, "HKD")]
    [InlineData("Target price: US$1,250.50", 1250.5, "USD")]
    [InlineData("Target price: NT$1,250", 1250.0, "TWD")]
    [InlineData("Target price: ¥158.00", 158.0, null)]
    [InlineData("Target price: RMB158.00", 158.0, "CNY")]
    [InlineData("Target price\nHK$750.00", 750.0, "HKD")]
    [InlineData("Price (16 Nov)      Target price\nHK$588.00           HK$750.00", 750.0, "HKD")]
    [InlineData("| Target price | HK$750.00 |\n| --- | --- |\n| Market value | HK$94.7bn |", 750.0, "HKD")]
    [InlineData("Target price: HK$750.00 (+27.6%)", 750.0, "HKD")]
    [InlineData("Target price: HK$750.00 | Upside 27.6%", 750.0, "HKD")]
    [InlineData("Target price, HK$    750.00", 750.0, "HKD")]
    [InlineData("Rating: Buy | CMP: Rs512 | TP: Rs640", 640.0, "INR")]
    [InlineData("Buy\nCMP: INR906    TP: INR1,150 (+27%)", 1150.0, "INR")]
    [InlineData("Buy\nPrice Target 12-mth: S$1.42 (4% upside) (Prev S$1.60)", 1.42, "SGD")]
    [InlineData("Buy\n12-month target    A$48.00", 48.0, "AUD")]
    [InlineData("Buy\nTarget price (12-month)    RM5.00", 5.0, "MYR")]
    [InlineData("BUY | Target Price 262p (prev. 240p) | Share price 198p", 262.0, "GBp")]
    [InlineData("Buy\nFair value: S$1.42", 1.42, "SGD")]
    [InlineData("Neutral/High Risk\nTarget price    A$2.90", 2.9, "AUD")]
    public void An_English_target_price_is_read_in_many_forms(string facts, double target, string? currency)
    {
        var rating = OnlyRating(Cover.English with { Facts = "Rating: Buy\n" + facts });
        Assert.Equal((decimal)target, rating.TargetPrice);
        if (currency is not null) Assert.Equal(currency, rating.Currency);
    }

    [Theory]
    [InlineData("合理价值区间：150.00-165.00元", 150.0, 165.0, "CNY")]
    [InlineData("合理价值区间 150-165元", 150.0, 165.0, "CNY")]
    [InlineData("合理价值区间：150.00～165.00元/股", 150.0, 165.0, "CNY")]
    [InlineData("合理价值区间为150.00元—165.00元", 150.0, 165.0, "CNY")]
    [InlineData("合理估值区间：150.00-165.00元", 150.0, 165.0, "CNY")]
    [InlineData("目标价区间：150～165元", 150.0, 165.0, "CNY")]
    [InlineData("目标价：150-165元", 150.0, 165.0, "CNY")]
    [InlineData("目标价：150.00元至165.00元", 150.0, 165.0, "CNY")]
    [InlineData("目标价：HK$150-165", 150.0, 165.0, "HKD")]
    [InlineData("| 合理价值区间 | 150.00-165.00元 |\n| --- | --- |\n| 总市值 | 521.53亿元 |", 150.0, 165.0, "CNY")]
    public void A_range_fills_low_and_high_and_no_target(string facts, double low, double high, string currency)
    {
        var rating = OnlyRating(Cover.Company with { Facts = "投资评级：买入（维持）\n\n" + facts });
        Assert.Equal((null, (decimal?)low, (decimal?)high, currency), (rating.TargetPrice, rating.TargetPriceLow, rating.TargetPriceHigh, rating.Currency));
    }

    [Theory]
    [InlineData("目标市值：900亿元")]
    [InlineData("目标市值900亿元，目标市占率30%")]
    [InlineData("我们给予公司2027年目标市值900亿元。")]
    [InlineData("市占率目标：30%")]
    [InlineData("目标价较现价有25%的空间")]
    [InlineData("目标价对应2027年45倍市盈率")]
    [InlineData("目标价：-")]
    [InlineData("目标价：N/A")]
    [InlineData("目标价：暂无")]
    [InlineData("目标价\n总市值（亿元）\t521.53")]
    [InlineData("公司新机的目标价格带为3000至4000元。")]
    [InlineData("铜的目标价为每吨9,500美元。")]
    [InlineData("公司把今年的收入目标定为60亿元。")]
    [InlineData("目标价空间：25%")]
    [InlineData("前次目标价：140.00元")]
    public void What_only_looks_like_a_target_price_is_none(string facts)
    {
        var rating = OnlyRating(Cover.Company with { Facts = "投资评级：买入（维持）\n\n" + facts });
        Assert.Equal((null, null, null), (rating.TargetPrice, rating.TargetPriceLow, rating.TargetPriceHigh));
    }

    [Theory]
    [InlineData("Market share target: 30%")]
    [InlineData("Target price implies 29x earnings of 2027")]
    [InlineData("We see a target market value of HK$90bn")]
    [InlineData("PO Box 780, Hong Kong")]
    [InlineData("TP: n.a.")]
    [InlineData("Target price upside: 25%")]
    public void What_only_looks_like_an_English_target_price_is_none(string facts) =>
        Assert.Null(OnlyRating(Cover.English with { Facts = "Rating: Buy\n" + facts }).TargetPrice);

    [Theory]
    [InlineData("收盘价（2026年11月16日）：126.40元", 126.4)]
    [InlineData("当前股价：126.40元", 126.4)]
    [InlineData("最新收盘价(元)\t126.40", 126.4)]
    [InlineData("股价 (2026-11-16)    126.40元", 126.4)]
    [InlineData("收盘价：126.40元\n52周最高/最低：139.80/71.25元", 126.4)]
    [InlineData("52周股价区间：71.25-139.80元\n收盘价：126.40元", 126.4)]
    [InlineData("当前价/目标价：126.40/158.00元", 126.4)]
    [InlineData("当前价：126.40元", 126.4)]
    [InlineData("现价：126.40元", 126.4)]
    [InlineData("市价（元）：126.40", 126.4)]
    [InlineData("| 收盘价（2026年11月16日） | 126.40元 |\n| --- | --- |\n| 总股本 | 4.1亿股 |", 126.4)]
    [InlineData("52周最高/最低：139.80/71.25元", null)]
    [InlineData("股价区间：71.25-139.80元", null)]
    [InlineData("股价表现：近3月上涨12%", null)]
    [InlineData("12个月股价最高/最低：139.80/71.25", null)]
    [InlineData("发行价：18.00元", null)]
    [InlineData("对应11月16日收盘价121.00元，市盈率41倍。\n收盘价（元）\t126.40", 126.40)]
    [InlineData("对应2026年11月16日收盘价，2026-28年PE分别为22x、15x。", null)]
    [InlineData("收盘价：2026.11.16", null)]
    public void The_price_of_the_day_is_not_a_range_of_prices(string facts, double? price) =>
        Assert.Equal((decimal?)price, OnlyRating(Cover.Company with { Facts = "投资评级：买入（维持）\n\n" + facts }).Price);

    [Theory]
    [InlineData("Price (16 Nov 2026): HK$588.00")]
    [InlineData("Price at 16 Nov 2026: HK$588.00")]
    [InlineData("Share price: HK$588.00")]
    [InlineData("Closing price: HK$588.00")]
    [InlineData("Current price: HK$588.00")]
    [InlineData("Last close: HK$588.00")]
    [InlineData("Close 16 Nov 2026: HK$588.00")]
    [InlineData("PRICE    HK$588.00^")]
    [InlineData("Closing price\n16 Nov 2026    HK$588.00")]
    [InlineData("Closing price (16 Nov 2026)    HK$588.00\n52-week range    HK$400.00-640.00")]
    public void The_English_price_of_the_day_is_read(string facts) =>
        Assert.Equal(588.00m, OnlyRating(Cover.English with { Facts = "Rating: Buy\n" + facts }).Price);

    [Fact]
    public void What_a_multiple_is_of_is_no_label_of_a_price() =>
        Assert.Null(OnlyRating(Cover.Company with { Facts = "买入（维持）\nP/E（现价&最新摊薄）\n23.21" }).Price);

    [Fact]
    public void A_price_in_Tokyo_is_in_yen() =>
        Assert.Equal("JPY", OnlyRating(Cover.English with { Subject = "Lanternhall Games (9736.T)", Facts = "Rating: Buy\n12m Price Target: ¥13,400\nPrice: ¥10,260" }).Currency);

    [Fact]
    public void Upside_follows_from_target_and_price() =>
        Assert.Equal(25.0m, OnlyRating(Cover.Company with { Facts = "买入（维持）\n\n收盘价：126.40元\n目标价：158.00元" }).UpsidePct);

    [Theory]
    [InlineData("目标价：158.00元\n\n6个月目标价：150.00元")]
    [InlineData("目标价：158.00元\n\n目标价：185.00元")]
    public void Two_targets_that_contradict_each_other_are_none(string facts)
    {
        var report = Read(Cover.Company with { Facts = "投资评级：买入（维持）\n\n" + facts });
        Assert.Null(Assert.Single(report.StockRatings).TargetPrice);
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Code == "targetContradictory");
    }

    [Fact]
    public void One_of_several_ways_to_a_target_is_none() =>
        Assert.Equal((158m, 142m), OnlyRating(Cover.Company with { Facts = "上调目标价至158.00元。\n\n评级：\t增持\n上次评级：\t增持\n目标价格：\t158.00\n上次预测：\t142.00", Body = "## 估值\n\nPE法下给予2027年45倍，对应合理价值158.00元；PB法下给予6倍，对应合理价值171.20元；取两者较低值158.00元作为目标价。\n\n风险提示：下游扩产推迟。" }) is var rating ? (rating.TargetPrice!.Value, rating.PreviousTargetPrice!.Value) : default);

    [Fact]
    public void How_far_it_is_to_the_target_is_no_label_of_what_stands_below() =>
        Assert.Equal((533m, 470m, 418m), OnlyRating(Cover.English with { Facts = Tabs("BUY (Unchanged)\nTP upside (downside) +27.5%\nClose 13 Nov 2026\nPrice|HK$ 418.0\n12M Target|HK$ 533.0\nPrevious Target|HK$ 470.0") }) is var rating ? (rating.TargetPrice!.Value, rating.PreviousTargetPrice!.Value, rating.Price!.Value) : default);

    [Fact]
    public void A_target_that_the_text_repeats_is_no_contradiction() =>
        Assert.Equal(158.00m, OnlyRating(Cover.Company with { Facts = "买入（维持）\n\n目标价：158.00元", Body = "## 观点\n\n给予2027年45倍市盈率，对应目标价158元，维持“买入”评级。\n\n风险提示：下游扩产推迟。" }).TargetPrice);

    [Theory]
    [InlineData("▲ Overweight\nPrevious: Neutral\nPrice (16 Nov 26):HK$64.35\n▲ Price Target (Jun-27):HK$82.00\nPrior (Dec-26):HK$58.00\n\nKey Changes (FYE Dec)\nPrev|Cur\nRating|Neutral|Overweight\nPrice Target (HK$)|58.00|82.00")]
    [InlineData("Overweight\nPrice (16 Nov 26):HK$64.35\n▼ Price Target (Jun-27):HK$82.00\nPrior (Dec-26):HK$58.00")]
    public void What_was_the_target_before_is_not_taken_for_the_target(string facts) =>
        Assert.Equal((82m, 58m), OnlyRating(Cover.English with { Facts = Tabs(facts), Body = "We lift our Jun-27 PT to HK$82 (Dec-26 PT of HK$58 previously).\n\n" + Cover.English.Body }) is var rating ? (rating.TargetPrice ?? 0, rating.PreviousTargetPrice ?? 0) : default);
}
