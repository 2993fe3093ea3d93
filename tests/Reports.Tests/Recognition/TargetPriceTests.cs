using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

public class TargetPriceTests
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
    [InlineData("Closing price (16 Nov 2026)    HK$588.00\n52-week range    HK$400.00-640.00")]
    public void The_English_price_of_the_day_is_read(string facts) =>
        Assert.Equal(588.00m, OnlyRating(Cover.English with { Facts = "Rating: Buy\n" + facts }).Price);

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
    public void A_target_that_the_text_repeats_is_no_contradiction() =>
        Assert.Equal(158.00m, OnlyRating(Cover.Company with { Facts = "买入（维持）\n\n目标价：158.00元", Body = "## 观点\n\n给予2027年45倍市盈率，对应目标价158元，维持“买入”评级。\n\n风险提示：下游扩产推迟。" }).TargetPrice);

    [Fact]
    public void The_target_of_a_peer_is_not_the_subjects() =>
        Assert.Null(OnlyRating(Cover.Company with { Facts = "买入（维持）", Body = "## 观点\n\n可比公司中，朔岩传感（688952.SH）的目标价为54.80元，屿光芯材的目标价为61元。\n\n风险提示：下游扩产推迟。" }).TargetPrice);

    [Theory]
    [InlineData("代码\t评级\t收盘价\t目标价\n688917.SH\t买入\t126.40元\t158.00元\n9736.HK\t买入\t98.00港元\t120.00港元")]
    [InlineData("688917.SH　目标价：158.00元　收盘价：126.40元\n9736.HK　目标价：120.00港元　收盘价：98.00港元")]
    [InlineData("| 上市地 | 代码 | 目标价 | 收盘价 |\n| --- | --- | --- | --- |\n| A股 | 688917.SH | 158.00元 | 126.40元 |\n| H股 | 9736.HK | 120.00港元 | 98.00港元 |")]
    public void Each_listing_has_its_own_target(string facts)
    {
        var report = Read(Cover.Company with { Subject = "岑石科技（688917.SH / 9736.HK）", Facts = "投资评级：买入（维持）\n\n" + facts });
        var ratings = report.StockRatings.OrderBy(rating => rating.Stock.Code, StringComparer.Ordinal).Select(rating => (rating.Stock.Code, rating.TargetPrice, rating.Currency));
        Assert.Equal<(string?, decimal?, string?)>([("688917.SH", 158.00m, "CNY"), ("9736.HK", 120.00m, "HKD")], ratings);
    }

    [Theory]
    [InlineData("12m Price Target: HK$46.00", 38.2)]
    [InlineData("12m Price Target: HK$41.00", null)]
    public void A_box_behind_the_cover_has_the_price_where_its_target_is_the_covers(string target, double? price)
    {
        var pages = string.Concat(Enumerable.Repeat("\n\nThe studio hires, and its pipeline is longer than before.", 170));
        Assert.Equal((46m, (decimal?)price), OnlyRating(Cover.English with { Facts = "Rating: Buy\nTarget price: HK$46.00", Body = Cover.English.Body + pages + "\n\n" + Tabs($"9736 HK|{target}|Price: HK$38.20|Upside: 20.4%") }) is var rating ? (rating.TargetPrice, rating.Price) : default);
    }

    [Fact]
    public void Targets_before_a_slash_belong_to_their_listings()
    {
        var ratings = Read(Cover.English with { Subject = "Lanternhall Games (LNTN US/9736 HK)", Facts = "Rating: Buy", Body = "We cut our target price to US$42/HK$164 (from US$46/HK$180) on a lower multiple.\n\n" + Cover.English.Body }).StockRatings;
        Assert.Equal<(string?, decimal?, decimal?)>([("LNTN.US", 42m, 46m), ("9736.HK", 164m, 180m)], ratings.Select(rating => (rating.Stock.Code, rating.TargetPrice, rating.PreviousTargetPrice)));
    }

    [Fact]
    public void Of_two_listings_in_one_line_each_takes_what_is_in_its_own_currency()
    {
        var ratings = Read(Cover.Company with { Subject = "岑石科技（688917.SH/9736.HK）", Facts = "投资评级：买入（维持）\n合理估值\t152.60 - 165.80 元\n收盘价\t126.40 元" }).StockRatings;
        Assert.Equal([("688917.SH", null, 152.6m, 165.8m, 126.4m), ("9736.HK", (decimal?)null, (decimal?)null, (decimal?)null, (decimal?)null)],
            ratings.Select(rating => (rating.Stock.Code, rating.TargetPrice, rating.TargetPriceLow, rating.TargetPriceHigh, rating.Price)));
    }
}
