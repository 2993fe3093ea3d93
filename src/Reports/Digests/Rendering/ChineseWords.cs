using Reports.Model;

namespace Reports.Digests.Rendering;

internal sealed class ChineseWords : Words
{
    public override string Language => "zh-CN";
    public override string Name => "研报周报";
    public override string Comma => "、";
    public override string Upgrades => "上调评级";
    public override string Downgrades => "下调评级";
    public override string Initiations => "首次覆盖";
    public override string TargetChanges => "目标价调整";
    public override string EstimateChanges => "盈利预测调整";
    public override string Recommendations => "推荐股票";
    public override string RecommendedStocks => "推荐股票";
    public override string Dropped => "本周不再推荐";
    public override string DroppedNote => "上周有机构推荐，本周没有。";
    public override string MostRecommended => "推荐机构最多";
    public override string NewMark => "新进";
    public override string DerivedMark => "据此前研报推断";
    public override string DisagreesMark => "与此前研报不符";
    public override string Industries => "行业评级";
    public override string OtherRatings => "其他个股评级";
    public override string Reports => "本周研报";
    public override string Late => "补录研报";
    public override string LateNote => "本周收到，但日期早于本周；上文凡出自这些研报的内容均标“补录”。";
    public override string Unread => "未能读取";
    public override string UnreadNote => "以下文件本周上传，但未能解析，内容不在本期之内。";
    public override string Levels => "个股评级分布";
    public override string LateMark => "补录";
    public override string InferredMark => "日期为推定";
    public override string UndatedMark => "未注明日期，按上传日";
    public override string Untitled => "（无标题）";
    public override string UnnamedStock => "（未写明股票）";
    public override string UnnamedIndustry => "（未写明行业）";
    public override string UnnamedFirm => "（未写明机构）";
    public override string Unsubscribe => "退订";
    public override string FilteredNote => "按您的订阅条件筛选。";
    public override string Watched => "您的自选股";
    public override string WebPage => "在网页中查看全部内容";
    public override string Disclaimer => "内容由程序摘自研报原文，引文附行号，供核对；不构成投资建议。";

    public override string Week(IsoWeek week) => $"{week.Year} 年第 {week.Number} 周";

    public override string Days(DateOnly from, DateOnly to) => $"{from.Month} 月 {from.Day} 日 – {to.Month} 月 {to.Day} 日";

    public override string Level(RatingLevel level) => level switch
    {
        RatingLevel.Buy => "买入",
        RatingLevel.Overweight => "增持",
        RatingLevel.Neutral => "中性",
        RatingLevel.Underweight => "减持",
        _ => "卖出",
    };

    public override string? Change(RatingChange? change) => change switch
    {
        RatingChange.Initiated => "首次",
        RatingChange.Maintained => "维持",
        RatingChange.Upgraded => "上调",
        RatingChange.Downgraded => "下调",
        RatingChange.Resumed => "恢复",
        RatingChange.Suspended => "暂停",
        _ => null,
    };

    public override string Strength(RecommendationStrength strength) => strength is RecommendationStrength.Recommend ? "推荐" : "关注";

    public override string Kind(ReportKind kind) => kind switch
    {
        ReportKind.Company => "公司",
        ReportKind.Industry => "行业",
        ReportKind.Strategy => "策略",
        ReportKind.Macro => "宏观",
        ReportKind.FixedIncome => "固收",
        ReportKind.Quant => "金工",
        _ => "其他",
    };

    public override string Target(string price) => $"目标价 {price}";
    public override string Upside(string percent) => $"空间 {percent}";
    public override string Estimate(int year, string values) => $"EPS {year}：{values}";
    public override string WatchMark(string wanted) => $"自选：{wanted}";
    public override string WatchNews(string first, int count) => $"自选股{Stocks(first, count)}有消息";
    public override string Before(int firms) => $"上周 {firms} 家";

    public override string Definition(RatingDefinition definition) => "定义：" + string.Join("，", new[]
    {
        definition.HorizonMonths switch { [var from, var to] when from == to => $"{from} 个月", [var from, var to] => $"{from}–{to} 个月", _ => null },
        Plain.Line(definition.Benchmark, 40) is { } benchmark ? $"相对{benchmark}" : null,
        Figures.Range(definition.LowerPct, definition.UpperPct),
    }.OfType<string>());

    public override string Conflict(IReadOnlyList<string> relations) => "利益冲突：" + string.Join("、", relations.Select(relation => relation switch
    {
        "investmentBanking" => "投行业务",
        "client" => "客户",
        "holding" => "持股",
        "marketMaking" => "做市",
        _ => relation,
    }));

    public override string Quote(string quote, int line) => $"“{quote}” 第 {line} 行";
    public override string Title(string title) => $"《{title}》";
    public override string Firms(int count) => $"{count} 家";
    public override string Themes(IEnumerable<string> themes) => $"主题：{string.Join("、", themes)}";

    public override string Holds(int ratings, int recommendations) => string.Join("，", new[]
    {
        ratings > 0 ? $"评级 {ratings} 只" : null,
        recommendations > 0 ? $"推荐 {recommendations} 只" : null,
    }.OfType<string>());

    public override string More(int count) => $"另有 {count} 条，篇幅所限未列出。";

    public override string Coverage(DigestCounts counts) =>
        $"本期覆盖 {counts.Reports + counts.Late} 份研报（补录 {counts.Late} 份，未注明日期 {counts.Undated} 份），来自 {counts.Firms} 家机构；"
        + $"个股评级 {counts.StockRatings} 条，行业评级 {counts.IndustryRatings} 条，推荐股票 {counts.RecommendedStocks} 只；未能读取 {counts.Unread} 份文件。";

    public override string ComposedAt(string moment) => $"编制于 {moment}";

    public override string Subject(IsoWeek week, IReadOnlyList<string> news) => $"研报周报 {week}：{string.Join("，", news)}";
    public override string Upgraded(string first, int count) => $"上调{Stocks(first, count)}";
    public override string Downgraded(string first, int count) => $"下调{Stocks(first, count)}";
    public override string Initiated(string first, int count) => $"首次覆盖{Stocks(first, count)}";
    public override string Retargeted(string first, int count) => $"{Stocks(first, count)}目标价调整";
    public override string Reestimated(string first, int count) => $"{Stocks(first, count)}盈利预测调整";
    public override string Recommended(int count) => $"推荐 {count} 只股票";
    public override string Covered(int count) => $"{count} 份研报";
    public override string NotRead(int count) => $"{count} 份文件未能读取";

    private static string Stocks(string first, int count) => count == 1 ? first : $"{first}等 {count} 只";
}
