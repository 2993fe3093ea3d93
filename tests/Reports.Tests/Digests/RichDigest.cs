using Reports.Coverage;
using Reports.Digests;
using Reports.Model;
using Reports.Storage;

namespace Reports.Tests.Digests;

/// <summary>A week in which everything happened that a digest can tell of.</summary>
internal static class RichDigest
{
    public static Digest Compose() => DigestComposer.Compose(Given.Inputs(Reports()) .After("688903.SH", RatingLevel.Overweight, null, new EpsForecast(2025, 2.1m, "CNY")) with { Before = [.. RecommendationEvent.Of(LastWeek())], Failures = [Given.Failure("扫描件.pdf", "2024-12-04", reason: "这个文件类型还不支持：.pdf。")] });

    private static Report LastWeek() => Given.Report("z", "海岳国际", "2024-11-27")
        .Recommends("云桥光电", "688901.SH").Recommends("澄江药业", "600904.SH", "创新药");

    private static Report[] Reports() =>
    [
        (Given.Report("a", "青禾证券") with { Title = "云桥光电：高速光模块进入放量期" })
            .Rating("云桥光电", "688901.SH", RatingLevel.Buy, RatingChange.Upgraded, "增持", 86.5m, 72m, 70.1m)
            .Recommends("云桥光电", "688901.SH", "光通信").Recommends("北辰软件", "300901.SZ", "AI+教育")
            .Defines("买入", 15, null).Discloses("688901.SH", "investmentBanking"),
        (Given.Report("b", "海岳国际", "2024-12-05") with { Title = "Consumer names: time to be choosy", Language = "en" })
            .Rating("Harbour Foods", "9001.HK", RatingLevel.Underweight, RatingChange.Downgraded, "Hold", 11.2m, 14m, 12.6m, "Reduce")
            .Rating("明湖食品", "600902.SH", RatingLevel.Overweight, RatingChange.Maintained, null, 38m, 35.5m, 30m, "跑赢行业"),
        (Given.Report("c", "临川证券", "2024-12-06") with { Title = "半导体设备月报：订单能见度延长至明年下半年" })
            .RatesIndustry("半导体", RatingLevel.Overweight, RatingChange.Maintained)
            .Rating("星野微电", "688902.SH", RatingLevel.Buy, RatingChange.Initiated, target: 120m, price: 96m)
            .Rating("芯澜科技", "688903.SH", RatingLevel.Overweight, RatingChange.Maintained).Expects("688903.SH", 2025, 2.4m)
            .Rating("长汀材料", "300903.SZ", RatingLevel.Neutral, RatingChange.Maintained)
            .Rating("南屿重工", "600903.SH", RatingLevel.Sell, RatingChange.Maintained)
            .Recommends("星野微电", "688902.SH", "设备国产化").Recommends("云桥光电", "688901.SH", "光通信", RecommendationStrength.Watch),
        (Given.Report("d", "江浦证券", "2024-12-04") with { Title = "传媒行业周报" })
            .RatesIndustry("传媒", RatingLevel.Overweight)
            .Recommends("北辰软件", "300901.SZ", "AI+教育").Recommends("云桥光电", null, "算力").Recommends("见山影业", null, "春节档", RecommendationStrength.Watch),
        (Given.Report("e", "青禾证券", "2024-10-31", "2024-12-03", DateBasis.Inferred) with { Title = "电子行业十月月报" })
            .RatesIndustry("半导体", RatingLevel.Buy).Rating("芯澜科技", "688903.SH", RatingLevel.Buy),
        (Given.Report("f", "临川证券", date: null, known: "2024-12-05") with { Title = "策略随笔" }),
    ];
}
