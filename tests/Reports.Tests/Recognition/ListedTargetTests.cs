using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

public class ListedTargetTests
{
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
