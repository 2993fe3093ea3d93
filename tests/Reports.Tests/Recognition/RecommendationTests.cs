using Reports.Model;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

/// <summary>Recommendations are written as <c>theme:stock</c>, the theme left out where there is none.</summary>
public class RecommendationTests
{
    [Theory]
    [InlineData("建议关注：岑石科技、砚湖乳业、栖云信息等。", RecommendationStrength.Watch)]
    [InlineData("建议关注岑石科技、砚湖乳业、栖云信息等。", RecommendationStrength.Watch)]
    [InlineData("建议关注**岑石科技、砚湖乳业、栖云信息**等公司。", RecommendationStrength.Watch)]
    [InlineData("建议重点关注：岑石科技、砚湖乳业和栖云信息。", RecommendationStrength.Watch)]
    [InlineData("建议关注岑石科技（688917.SH）、砚湖乳业（605788.SH）、栖云信息（301793.SZ）。", RecommendationStrength.Watch)]
    [InlineData("相关标的：岑石科技、砚湖乳业、栖云信息。", RecommendationStrength.Watch)]
    [InlineData("受益标的：岑石科技、砚湖乳业、栖云信息等", RecommendationStrength.Watch)]
    [InlineData("受益标的包括岑石科技、砚湖乳业、栖云信息等。", RecommendationStrength.Watch)]
    [InlineData("推荐岑石科技、砚湖乳业、栖云信息等。", RecommendationStrength.Recommend)]
    [InlineData("推荐：岑石科技，砚湖乳业，栖云信息", RecommendationStrength.Recommend)]
    [InlineData("重点推荐：岑石科技、砚湖乳业、栖云信息", RecommendationStrength.Recommend)]
    [InlineData("我们继续推荐岑石科技、砚湖乳业、栖云信息。", RecommendationStrength.Recommend)]
    [InlineData("首推岑石科技、砚湖乳业、栖云信息。", RecommendationStrength.Recommend)]
    [InlineData("标的方面，推荐岑石科技、砚湖乳业、栖云信息。", RecommendationStrength.Recommend)]
    [InlineData("重点关注标的：\n\n- 岑石科技\n- 砚湖乳业\n- 栖云信息", RecommendationStrength.Watch)]
    [InlineData("建议关注：\n\n岑石科技、砚湖乳业、栖云信息", RecommendationStrength.Watch)]
    [InlineData("重点推荐：岑石科技（9736 HK，优于大市，目标价HK$152.00）、砚湖乳业（605788.SH，买入）、栖云信息。", RecommendationStrength.Recommend)]
    public void Stocks_behind_a_recommending_word_are_recommended(string text, RecommendationStrength strength)
    {
        var recommendations = Read(Sector(text)).Recommendations;
        Assert.Equal(["岑石科技", "栖云信息", "砚湖乳业"], recommendations.Select(recommendation => recommendation.Stock.Name).Order(StringComparer.Ordinal));
        Assert.All(recommendations, recommendation => Assert.Equal(strength, recommendation.Strength));
    }

    [Theory]
    [InlineData("建议关注半导体设备环节岑石科技、电子材料环节北渚光电、屿光芯材。", "半导体设备:岑石科技|电子材料:北渚光电|电子材料:屿光芯材")]
    [InlineData("建议关注：半导体设备：岑石科技；电子材料：屿光芯材、北渚光电。", "半导体设备:岑石科技|电子材料:北渚光电|电子材料:屿光芯材")]
    [InlineData("建议关注：1）半导体设备：岑石科技等；2）电子材料：屿光芯材、北渚光电等。", "半导体设备:岑石科技|电子材料:北渚光电|电子材料:屿光芯材")]
    [InlineData("建议关注：（1）半导体设备：岑石科技；（2）电子材料：屿光芯材、北渚光电。", "半导体设备:岑石科技|电子材料:北渚光电|电子材料:屿光芯材")]
    [InlineData("建议关注：①半导体设备：岑石科技；②电子材料：屿光芯材、北渚光电。", "半导体设备:岑石科技|电子材料:北渚光电|电子材料:屿光芯材")]
    [InlineData("建议关注：\n\n（1）半导体设备：岑石科技；\n\n（2）电子材料：屿光芯材、北渚光电。", "半导体设备:岑石科技|电子材料:北渚光电|电子材料:屿光芯材")]
    [InlineData("建议关注：\n\n- 半导体设备：岑石科技\n- 电子材料：屿光芯材、北渚光电", "半导体设备:岑石科技|电子材料:北渚光电|电子材料:屿光芯材")]
    [InlineData("建议关注：设备——岑石科技；电子材料——屿光芯材、北渚光电。", "电子材料:北渚光电|电子材料:屿光芯材|设备:岑石科技")]
    [InlineData("铜：矿端偏紧，铜价震荡。建议关注：岑石矿业、北渚铜业。", "铜:北渚铜业|铜:岑石矿业")]
    [InlineData("建议关注高端零食岑石食品、砚湖乳业，区域龙头北渚酒业。", "北渚酒业|砚湖乳业")]
    [InlineData("建议关注AI+办公领域的归帆办公、墨舫科技，AI+安防领域的朔岩传感等公司。", "AI+办公:墨舫科技|AI+办公:归帆办公|AI+安防:朔岩传感")]
    [InlineData("### AI+办公\n\n建议关注：归帆办公、墨舫科技；", "AI+办公:墨舫科技|AI+办公:归帆办公")]
    [InlineData("推荐设备龙头岑石科技，建议关注电子材料领域的屿光芯材。", "电子材料:屿光芯材|设备:岑石科技")]
    [InlineData("建议关注：岑石科技。", "岑石科技")]
    [InlineData("综合各行业观点，我们推荐的12月A股金股为：岑石科技、屿光芯材；推荐的港股金股为：北渚光电。", "北渚光电|屿光芯材|岑石科技")]
    [InlineData("零部件：关注岑石科技。", "零部件:岑石科技")]
    [InlineData("标的推荐：1）铜：岑石科技、北渚光电；2）金：屿光芯材。", "金:屿光芯材|铜:北渚光电|铜:岑石科技")]
    [InlineData("首选：岑石科技（9736 HK，买入，目标价16.50港元）及屿光芯材（1191 HK，买入）。", "屿光芯材|岑石科技")]
    [InlineData("零部件：招标落地，价格企稳。相关标的：岑石科技、屿光芯材。", "零部件:屿光芯材|零部件:岑石科技")]
    [InlineData("招标落地。零部件环节重点推荐岑石科技，关注屿光芯材。", "零部件:屿光芯材|零部件:岑石科技")]
    [InlineData("零部件：推荐屿光芯材，关注岑石科技。", "零部件:屿光芯材|零部件:岑石科技")]
    [InlineData("板块调整充分，关注岑石科技、屿光芯材。", "屿光芯材|岑石科技")]
    [InlineData("建议关注存储产业链：模组环节的岑石科技、北渚光电；设备环节的屿光芯材。", "模组:北渚光电|模组:岑石科技|设备:屿光芯材")]
    [InlineData("投资建议：设备推荐岑石科技、砚湖乳业；材料建议关注屿光芯材。", "材料:屿光芯材|设备:岑石科技|设备:砚湖乳业")]
    [InlineData("设备端推荐岑石科技，材料端建议关注屿光芯材、北渚光电。", "材料:北渚光电|材料:屿光芯材|设备:岑石科技")]
    [InlineData("【电子】设备订单回暖\n维持行业评级，推荐岑石科技、屿光芯材。", "电子:屿光芯材|电子:岑石科技")]
    [InlineData("（2）设备端，批产能力提升，受益标的：岑石科技、屿光芯材；", "设备:屿光芯材|设备:岑石科技")]
    [InlineData("设备：重点关注【岑石科技】【屿光芯材】。", "设备:屿光芯材|设备:岑石科技")]
    [InlineData("1）设备，推荐【岑石科技】，关注【北渚光电】；\n2）电子材料，推荐【屿光芯材】。", "电子材料:屿光芯材|设备:北渚光电|设备:岑石科技")]
    public void The_theme_is_what_the_stocks_stand_under(string text, string recommendations) => Assert.Equal(recommendations, Written(text));

    [Theory]
    [InlineData("图表9：建议关注的代表企业\n\n主题\t受益公司\t基本情况\nAI+办公\t归帆办公\t今年6月上线流程助手。\n\t墨舫科技\t把设计稿审校做成独立产品。\nAI+安防\t朔岩传感\t夜间误报率下降七成。")]
    [InlineData("重点公司推荐：\n\n| 行业 | 公司 |\n| --- | --- |\n| AI+办公 | 归帆办公、墨舫科技 |\n| AI+安防 | 朔岩传感 |")]
    [InlineData("图表9：建议关注标的\n\n| 主题 | 公司 |\n| --- | --- |\n| AI+办公 | 归帆办公、墨舫科技 |\n| AI+安防 | 朔岩传感 |")]
    [InlineData("图表9：建议关注标的\n\n<table><tr><td>主题</td><td>受益公司</td></tr><tr><td rowspan=\"2\">AI+办公</td><td>归帆办公</td></tr><tr><td>墨舫科技</td></tr><tr><td>AI+安防</td><td>朔岩传感</td></tr></table>")]
    public void A_table_under_a_recommending_heading_recommends(string table) => Assert.Equal("AI+办公:墨舫科技|AI+办公:归帆办公|AI+安防:朔岩传感", Written(table));

    [Theory]
    [InlineData("岑石科技、砚湖乳业前三季度收入稳步增长。")]
    [InlineData("11月19日，岑石科技与栖云信息签署合作协议。")]
    [InlineData("主要厂商包括岑石科技、屿光芯材、北渚光电等。")]
    [InlineData("建议关注设备、材料、终端三条线索。")]
    [InlineData("建议关注产业链上下游的投资机会。")]
    [InlineData("建议关注政策落地节奏以及需求变化。")]
    [InlineData("建议关注：1）招标节奏；2）新品进度；3）价格变化。")]
    [InlineData("我们看好行业的长期发展。")]
    [InlineData("推荐算法与大模型结合，广告点击率提升。")]
    [InlineData("该产品入选《推荐目录》，岑石科技、屿光芯材中标。")]
    [InlineData("受益于下游扩产，岑石科技、屿光芯材收入增长。")]
    [InlineData("投资者应关注岑石科技、屿光芯材的减持风险。")]
    [InlineData("不建议关注岑石科技、屿光芯材。")]
    [InlineData("本周涨幅居前的公司：岑石科技、屿光芯材。")]
    [InlineData("可比公司：岑石科技、屿光芯材、北渚光电。")]
    [InlineData("风险提示：岑石科技、屿光芯材扩产不及预期。")]
    [InlineData("公司健康理念深入人心，持续关注社区、青少年、环境等领域，并围绕这三个方向开展公益活动。")]
    [InlineData("我们继续看好公司刻蚀业务的云转型。")]
    [InlineData("短期建议关注预收账款、转换率、续费率等指标的变化。")]
    [InlineData("风格均衡，红利低波：关注银行、公用事业。")]
    [InlineData("后市，关注美联储议息会议、非农数据。")]
    [InlineData("货币宽松，推荐配置国股行二级资本债。")]
    [InlineData("行情分化，关注消费。")]
    [InlineData("模型推荐银行、通信。")]
    [InlineData("首页推荐岑石科技、屿光芯材。")]
    public void A_sentence_that_only_mentions_companies_recommends_nothing(string text) => Assert.Equal("", Written(text));

    [Theory]
    [InlineData("Top picks: Lanternhall Games and Dovecote Studio.")]
    [InlineData("Our top picks are Lanternhall Games (9736 HK) and Dovecote Studio (9847 HK).")]
    [InlineData("We recommend Lanternhall Games and Dovecote Studio.")]
    [InlineData("Top picks:\n\n- Lanternhall Games\n- Dovecote Studio")]
    [InlineData("Lanternhall Games remains our top pick.\n\nAmong the smaller ones, Dovecote Studio is our preferred pick. Lanternhall Games and Dovecote Studio report in March.")]
    public void English_picks_are_recommended(string text)
    {
        var report = Read(Cover.English with { Subject = "", Title = "Games: spring follows winter", Masthead = "HALDEN BROOK SECURITIES\nSector Report | 17 November 2026", Body = text + "\n\n" + Cover.English.Body });
        Assert.Equal(["Dovecote Studio", "Lanternhall Games"], report.Recommendations.Select(recommendation => recommendation.Stock.Name).Order(StringComparer.Ordinal));
        Assert.All(report.Recommendations, recommendation => Assert.Equal(RecommendationStrength.Recommend, recommendation.Strength));
    }

    [Theory]
    [InlineData("2026年12月十大金股\n\n行业\t证券代码\t证券简称\t推荐逻辑\tEPS（2026E）\tPE（2026E）\n电子\t688917.SH\t岑石科技\t新品放量\t2.92\t43.3\n食品\t605788.SH\t砚湖乳业\t动销回暖\t1.06\t24.4", "电子:岑石科技|食品:砚湖乳业")]
    [InlineData("重点推荐\n\n评级变动\n\n代码\t名称\t评级\t上次评级\n688917.SH\t岑石科技\t中性\t买入\n605788.SH\t砚湖乳业\t买入\t买入", "")]
    public void A_table_of_picks_may_say_what_they_cost_but_ratings_are_no_picks(string table, string recommendations) => Assert.Equal(recommendations, Written(table));

    [Fact]
    public void A_stock_with_its_code_keeps_it() =>
        Assert.Equal(["605788.SH", "688917.SH"], Read(Sector("建议关注：岑石科技（688917.SH）、砚湖乳业（605788）。")).Recommendations.Select(recommendation => recommendation.Stock.Code).Order(StringComparer.Ordinal));

    [Fact]
    public void The_rating_of_a_company_report_is_no_recommendation() =>
        Assert.Empty(Read(Cover.Company with { Facts = "投资评级：推荐（维持）", Body = "## 投资建议\n\n维持“推荐”评级。\n\n风险提示：下游扩产推迟。" }).Recommendations);

    [Fact]
    public void A_stock_that_is_recommended_and_watched_is_recommended() =>
        Assert.Equal(RecommendationStrength.Recommend, Assert.Single(Read(Sector("建议关注岑石科技。\n\n重点推荐岑石科技。")).Recommendations).Strength);

    private static Cover Sector(string text) => Cover.Sector with { Facts = "行业评级：看好（维持）", Body = "## 投资建议\n\n招标提速，份额抬升。\n\n" + text + "\n\n## 风险提示\n\n晶圆厂资本开支放缓。" };

    private static string Written(string text) => string.Join('|', Read(Sector(text)).Recommendations
        .Select(recommendation => (recommendation.Theme is null ? "" : recommendation.Theme + ":") + recommendation.Stock.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("建议关注出口占比高的车企。")]
    [InlineData("配置上关注三条线索：1）成长：存储、通信；2）资源：铜、铝。")]
    [InlineData("重点标的\n\n增持（维持）")]
    [InlineData("重点关注公司及盈利预测")]
    public void Directions_and_ratings_are_no_stocks(string text) => Assert.Empty(Read(Sector(text)).Recommendations);
}
