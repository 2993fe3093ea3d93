using Reports.Model;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

/// <summary>Tables that rate, however they are laid out.</summary>
public class RatingTableTests
{
    private static readonly (string?, string?, RatingLevel?)[] Expected =
        [("301793.SZ", "增持", RatingLevel.Overweight), ("605788.SH", "买入", RatingLevel.Buy), ("688917.SH", "买入", RatingLevel.Buy)];

    [Theory]
    [InlineData("代码\t简称\t评级\n688917.SH\t岑石科技\t买入\n605788.SH\t砚湖乳业\t买入\n301793.SZ\t栖云信息\t增持")]
    [InlineData("| 代码 | 简称 | 评级 |\n| --- | --- | --- |\n| 688917.SH | 岑石科技 | 买入 |\n| 605788.SH | 砚湖乳业 | 买入 |\n| 301793.SZ | 栖云信息 | 增持 |")]
    [InlineData("代码 | 简称 | 评级\n--- | --- | ---\n688917.SH | 岑石科技 | 买入\n605788.SH | 砚湖乳业 | 买入\n301793.SZ | 栖云信息 | 增持")]
    [InlineData("代码          简称          评级\n688917.SH     岑石科技      买入\n605788.SH     砚湖乳业      买入\n301793.SZ     栖云信息      增持")]
    [InlineData("股票代码\t股票名称\t投资评级\n688917\t岑石科技\t买入\n605788\t砚湖乳业\t买入\n301793\t栖云信息\t增持")]
    [InlineData("公司\t评级\n岑石科技（688917.SH）\t买入\n砚湖乳业（605788.SH）\t买入\n栖云信息（301793.SZ）\t增持")]
    [InlineData("评级\t证券代码\t公司名称\n买入\t688917.SH\t岑石科技\n买入\t605788.SH\t砚湖乳业\n增持\t301793.SZ\t栖云信息")]
    [InlineData("代码\t简称\t收盘价\t总市值\t评级\n688917.SH\t岑石科技\t126.40\t521.53\t买入\n605788.SH\t砚湖乳业\t25.86\t165.50\t买入\n301793.SZ\t栖云信息\t33.18\t88.00\t增持")]
    [InlineData("<b>代码</b>\t<b>简称</b>\t<b>评级</b>\n688917.SH\t岑石<br>科技\t<b>买入</b>\n605788.SH\t砚湖乳业\t买入\n301793.SZ\t栖云信息\t<i>增持</i>")]
    [InlineData("| 代码 | 简称 | 评级 |\n|:---:|:---:|---:|\n| **688917.SH** | **岑石科技** | **买入** |\n| 605788.SH | 砚湖乳业 | 买入 |\n| 301793.SZ | 栖云信息 | 增持 |")]
    [InlineData("行业\t代码\t简称\t评级\n半导体\t688917.SH\t岑石科技\t买入\n\t605788.SH\t砚湖乳业\t买入\n软件\t301793.SZ\t栖云信息\t增持")]
    [InlineData("代码\t简称\t评级\n半导体\n688917.SH\t岑石科技\t买入\n605788.SH\t砚湖乳业\t买入\n软件\n301793.SZ\t栖云信息\t增持")]
    [InlineData("代码\t简称\t评级\t代码\t简称\t评级\n688917.SH\t岑石科技\t买入\t605788.SH\t砚湖乳业\t买入\n301793.SZ\t栖云信息\t增持\t\t\t")]
    [InlineData("代码\t简称\t评级\n688917.SH\t岑石科技\t买入\n\n\n605788.SH\t砚湖乳业\t买入\n301793.SZ\t栖云信息\t增持")]
    [InlineData("<table><tr><td>代码</td><td>简称</td><td>评级</td></tr><tr><td>688917.SH</td><td>岑石科技</td><td>买入</td></tr><tr><td>605788.SH</td><td>砚湖乳业</td><td>买入</td></tr><tr><td>301793.SZ</td><td>栖云信息</td><td>增持</td></tr></table>")]
    [InlineData("<table><tr><td rowspan=\"3\">重点公司</td><td>代码</td><td>简称</td><td>评级</td></tr><tr><td>688917.SH</td><td>岑石科技</td><td rowspan=\"2\">买入</td></tr><tr><td>605788.SH</td><td>砚湖乳业</td></tr><tr><td>软件</td><td>301793.SZ</td><td>栖云信息</td><td>增持</td></tr></table>")]
    [InlineData("<table>\n  <tr>\n    <td>代码</td>\n    <td>简称</td>\n    <td>评级</td>\n  </tr>\n  <tr>\n    <td>688917.SH</td>\n    <td>\n岑石科技</td>\n    <td>买入</td>\n  </tr><tr>\n    <td>605788.SH</td>\n    <td>砚湖乳业</td>\n    <td>买入</td>\n  </tr>\n  <tr><td>301793.SZ</td><td>栖云信息</td>\n<td>增持</td></tr>\n</table>")]
    [InlineData("<table>\n<tr><td>代码</td><td>简称</td><td>评级</td></tr>\n<tr><td>688917.SH</td><td>岑石科技</td><td>买入</td></tr>\n<tr><td>605788.SH</td><td>砚湖乳业</td><td>买入</td></tr>\n<tr><td>301793.SZ</td><td>栖云信息</td><td>增持</td></tr>\n</table>")]
    public void A_table_rates_in_every_layout(string table) => Assert.Equal(Expected, Ratings("重点公司评级\n\n" + table));

    [Fact]
    public void A_dash_in_the_rating_column_is_no_rating() =>
        Assert.Equal([("688917.SH", "买入", RatingLevel.Buy)], Ratings("重点公司评级\n\n代码\t简称\t评级\n688917.SH\t岑石科技\t买入\n605788.SH\t砚湖乳业\t-\n301793.SZ\t栖云信息\t无评级\n003162.SZ\t云汀面板\tNR\n688846.SH\t屿光芯材\t"));

    [Theory]
    [InlineData("代码\t简称\t评级\t目标价\n688917.SH\t岑石科技\t买入\t158.00\n605788.SH\t砚湖乳业\t增持\t32.40", 158.0, 32.4)]
    [InlineData("代码\t简称\t评级\t目标价（元）\t收盘价（元）\n688917.SH\t岑石科技\t买入\t158.00\t126.40\n605788.SH\t砚湖乳业\t增持\t32.40\t25.86", 158.0, 32.4)]
    [InlineData("代码\t简称\t收盘价\t目标价\t评级\n688917.SH\t岑石科技\t126.40\t158.00\t买入\n605788.SH\t砚湖乳业\t25.86\t-\t增持", 158.0, null)]
    [InlineData("| 代码 | 简称 | 合理价值（元/股） | 评级 |\n| --- | --- | --- | --- |\n| 688917.SH | 岑石科技 | 158.00 | 买入 |\n| 605788.SH | 砚湖乳业 | 32.40 | 增持 |", 158.0, 32.4)]
    [InlineData("代码\t简称\t评级\t目标市值（亿元）\n688917.SH\t岑石科技\t买入\t900\n605788.SH\t砚湖乳业\t增持\t220", null, null)]
    public void A_table_that_rates_may_state_targets(string table, double? first, double? second)
    {
        var ratings = Read(Industry("重点公司评级\n\n" + table)).StockRatings.ToDictionary(rating => rating.Stock.Code!);
        Assert.Equal(((decimal?)first, (decimal?)second), (ratings["688917.SH"].TargetPrice, ratings["605788.SH"].TargetPrice));
    }

    [Theory]
    [InlineData("Company             Ticker     Rating     Target price\nLanternhall Games   9736 HK    Buy        HK$750.00\nDovecote Studio     9847 HK    Neutral    HK$31.00")]
    [InlineData("| Company | Ticker | Rating | Target price |\n| --- | --- | --- | --- |\n| Lanternhall Games | 9736 HK | Buy | HK$750.00 |\n| Dovecote Studio | 9847.HK | Neutral | HK$31.00 |")]
    [InlineData("Company\tTicker\tNew rating\tOld rating\tNew TP\tOld TP\tClose (4 Nov)\nLanternhall Games\t9736 HK\tBuy\tBuy\t750.00\t700.00\t588.00\nDovecote Studio\t9847 HK\tNeutral\tBuy\t31.00\t40.00\t30.00")]
    [InlineData("Company\tTicker\tRating: New\tRating: Old\tTP: New\tTP: Old\tClose (4 Nov)\nLanternhall Games\t9736 HK\tBuy\tBuy\t750.00\t700.00\t588.00\nDovecote Studio\t9847 HK\tNeutral\tBuy\t31.00\t40.00\t30.00")]
    [InlineData("Ticker\tCompany\tTP\tRating\n9736 HK\tLanternhall Games\t750.00\tBuy\n9847 HK\tDovecote Studio\t31.00\tNeutral")]
    public void An_English_table_rates(string table)
    {
        var ratings = Read(Cover.English with { Subject = "", Title = "Games: spring follows winter", Masthead = "HALDEN BROOK SECURITIES\nSector Report | 17 November 2026", Facts = "Our coverage\n\n" + table }).StockRatings;
        Assert.Equal<(string?, string?, decimal?)>([("9736.HK", "Buy", 750m), ("9847.HK", "Neutral", 31m)], ratings.Select(rating => (rating.Stock.Code, rating.Term, rating.TargetPrice)));
    }

    [Theory]
    [InlineData("Stock               Code      Rec.                     Target price (A$)      Price (A$)\n                              New         Old          New       Old\nLanternhall Games   LNT AU    Buy         Hold         7.40      6.30         5.92\nDovecote Studio     DVC AU    Hold        Hold         2.10      2.95         2.34")]
    [InlineData("Stock               Code      Rec.                     Target price (A$)      Price (A$)\n                              Old         New          Old       New\nLanternhall Games   LNT AU    Hold        Buy          6.30      7.40         5.92\nDovecote Studio     DVC AU    Hold        Hold         2.95      2.10         2.34")]
    [InlineData("| Company | Ticker | Rating (new) | Rating (old) | TP (A$) new | TP (A$) old | Price (A$) |\n| --- | --- | --- | --- | --- | --- | --- |\n| Lanternhall Games | LNT AU | Buy | Hold | 7.40 | 6.30 | 5.92 |\n| Dovecote Studio | DVC.AX | Hold | Hold | 2.10 | 2.95 | 2.34 |")]
    [InlineData("Stock\tTicker\tAnalyst\tRec.\tPrev\tCurr\tPrice\tTP old\tTP new\nLanternhall Games\tLNT AU\tR. Thackeray\tBuy\tHold\tAUD\t5.92\t6.30\t7.40\nDovecote Studio\tDVC AU\tR. Thackeray\tHold\tHold\tAUD\t2.34\t2.95\t2.10")]
    [InlineData("|||Rating||Target price||Current\nCompany|Ticker|Currency|Old|New|Old|New|price\nLanternhall Games|LNT AU|AUD|Hold|Buy|6.30|7.40|5.92\nDovecote Studio|DVC AU|AUD|Hold|Hold|2.95|2.10|2.34")]
    [InlineData("||Price||Rating||Price Target||\nCompany|Ticker|CCY|Price|Cur|Prev|Cur|End Date|Prev|End Date\nLanternhall Games|LNT AU|AUD|5.92|Buy|Hold|7.40|Dec-27|6.30|Dec-26\nDovecote Studio|DVC AU|AUD|2.34|Hold|Hold|2.10|Dec-27|2.95|Dec-26")]
    public void New_values_are_told_from_old_ones_in_either_order(string table)
    {
        var ratings = Read(EnglishSector(table.StartsWith('|') && !table.Contains("---", StringComparison.Ordinal) ? Tabs(table) : table)).StockRatings;
        Assert.Equal<(string?, string?, string?, decimal?, decimal?, string?)>(
            [("LNT.AU", "Buy", "Hold", 7.4m, 6.3m, "AUD"), ("DVC.AU", "Hold", "Hold", 2.1m, 2.95m, "AUD")],
            ratings.Select(rating => (rating.Stock.Code, rating.Term, rating.PreviousTerm, rating.TargetPrice, rating.PreviousTargetPrice, rating.Currency)));
    }

    [Theory]
    [InlineData("Halden Brook Securities LLC, member FINRA/SIPC", "LNTN.US")]
    [InlineData("Halden Brook Securities Limited", null)]
    public void A_bare_ticker_is_listed_where_the_firm_is_a_member(string imprint, string? code)
    {
        var ratings = Read(EnglishSector("Company (Ticker)\tRating\tPrice Target\nLanternhall Games (LNTN)\tBuy\t$92\nDovecote Studio (DVCT)\tHold\t$21") with { Imprint = imprint }).StockRatings;
        Assert.Equal((code, "Lanternhall Games", 92m), (ratings[0].Stock.Code, ratings[0].Stock.Name, ratings[0].TargetPrice));
    }

    [Theory]
    [InlineData("Lanternhall Games (9736 HK) – 3Q26: margin beat [BUY; TP: HK$46.0 (prev: HK$41.0)]")]
    [InlineData("We prefer Lanternhall Games (9736 HK, BUY, TP HK$46.0 (prev. HK$41.0)) for its pipeline.")]
    public void A_rating_in_brackets_beside_a_code_is_the_firms(string sentence)
    {
        var rating = Assert.Single(Read(EnglishSector(sentence)).StockRatings);
        Assert.Equal(("9736.HK", "BUY", 46m, 41m, "HKD"), (rating.Stock.Code, rating.Term, rating.TargetPrice, rating.PreviousTargetPrice, rating.Currency));
    }

    [Fact]
    public void A_report_on_one_company_speaks_of_its_peers_so() =>
        Assert.Equal("9736.HK", OnlyRating(Cover.English with { Facts = "Rating: Buy", Body = Cover.English.Body + "\n\nWe also like Dovecote Studio (9847 HK, Buy, TP HK$31)." }).Stock.Code);

    [Fact]
    public void What_has_changed_stands_under_each_company()
    {
        var ratings = Read(EnglishSector(Tabs("Lanternhall Games (9736.HK)|From|To\nRating|Equal-weight|Overweight\nPrice Target|HK$39.00|HK$52.00\nDovecote Studio (9847.HK)|From|To\nPrice Target|HK$29.00|HK$31.50"))).StockRatings;
        Assert.Equal<(string?, string?, RatingChange?, decimal?, decimal?)>(
            [("9736.HK", "Overweight", RatingChange.Upgraded, 52m, 39m), ("9847.HK", null, null, 31.5m, 29m)],
            ratings.Select(rating => (rating.Stock.Code, rating.Term, rating.Change, rating.TargetPrice, rating.PreviousTargetPrice)));
    }

    [Fact]
    public void A_company_with_its_price_has_its_rating_in_the_last_column()
    {
        var ratings = Read(EnglishSector(Tabs("Lanternhall Games (9736.HK),HKD38.20|||Buy\n|2026A|2027E|2028E\nEPS (HKD)|2.21|2.42|2.66\nDovecote Studio (9847.HK),HKD24.10|||Hold\n|2026A|2027E|2028E\nEPS (HKD)|1.98|2.04|2.17"))).StockRatings;
        Assert.Equal<(string?, string?, decimal?)>([("9736.HK", "Buy", 38.2m), ("9847.HK", "Hold", 24.1m)], ratings.Select(rating => (rating.Stock.Code, rating.Term, rating.Price)));
    }

    [Fact]
    public void Featured_companies_have_their_forecasts_and_sentences_tell_their_targets()
    {
        var report = Read(EnglishSector("We prefer Lanternhall Games (Buy, TP HK$46.0 from HK$41.0).\n\n" + Tabs("Lanternhall Games (9736.HK),HKD38.20|||Buy\n|2026A|2027E|2028E\nHB EPS (HKD)|2.21|2.42|2.66\nDovecote Studio (9847.HK),HKD24.10|||Hold\n|2026A|2027E|2028E\nHB EPS (HKD)|1.98|2.04|-0.17")));
        Assert.Equal<(string?, decimal?, decimal?)>([("9736.HK", 46m, 41m), ("9847.HK", null, null)], report.StockRatings.Select(rating => (rating.Stock.Code, rating.TargetPrice, rating.PreviousTargetPrice)));
        Assert.Equal<(string?, string, decimal)>([("9736.HK", "2026A", 2.21m), ("9736.HK", "2027E", 2.42m), ("9736.HK", "2028E", 2.66m), ("9847.HK", "2026A", 1.98m), ("9847.HK", "2027E", 2.04m), ("9847.HK", "2028E", -0.17m)],
            report.Forecasts.Select(forecast => (forecast.Stock.Code, forecast.Period, forecast.Value)));
    }

    [Fact]
    public void Sentences_tell_what_a_table_leaves_out()
    {
        var cover = EnglishSector(Tabs("Company|Ticker|Rating|Target price\nLanternhall Games|9736 HK|Buy|HK$750.00\nDovecote Studio|9847 HK|Underperform|HK$31.00"));
        var ratings = Read(cover with { Body = "We downgrade Dovecote Studio to Underperform from Neutral on weak bookings.\n\n" + cover.Body }).StockRatings;
        Assert.Equal<(RatingChange?, string?)>([(null, null), (RatingChange.Downgraded, "Neutral")], ratings.Select(rating => (rating.Change, rating.PreviousTerm)));
    }

    private static Cover EnglishSector(string facts) => Cover.English with { Subject = "", Title = "Games: spring follows winter", Masthead = "HALDEN BROOK SECURITIES\nSector Report | 17 November 2026", Facts = "Our coverage\n\n" + facts };

    [Theory]
    [InlineData("涨幅前五\n\n代码\t简称\t周涨跌幅\t收盘价\n301793.SZ\t栖云信息\t14.20\t33.18\n605731.SH\t钧桥机电\t9.87\t18.42")]
    [InlineData("基金持仓前五\n\n代码\t简称\t持有基金数\t变动\n301793.SZ\t栖云信息\t142\t增持\n605731.SH\t钧桥机电\t98\t减持")]
    [InlineData("重要股东二级市场交易\n\n代码\t简称\t方向\t变动数量（万股）\n301793.SZ\t栖云信息\t增持\t120\n605731.SH\t钧桥机电\t减持\t300")]
    [InlineData("龙虎榜\n\n代码\t简称\t方向\t金额（万元）\n301793.SZ\t栖云信息\t买入\t5200\n605731.SH\t钧桥机电\t卖出\t3300")]
    [InlineData("指数成分\n\n代码\t简称\t权重（%）\n301793.SZ\t栖云信息\t4.20\n605731.SH\t钧桥机电\t3.87")]
    [InlineData("限售解禁\n\n代码\t简称\t解禁日期\t解禁数量\n301793.SZ\t栖云信息\t2026-12-01\t1200\n605731.SH\t钧桥机电\t2026-12-08\t800")]
    [InlineData("陆股通增持前五\n\n代码\t简称\t增持比例\n301793.SZ\t栖云信息\t0.42%\n605731.SH\t钧桥机电\t0.31%")]
    [InlineData("ESG评级\n\n代码\t简称\tESG评级\n301793.SZ\t栖云信息\tAA\n605731.SH\t钧桥机电\tBBB")]
    [InlineData("评级分布\n\n评级\t占比\n买入\t61%\n增持\t30%\n中性\t9%")]
    [InlineData("可比公司估值\n\n代码\t简称\t收盘价\tPE（2026E）\n301793.SZ\t栖云信息\t33.18\t97.6\n605731.SH\t钧桥机电\t18.42\t30.1")]
    public void A_table_of_other_things_rates_nothing(string table) => Assert.Empty(Ratings(table));

    [Fact]
    public void Ratings_of_other_firms_are_not_this_ones() =>
        Assert.Equal(["买入"], Read(Cover.Company with { Facts = "买入（维持）", Body = Cover.Company.Body + "\n\n近六个月各机构评级\n\n机构\t评级\t目标价\t日期\n松屿证券\t增持\t140.00\t2026-10-08\n澹川证券\t中性\t120.00\t2026-09-03" }).StockRatings.Select(rating => rating.Term));

    [Theory]
    [InlineData("图表2：全球设备公司估值比较")]
    [InlineData("行业估值表")]
    public void Of_a_table_in_a_report_on_one_company_the_others_are_peers(string caption)
    {
        var report = Read(Cover.Company with { Facts = "买入（维持）\n\n目标价：158.00元", Body = Cover.Company.Body + $"\n\n{caption}\n\n公司名称\t代码\t评级\t目标价\t收盘价\tPE 2026E\n栖云信息\t301793.SZ\t增持\t40.00\t33.18\t43.1\n岑石科技\t688917.SH\t买入\t158.00\t126.40\t43.3\n钧桥机电\t605731.SH\t-\t-\t18.42\t22.0" });
        Assert.Equal(("688917.SH", 158m, null), (Assert.Single(report.StockRatings).Stock.Code, report.StockRatings[0].TargetPrice, report.StockRatings[0].Price));
        Assert.Empty(report.Forecasts);
    }

    [Fact]
    public void A_rating_before_may_stand_beside_its_rating_where_blanks_part_them() =>
        Assert.Equal([("688917.SH", "买入", "增持", RatingChange.Upgraded, 158m), ("605788.SH", "中性", "中性", RatingChange.Maintained, (decimal?)null)],
            Read(Industry("评级变动\n\n股票代码 股票名称 最新评级 上次评级 目标价（元）\n688917 岑石科技 买入 增持 158.00\n605788 砚湖乳业 中性 中性 -")).StockRatings
                .Select(rating => (rating.Stock.Code!, rating.Term!, rating.PreviousTerm!, rating.Change!.Value, rating.TargetPrice)));

    [Fact]
    public void A_header_may_break_its_labels_in_two() =>
        Assert.Equal([("605788.SH", "增持", RatingLevel.Overweight), ("688917.SH", "买入", RatingLevel.Buy)], Ratings(Tabs("股票|股票|投资|EPS（元）||P E|\n代码|名称|评级|2026E|2027E|2026E|2027E\n688917.SH|岑石科技|买入|2.92|3.51|43.3|36.0\n605788.SH|砚湖乳业|增持|1.20|1.42|20.1|17.0")));

    [Theory]
    [InlineData("本次|变动")]
    [InlineData("最新|变化")]
    public void A_rating_may_be_parted_into_what_it_is_and_what_became_of_it(string parts) =>
        Assert.Equal([("688917.SH", "买入", RatingChange.Initiated, 126.4m), ("605788.SH", "增持", RatingChange.Upgraded, 24.1m)],
            Read(Industry(Tabs("代码|公司|11月16日股价|EPS（元）||PE（X）||投资评级|\n|||25A|26E|25A|26E|" + parts + "\n688917.SH|岑石科技|126.40|2.05|2.92|61.7|43.3|买入|首次\n605788.SH|砚湖乳业|24.10|1.02|1.20|23.6|20.1|增持|上调"))).StockRatings
                .Select(rating => (rating.Stock.Code!, rating.Term!, rating.Change!.Value, rating.Price!.Value)));

    [Fact]
    public void Ratings_and_targets_may_head_what_is_current_and_what_was_before()
    {
        var table = Tabs("Company|Ticker|Mkt Cap ($ mn)|Price CCY|Price|Rating Cur|Rating Prev|Price Target Cur|End Date|Price Target Prev|End Date\nLanternhall Games|9736 HK|6,102.77|HKD|38.60|OW|N|50.00|Dec-27|34.00|Jun-27\nDovecote Studio|688917 CH|5,377.40|CNY|92.15|N|n/c|95.00|Dec-27|n/c|n/c");
        var ratings = Read(Cover.English with { Subject = "", Title = "Games: spring follows winter", Masthead = "HALDEN BROOK SECURITIES\nSector Report | 17 November 2026", Facts = table }).StockRatings;
        Assert.Equal<(string?, RatingLevel?, RatingChange?, decimal?, decimal?, string?)>([("9736.HK", RatingLevel.Overweight, RatingChange.Upgraded, 50m, 34m, "HKD"), ("688917.SH", RatingLevel.Neutral, RatingChange.Maintained, 95m, null, "CNY")],
            ratings.Select(rating => (rating.Stock.Code, rating.Level, rating.Change, rating.TargetPrice, rating.PreviousTargetPrice, rating.Currency)));
    }

    [Fact]
    public void A_legend_says_what_letters_rate_and_what_was_before_stands_below()
    {
        var table = Tabs("|||16 Nov 2026||Reported EPS||Reported P/E (x)|\n|||Closing|Target||||\nTicker|Rating|Cur|Price|Price|2026E|2027E|2026E|2027E\n9736.HK (Lanternhall Games)|O|HKD|38.60|50.00|1.20|1.42|32.2|27.2\nOLD||||46.00|1.15|||\nDVCT (Dovecote Studio)|M|USD|57.15|60.00|3.41|3.79|16.8|15.1\nOLD|O|||72.00||||\nSPX|||7,204.18||271.30|304.60|26.6|23.7\nO – Outperform, M – Market-Perform, U – Underperform, NR – Not Rated");
        var report = Read(Cover.English with { Subject = "", Title = "Games: spring follows winter", Masthead = "HALDEN BROOK SECURITIES\n17 November 2026", Facts = "HALDEN BROOK TICKER TABLE\n" + table });
        Assert.Equal<(string?, string?, RatingChange?, decimal?, decimal?, decimal?)>([("9736.HK", "Outperform", RatingChange.Maintained, 50m, 46m, 38.6m), ("DVCT.US", "Market-Perform", RatingChange.Downgraded, 60m, 72m, 57.15m)],
            report.StockRatings.Select(rating => (rating.Stock.Code, rating.Term, rating.Change, rating.TargetPrice, rating.PreviousTargetPrice, rating.Price)));
        Assert.Equal([("EPS", "2026E", 3.41m), ("EPS", "2027E", 3.79m), ("PE", "2026E", 16.8m), ("PE", "2027E", 15.1m)],
            report.Forecasts.Where(forecast => forecast.Stock.Code == "DVCT.US").Select(forecast => (forecast.Metric, forecast.Period, forecast.Value)));
    }

    [Fact]
    public void Names_may_stand_under_nothing() =>
        Assert.Equal([("岑石科技", "买入", 126.4m), ("砚湖乳业", "增持", 24.1m)], Read(Industry(Tabs("|股价|25EPS|26EPS|27EPS|26PE|PB|投资评级\n岑石科技|126.4|2.05|2.92|3.51|43.3|9.1|买入\n砚湖乳业|24.1|1.02|1.20|1.42|20.1|3.0|增持"))).StockRatings
            .Select(rating => (rating.Stock.Name!, rating.Term!, rating.Price!.Value)));

    [Fact]
    public void Under_first_choices_stand_codes_and_names() =>
        Assert.Equal([("688917.SH", "买入", RatingLevel.Buy), ("605788.SH", "增持", RatingLevel.Overweight)], Ratings("首选股票 目标价（元） 评级\n688917.SH 岑石科技 158.00 买入\n605788.SH 砚湖乳业 32.40 增持").Reverse());

    private static Cover Industry(string table) => Cover.Sector with { Facts = "行业评级：看好（维持）", Body = Cover.Sector.Body + "\n\n" + table + "\n\n资料来源：岚川证券研究所" };

    private static IEnumerable<(string?, string?, RatingLevel?)> Ratings(string table) =>
        Read(Industry(table)).StockRatings.Select(rating => (rating.Stock.Code, rating.Term, rating.Level)).OrderBy(rating => rating.Item1, StringComparer.Ordinal);

    [Fact]
    public void A_table_in_Hong_Kong_dollars_prints_codes_without_their_exchange()
    {
        var ratings = Read(Cover.Sector with { Body = Tabs("公司名称|股份代号|评级|原评级|目标价(港元)|原目标价(港元)|收市价(港元)\n云舟控股|9736|买入|买入|62.00|55.00|47.85\n珠川水务|1191|中性|买入|6.80|7.90|6.55\n海汐免税|1880|-|-|-|-|58.20") }).StockRatings;
        Assert.Equal([("9736.HK", "买入", RatingChange.Maintained, 62m, 55m, 47.85m), ("1191.HK", "中性", RatingChange.Downgraded, 6.8m, 7.9m, 6.55m)],
            ratings.Select(rating => (rating.Stock.Code!, rating.Term!, rating.Change!.Value, rating.TargetPrice!.Value, rating.PreviousTargetPrice!.Value, rating.Price!.Value)));
    }

    [Fact]
    public void Sentences_name_what_the_ratings_and_targets_of_a_table_were_before()
    {
        var ratings = Read(Cover.English with
        {
            Masthead = "HALDEN BROOK SECURITIES\nEquity Research | 17 November 2026\nAsia Pacific Games",
            Subject = "",
            Body = "We reiterate Buy on Lanternhall Games (9736 HK), price target raised to HKD 750 (from HKD 700).\n\nWe downgrade Dovecote Studio (9847 HK) to Neutral from Buy, price target HKD 31 (from HKD 40).\n\nCompany\tTicker\tRating\tTP\tClose (4 Nov)\nLanternhall Games\t9736 HK\tBuy\t750.00\t588.00\nDovecote Studio\t9847 HK\tNeutral\t31.00\t30.00",
        }).StockRatings;
        Assert.Equal([("9736.HK", RatingChange.Maintained, null, 700m), ("9847.HK", RatingChange.Downgraded, "Buy", 40m)], ratings.Select(rating => (rating.Stock.Code, rating.Change, rating.PreviousTerm, rating.PreviousTargetPrice)));
    }
}
