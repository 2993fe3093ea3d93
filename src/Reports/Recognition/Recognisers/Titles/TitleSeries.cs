using System.Text.RegularExpressions;

namespace Reports.Recognition.Recognisers.Titles;

/// <summary>Names of series, which are a headline only where nothing else is printed.</summary>
internal static partial class TitleSeries
{
    /// <summary>The length of a series' name: the period in 计算机周报(12.25-12.29) is no part of it.</summary>
    public static int LengthOf(string text) => PeriodBehind().Match(text) is { Success: true } period ? period.Index : text.Length;

    [GeneratedRegex(@"^(?:[\u4e00-\u9fffA-Za-z&+/、·-]{0,14}?(?:行业)?(?:20\d\d年)?(?:\d{1,2}月)?(?:周报|双周报|月报|日报|晨报|晨会纪要|周观点|周刊|季报|年报点评|深度报告|深度研究|专题报告|专题研究|点评报告|研究报告|点评|跟踪报告|投资策略报告))\s?(?:\(.{0,30}\)|第?\d{1,4}期?|[:：]?)?$|^[A-Z][A-Za-z&|' -]{2,50} (?:Weekly|Monthly|Daily)$|^(?:[A-Z][A-Za-z&-]{1,14} ){1,3}(?:Strategy|Economics)$|^(?:Daily|Weekly|Monthly) [A-Z][A-Za-z]{3,12}(?: ?\| ?[A-Z][A-Za-z ]{3,24})?$|^(?:[A-Za-z]{2,12} ){0,3}[Mm]orning (?:Notes?|Call|Meeting|Brief(?:ing)?|Comments?|Summary|note|call)$|^(?:[A-Z]{2,12} ){0,3}MORNING (?:NOTES?|CALL|MEETING|BRIEF(?:ING)?|COMMENTS?|SUMMARY)$")]
    public static partial Regex Name();

    [GeneratedRegex(@"\s?(?:\(.{0,30}\)|第?\d{1,4}期?|:| ?\|.*)$")]
    private static partial Regex PeriodBehind();

    // 策略周报:, 首次覆盖: the headline stands behind.
    [GeneratedRegex(@"^[^:,。]{0,24}(?:周报|月报|日报|周观点|周观察|周度观察|周评|周记|周谈|双周谈|晨报|深度报告|深度研究|专题报告|点评|首次覆盖(?:报告)?)(?:\([\d.年月日~/-]{4,24}\))?:\s?(?=.{2})|^(?:[A-Z][A-Za-z&/]{1,14} ){0,4}(?:Weekly|Daily|Monthly|Quarterly|Company Update|Results Review|Flash Note|Morning Note): (?=[A-Z].{8})")]
    public static partial Regex Lead();
}
