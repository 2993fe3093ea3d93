using System.Globalization;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

/// <summary>Forecasts are written as <c>code metric period value</c>.</summary>
public class ForecastTableTests
{
    private const string OneCompany = "688917.SH EPS 2025A 2.05|688917.SH EPS 2026E 2.92|688917.SH EPS 2027E 3.51|688917.SH PE 2025A 61.7|688917.SH PE 2026E 43.3|688917.SH PE 2027E 36|"
        + "688917.SH netProfit 2025A 846|688917.SH netProfit 2026E 1205|688917.SH netProfit 2027E 1448|688917.SH revenue 2025A 4905|688917.SH revenue 2026E 6630|688917.SH revenue 2027E 8420";

    [Theory]
    [InlineData("指标\t2025A\t2026E\t2027E\n营业收入（百万元）\t4,905\t6,630\t8,420\n归母净利润（百万元）\t846\t1,205\t1,448\nEPS（元）\t2.05\t2.92\t3.51\nPE（倍）\t61.7\t43.3\t36.0")]
    [InlineData("| 指标 | 2025A | 2026E | 2027E |\n| --- | --- | --- | --- |\n| 营业收入（百万元） | 4,905 | 6,630 | 8,420 |\n| 归母净利润（百万元） | 846 | 1,205 | 1,448 |\n| EPS（元） | 2.05 | 2.92 | 3.51 |\n| PE（倍） | 61.7 | 43.3 | 36.0 |")]
    [InlineData("指标 | 2025A | 2026E | 2027E\n--- | --- | --- | ---\n营业收入（百万元） | 4,905 | 6,630 | 8,420\n归母净利润（百万元） | 846 | 1,205 | 1,448\nEPS（元） | 2.05 | 2.92 | 3.51\nPE（倍） | 61.7 | 43.3 | 36.0")]
    [InlineData("(百万元)            2025A      2026E      2027E\n营业收入            4,905      6,630      8,420\n净利润                846      1,205      1,448\n每股收益(元)         2.05       2.92       3.51\n市盈率(倍)           61.7       43.3       36.0")]
    [InlineData("财务摘要\t2025A\t2026E\t2027E\n营业总收入\t4905\t6630\t8420\n同比增速\t31.0%\t35.2%\t27.0%\n归属母公司净利润\t846\t1205\t1448\n同比增速\t28.0%\t42.4%\t20.2%\n每股收益\t2.05\t2.92\t3.51\nP/E\t61.7\t43.3\t36.0")]
    [InlineData("指标\t2025年A\t2026年E\t2027年E\n营业收入\t4905\t6630\t8420\n归母净利润\t846\t1205\t1448\n每股收益（元）\t2.05\t2.92\t3.51\n市盈率\t61.7\t43.3\t36.0")]
    [InlineData("指标\t25A\t26E\t27E\n营业收入\t4905\t6630\t8420\n归母净利润\t846\t1205\t1448\nEPS\t2.05\t2.92\t3.51\nPE\t61.7\t43.3\t36.0")]
    [InlineData("<table><tr><td>指标</td><td>2025A</td><td>2026E</td><td>2027E</td></tr><tr><td>营业收入（百万元）</td><td>4,905</td><td>6,630</td><td>8,420</td></tr><tr><td>归母净利润（百万元）</td><td>846</td><td>1,205</td><td>1,448</td></tr><tr><td>EPS（元）</td><td>2.05</td><td>2.92</td><td>3.51</td></tr><tr><td>PE（倍）</td><td>61.7</td><td>43.3</td><td>36.0</td></tr></table>")]
    [InlineData("年度\t营业收入\t归母净利润\tEPS\tPE\n2025A\t4,905\t846\t2.05\t61.7\n2026E\t6,630\t1,205\t2.92\t43.3\n2027E\t8,420\t1,448\t3.51\t36.0")]
    [InlineData("12月31日\t收入\t净利润\t每股净利\t市盈率\n\t(百万人民币)\t(百万人民币)\t(人民币)\t(x)\n2025A\t4,905\t846\t2.05\t61.7\n2026E\t6,630\t1,205\t2.92\t43.3\n2027E\t8,420\t1,448\t3.51\t36.0")]
    [InlineData("盈利预测与估值 2025A 2026E 2027E\n营业总收入（百万元） 4,905 6,630 8,420\n同比（%） 31.00 35.20 27.00\n归母净利润（百万元） 846 1,205 1,448\nEPS-最新摊薄（元/股） 2.05 2.92 3.51\nP/E（现价&最新摊薄） 61.7 43.3 36.0")]
    [InlineData("                2025A   2026E   2027E\n营业总收入（百万元）  4,905  6,630  8,420\n归母净利润（百万元）  846  1,205  1,448\nEPS（元） 2.05 2.92 3.51\nP/E 61.7 43.3 36.0")]
    [InlineData("盈利预测与估值         2025A 2026E 2027E 执业证书：S1920523040002\n营业总收入（百万元）     4,905 6,630 8,420 lilanzhou@lanchuan.example\n归母净利润（百万元）       846   1,205 1,448 股价走势\nEPS-最新摊薄（元/股）     2.05    2.92    3.51 tanxy@lanchuan.example\nP/E（现价&最新摊薄）     61.7    43.3    36.0")]
    [InlineData("年度截止12月31日                        2025A     2026E     2027E\n纯利 (Net profit)          RMB百万元        846      1205      1448\n营业收入          RMB百万元        4905      6630      8420\n每股盈余 (EPS)             RMB元          2.05      2.92      3.51\n市盈率(P/E)                X               61.7      43.3      36.0")]
    [InlineData("主要财务指标\n营业收入（百万元）\n归母净利润（百万元）\nEPS（元）\nPE（倍）\n资料来源：岚川证券研究所\n\n2025A\n4,905\n846\n2.05\n61.7\n\n2026E\n6,630\n1,205\n2.92\n43.3\n\n2027E\n8,420\n1,448\n3.51\n36.0")]
    [InlineData("会计年度\n2025A\n营业收入（百万元）\n4,905\n归母净利润（百万元）\n846\nEPS（元）\n2.05\nPE（倍）\n61.7\n资料来源：岚川证券研究所\n\n2026E\n6,630\n1,205\n2.92\n43.3\n\n2027E\n8,420\n1,448\n3.51\n36.0")]
    [InlineData("单位：百万元\n2025A\n2026E\n2027E\n营业收入\n4,905\n6,630\n8,420\n归母净利润\n846\n1,205\n1,448\nEPS（元）\n2.05\n2.92\n3.51\nPE（倍）\n61.7\n43.3\n36.0")]
    public void A_company_report_forecasts_its_company(string table) => Assert.Equal(OneCompany, OfCompany("盈利预测\n\n" + table));

    [Theory]
    [InlineData("主要财务指标\n营业收入（百万元）\n归母净利润（百万元）\nEPS（元）\nPE（倍）\n\n2025A\n4,905\n846\n2.05\n\n2026E\n6,630\n1,205\n2.92\n\n2027E\n8,420\n1,448\n3.51")]
    [InlineData("2025A\n2026E\n2027E\n营业收入\n4,905\n6,630\n归母净利润\n846\n1,205\n1,448\nEPS（元）\n2.05\n2.92\n3.51")]
    public void Columns_that_have_lost_a_number_are_not_read(string table) => Assert.Equal("", OfCompany("盈利预测\n\n" + table));

    [Theory]
    [InlineData("HK$ m                     2025A      2026E      2027E\nRevenue                   7,410      9,020     10,880\nRevenue growth (%)         18.2       21.7       20.6\nNet profit                1,111      2,390      3,320\nEPS (HK$)                  6.90      14.84      20.62\nP/E (x)                    85.2       39.6       28.5")]
    [InlineData("| Year to December | FY2025A | FY2026E | FY2027E |\n| --- | --- | --- | --- |\n| Revenue (HK$m) | 7,410 | 9,020 | 10,880 |\n| Net income (HK$m) | 1,111 | 2,390 | 3,320 |\n| EPS (HK$) | 6.90 | 14.84 | 20.62 |\n| PE (x) | 85.2 | 39.6 | 28.5 |")]
    [InlineData("Year to 31 Dec (HK$ m) 2025A 2026E 2027E\nRevenue 7,410 9,020 10,880\nNet profit 1,111 2,390 3,320\nCore EPS (FD) (HK$) 6.90 14.84 20.62\nCore PER (x) 85.2 39.6 28.5")]
    [InlineData("Year to Mar    3/25A    3/26E    3/27E\nRev. (MM)      7,410      9,020     10,880\nNet profit     1,111      2,390      3,320\nEPS             6.90      14.84      20.62\nP/E             85.2       39.6       28.5")]
    [InlineData("Year to Dec    12/25A    12/26E    12/27E\nRevenue        7,410      9,020     10,880\nNet profit     1,111      2,390      3,320\nEPS             6.90      14.84      20.62\nP/E             85.2       39.6       28.5")]
    [InlineData("Y/e Mar        FY3/25A    FY3/26E    FY3/27E\nRevenue        7,410      9,020     10,880\nPAT            1,111      2,390      3,320\nEPS             6.90      14.84      20.62\nP/E             85.2       39.6       28.5")]
    [InlineData("Change in estimates\n                Current              Previous\n             2026E     2027E     2026E     2027E\nRevenue      9,020    10,880     9,900    11,900\nEPS          14.84     20.62     16.00     22.00\nKey financials\nYear to Dec    2025A    2026E    2027E\nRevenue        7,410    9,020   10,880\nNet profit     1,111    2,390    3,320\nEPS             6.90    14.84    20.62\nP/E             85.2     39.6     28.5")]
    public void An_English_report_forecasts_its_company(string table) =>
        Assert.Equal("9736.HK EPS 2025A 6.9|9736.HK EPS 2026E 14.84|9736.HK EPS 2027E 20.62|9736.HK PE 2025A 85.2|9736.HK PE 2026E 39.6|9736.HK PE 2027E 28.5|"
            + "9736.HK netProfit 2025A 1111|9736.HK netProfit 2026E 2390|9736.HK netProfit 2027E 3320|9736.HK revenue 2025A 7410|9736.HK revenue 2026E 9020|9736.HK revenue 2027E 10880",
            Written(Cover.English with { Facts = "Rating: Buy", Body = Cover.English.Body + "\n\nFinancial summary\n\n" + table }));

    [Theory]
    [InlineData("             9/26    12/26E    3/27E\nEPS (HK$)    1.12    1.31      1.40", "")]
    [InlineData("        2026E    2027E    2028E\n        1Q       2Q       FY\nEPS     1.12     1.31     5.40", "")]
    [InlineData("            2026E    2027E    2028E\nEPS (HK$)\nQ1          1.12     1.31     1.40\nQ2          1.20     1.42     1.51\nFY          4.80     5.60     6.10", "9736.HK EPS 2026E 4.8|9736.HK EPS 2027E 5.6|9736.HK EPS 2028E 6.1")]
    [InlineData("EPS (HK$)   1Q      2Q      3Q      4Q      FY\n2026E       1.12    1.20    1.22    1.26    4.80\n2027E       1.31    1.42    1.43    1.44    5.60", "9736.HK EPS 2026E 4.8|9736.HK EPS 2027E 5.6")]
    public void Of_quarters_only_the_full_year_is_a_forecast(string table, string forecasts) =>
        Assert.Equal(forecasts, Written(Cover.English with { Facts = "Rating: Buy", Body = Cover.English.Body + "\n\nQuarters\n\n" + table }));

    [Theory]
    [InlineData("FY Dec\t2025A\t2026E\t\t2027E\t\n\t\tOld\tNew\tOld\tNew\nRevenue\t7,410\t9,900\t9,020\t11,900\t10,880", "9736.HK revenue 2025A 7410|9736.HK revenue 2026E 9020|9736.HK revenue 2027E 10880")]
    [InlineData("FY Dec\t2026E\t\t2027E\t\n\tCur\tPrev\tCur\tPrev\nRevenue\t9,020\t9,900\t10,880\t11,900", "9736.HK revenue 2026E 9020|9736.HK revenue 2027E 10880")]
    [InlineData("\tPrevious\t\tCurrent\t\nFY Dec\t2026E\t2027E\t2026E\t2027E\nRevenue\t9,900\t11,900\t9,020\t10,880", "")]
    [InlineData("FY Dec\tFY25\tFY26F\t\tFY27F\t\nCurrency (HKD)\tActual\tOld\tNew\tOld\tNew\nRevenue\t7,410\t9,900\t9,020\t11,900\t10,880", "9736.HK revenue 2025 7410|9736.HK revenue 2026F 9020|9736.HK revenue 2027F 10880")]
    [InlineData("FY Dec\t2025A\t2026E\t2027E\nEPS Old\t6.90\t14.00\t20.00\nEPS New\t6.90\t14.84\t20.62\nNAV per share\t171.0\t174.2\t176.0\nEV/Sales (x)\t9.1\t8.2\t7.7", "9736.HK EPS 2025A 6.9|9736.HK EPS 2026E 14.84|9736.HK EPS 2027E 20.62")]
    public void An_old_forecast_is_never_taken_for_a_new_one(string table, string forecasts) =>
        Assert.Equal(forecasts, Written(Cover.English with { Facts = "Rating: Buy", Body = Cover.English.Body + "\n\nEstimates\n\n" + table }));

    [Fact]
    public void A_company_report_may_forecast_two_years_only() =>
        Assert.Equal("688917.SH EPS 2026E 2.92|688917.SH EPS 2027E 3.51", OfCompany("盈利预测\n\n指标\t2026E\t2027E\nEPS（元）\t2.92\t3.51"));

    [Theory]
    [InlineData("代码\t简称\tEPS\t\tPE\t\t评级\n\t\t2025A\t2026E\t2025A\t2026E\n688917.SH\t岑石科技\t2.05\t2.92\t61.7\t43.3\t买入\n605788.SH\t砚湖乳业\t0.88\t1.06\t29.4\t24.4\t增持")]
    [InlineData("代码\t简称\tEPS\tPE\t评级\n\t\t2025A\t2026E\t2025A\t2026E\n688917.SH\t岑石科技\t2.05\t2.92\t61.7\t43.3\t买入\n605788.SH\t砚湖乳业\t0.88\t1.06\t29.4\t24.4\t增持")]
    [InlineData("| 代码 | 简称 | EPS | | PE | | 评级 |\n| --- | --- | --- | --- | --- | --- | --- |\n| | | 2025A | 2026E | 2025A | 2026E | |\n| 688917.SH | 岑石科技 | 2.05 | 2.92 | 61.7 | 43.3 | 买入 |\n| 605788.SH | 砚湖乳业 | 0.88 | 1.06 | 29.4 | 24.4 | 增持 |")]
    [InlineData("代码\t简称\tEPS2025A\tEPS2026E\tPE2025A\tPE2026E\t评级\n688917.SH\t岑石科技\t2.05\t2.92\t61.7\t43.3\t买入\n605788.SH\t砚湖乳业\t0.88\t1.06\t29.4\t24.4\t增持")]
    [InlineData("代码\t简称\tEPS（2025A）\tEPS（2026E）\tPE（2025A）\tPE（2026E）\t评级\n688917.SH\t岑石科技\t2.05\t2.92\t61.7\t43.3\t买入\n605788.SH\t砚湖乳业\t0.88\t1.06\t29.4\t24.4\t增持")]
    [InlineData("代码\t简称\t收盘价\t评级\tEPS（元）\t\tPE（倍）\t\n\t\t\t\t2025A\t2026E\t2025A\t2026E\n688917.SH\t岑石科技\t126.40\t买入\t2.05\t2.92\t61.7\t43.3\n605788.SH\t砚湖乳业\t25.86\t增持\t0.88\t1.06\t29.4\t24.4")]
    [InlineData("<table><tr><td rowspan=\"2\">代码</td><td rowspan=\"2\">简称</td><td colspan=\"2\">EPS</td><td colspan=\"2\">PE</td><td rowspan=\"2\">评级</td></tr><tr><td>2025A</td><td>2026E</td><td>2025A</td><td>2026E</td></tr><tr><td>688917.SH</td><td>岑石科技</td><td>2.05</td><td>2.92</td><td>61.7</td><td>43.3</td><td>买入</td></tr><tr><td>605788.SH</td><td>砚湖乳业</td><td>0.88</td><td>1.06</td><td>29.4</td><td>24.4</td><td>增持</td></tr></table>")]
    [InlineData("证券代码 证券简称 EPS PE 投资评级\n2025A 2026E 2025A 2026E\n688917.SH 岑石科技 2.05 2.92 61.7 43.3 买入\n605788.SH 砚湖乳业 0.88 1.06 29.4 24.4 增持")]
    [InlineData("公司简称 股票代码 股价(元) EPS(元) 2025A 2026E PE 2025A 2026E 评级\n岑石科技 688917.SH 126.40 2.05 2.92 61.7 43.3 买入\n砚湖乳业 605788.SH 25.86 0.88 1.06 29.4 24.4 未评级")]
    [InlineData("证券简称 股票代码 2026/11/6 EPS（元） PE（倍） 投资评级\n收盘价（元） 2025A 2026E 2025A 2026E\n岑石科技 688917.SH 126.40 2.05 2.92 61.7 43.3 买入\n砚湖乳业 605788.SH 25.86 0.88 1.06 29.4 24.4 增持")]
    public void A_table_of_companies_forecasts_each(string table) => Assert.Equal(
        "605788.SH EPS 2025A 0.88|605788.SH EPS 2026E 1.06|605788.SH PE 2025A 29.4|605788.SH PE 2026E 24.4|688917.SH EPS 2025A 2.05|688917.SH EPS 2026E 2.92|688917.SH PE 2025A 61.7|688917.SH PE 2026E 43.3",
        OfSector("重点公司盈利预测与估值\n\n" + table));

    [Theory]
    [InlineData("证券代码 证券简称 市占率 EPS PE 投资评级\n2025A 2026E 2025A 2026E\n688917.SH 岑石科技 2.05 2.92 61.7 43.3 买入")]
    [InlineData("证券代码 证券简称 EPS PE 投资评级\n2025A 2026E 2025A 2026E\n688917.SH 岑石科技 2.05 61.7 43.3 买入")]
    [InlineData("证券代码 证券简称 EPS PE 投资评级\n收盘价 2025A 2026E 2025A 2026E\n688917.SH 岑石科技 2.05 2.92 61.7 43.3 9.9 买入")]
    public void What_fits_no_header_to_the_last_number_is_left_out(string table) => Assert.Equal("", OfSector("重点公司盈利预测与估值\n\n" + table));

    [Theory]
    [InlineData("指标\t2025A\t2026Q3\t2026E\t2027E\n营业收入（百万元）\t4,905\t1,720\t6,630\t8,420\n归母净利润（百万元）\t846\t305\t1,205\t1,448\nEPS（元）\t2.05\t0.74\t2.92\t3.51\nPE（倍）\t61.7\t\t43.3\t36.0")]
    [InlineData("指标\t2025A\t2026E\t2027E\t指标\t2025A\t2026E\t2027E\n营业收入\t4,905\t6,630\t8,420\t每股收益（元）\t2.05\t2.92\t3.51\n净利润\t851\t1,211\t1,455\t市盈率\t61.7\t43.3\t36.0\n归母净利润\t846\t1,205\t1,448\t目标PE\t70\t70\t70\n营业收入（%）\t31.0\t35.2\t27.0\tEV EBITDA增速\t1\t2\t3")]
    public void Quarters_growth_and_targets_are_no_forecasts_of_a_year(string table) => Assert.Equal(OneCompany, OfCompany("盈利预测\n\n" + table));

    [Theory]
    [InlineData("（亿元）\t2025A\t2026E\n营业收入\t49.05\t66.30\nEPS（元）\t2.05\t2.92", "亿元")]
    [InlineData("指标\t2025A\t2026E\n营业收入（百万元）\t4905\t6630\nEPS（元）\t2.05\t2.92", "百万元")]
    [InlineData("RMB mn\t2025A\t2026E\nRevenue\t4905\t6630\nEPS\t2.05\t2.92", "RMB mn")]
    public void An_amount_has_the_unit_of_its_row_or_its_table(string table, string unit) =>
        Assert.Equal(unit, Read(Cover.Company with { Facts = "买入（维持）", Body = Cover.Company.Body + "\n\n盈利预测\n\n" + table }).Forecasts.First(forecast => forecast.Metric == "revenue").Unit);

    [Theory]
    [InlineData("会计年度\t2025A\t2026E\n营业收入\t4905\t6630\n净利润\t846\t1205\n每股收益\t2.05\t2.92\n市盈率\t61.7\t43.3", 8)]
    [InlineData("零部件业务\t2025A\t2026E\n营业收入\t905\t1630\n毛利率\t41%\t42%\n净利润\t146\t205", 0)]
    public void Statements_behind_the_cover_forecast_where_the_cover_does_not(string table, int forecasts) =>
        Assert.Equal(forecasts, Read(Cover.Company with { Facts = "买入（维持）", Body = Cover.Company.Body + "\n\n目录\n\n" + string.Concat(Enumerable.Repeat("验收节奏稳步推进。\n\n", 40)) + table }).Forecasts.Count);

    [Fact]
    public void A_statement_ends_where_years_stand_again_in_its_own_columns() =>
        Assert.Equal("688917.SH EPS 2026E 2.92|688917.SH EPS 2027E 3.51|688917.SH PE 2026E 43.3|688917.SH PE 2027E 36|688917.SH netProfit 2026E 1205|688917.SH netProfit 2027E 1448|688917.SH revenue 2026E 6630|688917.SH revenue 2027E 8420", OfCompany("财务报表\n\n"
            + "利润表（百万元）\t2026E\t2027E\t主要财务比率\t2026E\t2027E\n营业收入\t6,630\t8,420\t每股收益\t2.92\t3.51\n利润总额\t1,300\t1,560\t市盈率\t43.3\t36.0\n净利润\t1,250\t1,500\t现金流量表\t2026E\t2027E\n归母净利润\t1,205\t1,448\t净利润\t1,250\t1,500\n资产负债表\t2026E\t2027E\t经营活动现金流\t463\t617"));

    [Theory]
    [InlineData("代码\t简称\tEPS\t\tPE\t\t评级\n\t\t2025A\t2026E\t2025A\t2026E\n688917.SH\t岑石科技\t-\t2.92\t-\t43.3\t买入\n605788.SH\t砚湖乳业\t-0.21\t1.06\tN/A\t24.4\t增持",
        "605788.SH EPS 2025A -0.21|605788.SH EPS 2026E 1.06|605788.SH PE 2026E 24.4|688917.SH EPS 2026E 2.92|688917.SH PE 2026E 43.3")]
    [InlineData("代码\t简称\tEPS\t\tPE\t\t评级\n\t\t2025A\t2026E\t2025A\t2026E\n688917.SH\t岑石科技\t(0.21)\t2.92\t\t43.3\t买入\n605788.SH\t砚湖乳业\t0.88\t1.06\t29.4\t24.4\t增持",
        "605788.SH EPS 2025A 0.88|605788.SH EPS 2026E 1.06|605788.SH PE 2025A 29.4|605788.SH PE 2026E 24.4|688917.SH EPS 2025A -0.21|688917.SH EPS 2026E 2.92|688917.SH PE 2026E 43.3")]
    public void Gaps_stay_gaps_and_losses_are_negative(string table, string forecasts) => Assert.Equal(forecasts, OfSector("重点公司盈利预测\n\n" + table));

    [Theory]
    [InlineData("代码\t简称\tEPS\t\tPE\t\t评级\n\t\t2025A\t2026E\t2025A\t2026E\n688917.SH\t岑石科技\t\t2.05\t2.92\t61.7\t43.3\t买入")]
    [InlineData("代码\t简称\tEPS\t\tPE\t\t评级\n\t\t2025A\t2026E\t2025A\t2026E\n688917.SH\t岑石科技\t2.92\t61.7\t43.3\t买入")]
    public void A_shifted_row_gives_no_wrong_value(string table)
    {
        string[] right = ["688917.SH EPS 2025A 2.05", "688917.SH EPS 2026E 2.92", "688917.SH PE 2025A 61.7", "688917.SH PE 2026E 43.3"];
        Assert.All(OfSector("重点公司盈利预测\n\n" + table).Split('|', StringSplitOptions.RemoveEmptyEntries), forecast => Assert.Contains(forecast, right));
    }

    [Theory]
    [InlineData("涨幅前五\n\n代码\t简称\t周涨跌幅\tPE（TTM）\n301793.SZ\t栖云信息\t14.20\t33.18\n605731.SH\t钧桥机电\t9.87\t18.42")]
    [InlineData("可比公司估值\n\n代码\t简称\t收盘价\tPE\t\n\t\t\t2025A\t2026E\n301793.SZ\t栖云信息\t33.18\t97.6\t43.1\n605731.SH\t钧桥机电\t18.42\t30.1\t22.0")]
    [InlineData("全球晶圆产能\n\n地区\t2025A\t2026E\n中国\t410\t455\n美国\t120\t133")]
    [InlineData("行业销量预测\n\n指标\t2025A\t2026E\n出货量（万台）\t410\t455\n渗透率\t12%\t15%")]
    public void A_table_of_other_things_forecasts_nothing(string table) => Assert.Equal("", OfSector(table));

    [Fact]
    public void What_was_forecast_before_is_no_forecast() => Assert.Equal(OneCompany, OfCompany(
        "盈利预测\n\n指标\t2025A\t2026E\t2027E\n营业收入（百万元）\t4,905\t6,630\t8,420\n归母净利润（百万元）\t846\t1,205\t1,448\n前EPS预测值（元）\t\t2.70\t3.30\n原先预测摊薄每股收益（元）\t\t2.70\t3.30\nEPS（元）\t2.05\t2.92\t3.51\nPE（倍）\t61.7\t43.3\t36.0"));

    [Fact]
    public void Growth_and_margins_are_no_forecasts() =>
        Assert.Equal("688917.SH netProfit 2025A 846|688917.SH netProfit 2026E 1205|688917.SH netProfit 2027E 1448|688917.SH revenue 2025A 4905|688917.SH revenue 2026E 6630|688917.SH revenue 2027E 8420",
            OfCompany("盈利预测\n\n指标\t2025A\t2026E\t2027E\n营业收入（百万元）\t4,905\t6,630\t8,420\n营业收入增长率（%）\t31.0\t35.2\t27.0\n归母净利润（百万元）\t846\t1,205\t1,448\n净利润增速\t28.0%\t42.4%\t20.2%\n净利率\t17.2%\t18.2%\t17.2%"));

    [Fact]
    public void Peers_are_no_forecasts_of_the_company() =>
        Assert.Equal("", OfCompany("可比公司估值\n\n代码\t简称\tPE\t\n\t\t2025A\t2026E\n301793.SZ\t栖云信息\t97.6\t43.1\n605731.SH\t钧桥机电\t30.1\t22.0\n平均\t\t63.9\t32.6"));

    [Fact]
    public void A_sentence_on_peers_above_a_table_is_not_its_caption() =>
        Assert.Equal("688917.SH EPS 2026E 2.92|688917.SH EPS 2027E 3.51", OfCompany("给予公司2027年45倍市盈率，可比公司平均为38倍，\n\n指标\t2026E\t2027E\nEPS（元）\t2.92\t3.51"));

    [Theory]
    [InlineData("资料来源：Wind，岚川证券研究所（未评级公司盈利预测为Wind一致预期）", "688917.SH EPS 2026E 2.92|688917.SH EPS 2027E 3.51")]
    [InlineData("资料来源：Wind，岚川证券研究所", "301793.SZ EPS 2026E 0.77|301793.SZ EPS 2027E 0.98|688917.SH EPS 2026E 2.92|688917.SH EPS 2027E 3.51")]
    public void What_others_expect_of_a_stock_is_no_forecast_of_the_firm(string source, string forecasts) =>
        Assert.Equal(forecasts, Written(Cover.Sector with { Body = Cover.Sector.Body + "\n\n重点公司盈利预测\n\n代码\t简称\tEPS\t\t评级\n\t\t2026E\t2027E\t\n688917.SH\t岑石科技\t2.92\t3.51\t买入\n301793.SZ\t栖云信息\t0.77\t0.98\t未评级\n" + source }));

    [Fact]
    public void The_day_of_the_price_may_stand_under_it() =>
        Assert.Equal("688917.SH EPS 2025A 2.05|688917.SH EPS 2026E 2.92|688917.SH PE 2025A 61.7|688917.SH PE 2026E 43.3",
            OfSector("重点公司盈利预测\n\n代码 公司 评级 股价（元） EPS（元） PE（倍）\n2026/11/16 2025A 2026E 2025A 2026E\n688917.SH 岑石科技 买入 126.40 2.05 2.92 61.7 43.3"));

    [Theory]
    [InlineData("2025A|2026E")]
    [InlineData("25A|26CL")]
    [InlineData("Dec-25A|Dec-26E")]
    [InlineData("C25A|C26E")]
    public void Years_are_printed_in_many_ways(string years) =>
        Assert.Equal("688917.SH EPS 2025A 2.05|688917.SH EPS 2026E 2.92", OfCompany(Tabs($"|{years}\nEPS|2.05|2.92\nNet gearing (%)|12.1|10.4")));

    [Fact]
    public void Quarters_by_their_months_are_no_years() =>
        Assert.Equal("", OfCompany(Tabs("|Mar-26A|Jun-26A|Sep-26E|Dec-26E\nEPS|0.41|0.52|0.60|0.71")));

    private static string OfCompany(string table) => Written(Cover.Company with { Facts = "买入（维持）", Body = Cover.Company.Body + "\n\n" + table + "\n\n资料来源：岚川证券研究所预测" });

    private static string OfSector(string table) => Written(Cover.Sector with { Facts = "行业评级：看好（维持）", Body = Cover.Sector.Body + "\n\n" + table + "\n\n资料来源：岚川证券研究所预测" });

    private static string Written(Cover cover) => string.Join('|', Read(cover).Forecasts
        .Select(forecast => string.Create(CultureInfo.InvariantCulture, $"{forecast.Stock.Code} {forecast.Metric} {forecast.Period} {forecast.Value:0.####}")).Order(StringComparer.Ordinal));
}
