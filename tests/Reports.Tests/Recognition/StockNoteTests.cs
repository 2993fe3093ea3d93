using Reports.Model;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

/// <summary>Reports that are made of notes on single stocks. Ratings are written as <c>code term change target(previous)</c>.</summary>
public class StockNoteTests
{
    [Theory]
    [InlineData("岑石科技（688917.SH，买入）：新品放量\n砚湖乳业（605788.SH，增持）：动销回暖", "605788.SH 增持  ()|688917.SH 买入  ()")]
    [InlineData("电子：岑石科技（688917，买入）：新品放量，上调目标价至66元\n食品：砚湖乳业（605788，增持）：动销回暖", "605788.SH 增持  ()|688917.SH 买入  66()")]
    [InlineData("【电子】岑石科技（688917，增持→买入）：新品放量\n上调至“买入”评级。\n【食品】砚湖乳业（605788，买入/增持）：两种写法", "688917.SH 买入 Upgraded ()")]
    [InlineData("岑石科技（688917.SH/买入）点评：新品放量\n砚湖乳业（605788.SH/增持/首次）点评：动销回暖", "605788.SH 增持 Initiated ()|688917.SH 买入  ()")]
    [InlineData("云舟控股（9736 HK，买入，目标价：88.00港元）：业绩胜预期\n目标价由80.00港元上调至88.00港元，维持“买入”评级。\n珠川水务（1191 HK，中性）：缺乏催化剂\n评级由“买入”下调至“中性”，目标价6.80港元（前值7.90港元）。", "1191.HK 中性 Downgraded 6.80(7.90)|9736.HK 买入 Maintained 88.00(80.00)")]
    [InlineData("岑石科技（688917.SH）：新品放量\n我们维持“买入”评级。\n砚湖乳业（605788.SH，未评级）：新品上市", "688917.SH 买入 Maintained ()")]
    [InlineData("海岳电子（3988 TT，買進）：營收月增8%\n維持買進投資評等，目標價312元。\n北辰光电（4977 TT，中立）：景氣未見起色\n目標價由48元調降至41元，投資評等由買進調降至中立。", "3988.TW 買進 Maintained 312()|4977.TW 中立 Downgraded 41(48)")]
    [InlineData("【电子】岑石科技（688917.SH）：新品放量\n维持“买入”评级，目标价66元。\n【煤炭】冬储启动——煤炭行业周报\n维持行业“增持”评级。\n【食品】砚湖乳业：动销回暖\n砚湖乳业三季报超预期，维持“增持”评级，目标价48元。", " 增持 Maintained 48()|688917.SH 买入 Maintained 66()")]
    [InlineData("岑石科技（688917.SH）\n维持“买入”评级，目标价由60元上调至66元。\n砚湖乳业（605788.SH）\n“增持”评级不变，目标价48元。\n新股：云舟控股（9736 HK）招股价18.0-21.6港元。", "605788.SH 增持 Maintained 48()|688917.SH 买入 Maintained 66(60)")]
    [InlineData("岑石科技（688917）：新品放量（买入，维持）\n砚湖乳业（605788）：动销回暖（增持，上调）", "605788.SH 增持 Upgraded ()|688917.SH 买入 Maintained ()")]
    [InlineData("【岚川电子】岑石科技（688917.SH）：新品放量\n【投资要点】\n公司发布年报。\n【投资建议】\n毛利率拐点已现，由“增持-A”上调至“买入-A”评级。\n【风险提示】\n需求不及预期。\n【岚川食品】砚湖乳业（605788.SH）：动销回暖\n【投资要点】\n公司发布季报。\n【投资建议】\n首次覆盖，给予“买入-B”评级。", "605788.SH 买入-B Initiated ()|688917.SH 买入-A Upgraded ()")]
    [InlineData("1.1、新品放量，份额提升--岑石科技/电子化学品（688917/212203） 公司点评\n客户验证顺利，维持“买入”评级。\n1.2、海外起量，云业务提速--云舟控股/互联网（09736/214208） 公司动态研究\n目标价88.00港元。首次覆盖，给予“买入”评级。\n1.3、渠道见效，动销回暖--砚湖乳业/食品饮料（605788/213603） 公司点评\n评级由“增持”上调至“买入”。", "605788.SH 买入 Upgraded ()|688917.SH 买入 Maintained ()|9736.HK 买入 Initiated 88.00()")]
    public void Each_note_rates_its_own_stock(string notes, string ratings) =>
        Assert.Equal(ratings, string.Join('|', Morning(notes).StockRatings.OrderBy(rating => rating.Stock.Code, StringComparer.Ordinal)
            .Select(rating => $"{rating.Stock.Code} {rating.Term} {rating.Change} {rating.TargetPrice}({rating.PreviousTargetPrice})")));

    [Theory]
    [InlineData("Orchid Bay Hotels (9733 HK): upgrade to BUY from HOLD; TP raised to HK$9.80 from HK$7.50\nRooms fill again.\n\nLanke Medical Group (688998 CH): downgrade to REDUCE from HOLD; TP cut to RMB31.0 (from RMB44.0)", "688998.SH REDUCE Downgraded 31.0(44.0)|9733.HK BUY Upgraded 9.80(7.50)")]
    [InlineData("Corvid Logistics (NYSE: CRVL; $35.12; Buy) - Upgrading: the cycle turns\nWe upgrade to Buy from Hold with a PT of $44.\n\nHalyard Foods (NASDAQ: HLYF; $49.80; Hold) - Pricing power fades", "CRVL.US Buy Upgraded 44()|HLYF.US Hold  ()")]
    public void Each_note_of_an_English_morning_rates_its_own_stock(string notes, string ratings) =>
        Assert.Equal(ratings, string.Join('|', Read(Cover.English with { Masthead = "HALDEN BROOK SECURITIES\nMorning Notes\n17 November 2026", Title = "", Subject = "", Body = notes }).StockRatings.OrderBy(rating => rating.Stock.Code, StringComparer.Ordinal)
            .Select(rating => $"{rating.Stock.Code} {rating.Term} {rating.Change} {rating.TargetPrice}({rating.PreviousTargetPrice})")));

    [Fact]
    public void Notes_that_each_rate_their_stock_make_a_report_of_notes() =>
        Assert.Equal([("9736.HK", 88m), ("1191.HK", 6.8m)], Read(Cover.Company with { Masthead = "岚川证券（香港）　|　2026年11月17日", Title = "", Subject = "", Body = "云舟控股（9736.HK）：云收入拐点\n我们将评级由持有上调至买入，目标价上调至88港元。\n珠川水务（1191.HK）：缺乏催化剂\n评级由买入下调至持有，目标价由7.90港元下调至6.80港元。" }).StockRatings
            .Select(rating => (rating.Stock.Code!, rating.TargetPrice!.Value)));

    [Fact]
    public void A_report_made_of_notes_is_about_no_single_company() =>
        Assert.NotEqual(ReportKind.Company, Morning("岑石科技（688917.SH，买入）：新品放量\n砚湖乳业（605788.SH，增持）：动销回暖").Kind);

    [Theory]
    [InlineData("【煤炭】冬储启动——煤炭行业周报\n维持行业“增持”评级。\n【电子】岑石科技（688917.SH）：新品放量\n首次覆盖给予“买入”评级。")]
    public void A_morning_report_has_the_series_and_the_industries_of_none_of_its_notes(string notes) =>
        Assert.Equal((ReportSeries.Daily, null), (Morning(notes).Series, Morning(notes).IndustryRating));

    [Theory]
    [InlineData("【宏观】财政数据点评：支出提速\n我们维持“增持”评级不变的行业有三个。")]
    [InlineData("【电子】岑石科技：新品放量\n公司发布新品，订单饱满。")]
    public void A_name_without_a_code_is_a_note_only_where_it_is_rated(string notes) => Assert.Empty(Morning(notes).StockRatings);

    [Fact]
    public void A_company_that_names_its_peers_stays_the_subject() =>
        Assert.Equal("688917.SH", OnlyRating(Cover.Company with { Facts = "买入（维持）", Body = "砚湖电子（605788）：主营检测设备。\n栖云信息（301793）：主营工业软件。" }).Stock.Code);

    [Fact]
    public void Each_note_warns_of_its_own_risks() =>
        Assert.Equal(["下游扩产推迟", "新产品验证慢于预期", "动物疫病"], Morning("【电子】岑石科技（688917.SH，买入）：新品放量\n【风险提示】\n➢ 下游扩产推迟；新产品验证慢于预期。\n\n【食品】砚湖乳业（605788.SH，增持）：动销回暖\n【风险提示】\n➢ 动物疫病；新产品验证慢于预期。").Risks.Select(risk => risk.Text));

    private static Report Morning(string notes) => Read(Cover.Company with { Masthead = "岚川证券研究所　|　晨会纪要　|　2026年11月17日", Title = "", Subject = "", Body = notes });
}
