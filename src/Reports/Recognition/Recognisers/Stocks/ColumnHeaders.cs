using System.Text.RegularExpressions;

namespace Reports.Recognition.Recognisers.Stocks;

/// <summary>What tables of stocks print over their columns; blanks are taken out before.</summary>
internal static partial class ColumnHeaders
{
    [GeneratedRegex(@"^(?:(?:股票|公司|证券|标的|个股|重点公司|推荐公司)(?:名称|简称)?|名称|简称|标的(?:名称)?|首选股票|Company(?:name)?(?:[(/](?:ticker|code|symbol)\)?)?|Stock(?:name)?|Name|Issuer)$", RegexOptions.IgnoreCase)]
    public static partial Regex NameHeader();

    [GeneratedRegex(@"^(?:(?:股票|公司|证券|标的|股份)?代[码号]|Ticker|Code|Listing|(?:BBG|Bloomberg)(?:code|ticker)?|RIC|Symbol)$", RegexOptions.IgnoreCase)]
    public static partial Regex CodeHeader();

    [GeneratedRegex(@"^(?:(?:最新|投资|股票|公司|当前|本次|新)*评[级等]|Rating|Recommendation|(?:New|Cur(?:rent)?)?(?:Rating|Rec(?:o|om)?\.?|Recommendation)|Rating(?:Cur(?:r(?:ent)?)?|New)|To)(?:\(.{0,10}\))?$", RegexOptions.IgnoreCase)]
    public static partial Regex RatingHeader();

    [GeneratedRegex(@"^(?:(?:上次|前次|原|上期|此前|旧)(?:投资)?评[级等]|(?:Prev(?:ious)?|Prior|Old)\.?(?:rating|rec(?:o|om)?\.?|recommendation)?|From|(?:Rating|Rec(?:o|om)?\.?)\(?(?:old|prev(?:ious)?|prior)\)?)$", RegexOptions.IgnoreCase)]
    public static partial Regex PreviousRatingHeader();

    [GeneratedRegex(@"^(?:评级)?(?:变动|变化|调整|调整方向)$|^Change$|^Action$", RegexOptions.IgnoreCase)]
    public static partial Regex ChangeHeader();

    [GeneratedRegex(@"^新?目标价(?:格)?|^合理价值|^(?:New|Cur(?:rent)?|12[- ]?m(?:th|onth)?)?(?:Price ?target|Target ?price|Target|TP|PT|PO|Fair ?value)(?:\((?!old|prev|prior).{0,12}\))?(?:new|to|cur(?:r(?:ent)?)?)?$", RegexOptions.IgnoreCase)]
    public static partial Regex TargetHeader();

    [GeneratedRegex(@"^(?:(?:上次|前次|原|此前|旧)(?:目标价|合理价值)|(?:Prev(?:ious)?|Prior|Old)\.?(?:price)?(?:target|TP|PT|PO)(?:price)?|(?:Price ?target|Target ?price|Target|TP|PT|PO)(?:\(.{0,12}\))?(?:old|from|prev(?:ious)?|prior)$|(?:Price ?target|Target ?price|TP|PT|PO)\((?:old|prev(?:ious)?|prior)\))", RegexOptions.IgnoreCase)]
    public static partial Regex PreviousTargetHeader();

    [GeneratedRegex(@"^(?:20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}月\d{1,2}日)?(?:最新|当前)?(?:收[盘市]价|股价|现价)|^(?:股票|最新|当前)价格?(?:$|\()|^(?:(?:Share ?|Closing ?|Current ?|Last ?)?price|CMP|(?:Last ?)?close)(?:\(.{0,14}\))?$", RegexOptions.IgnoreCase)]
    public static partial Regex PriceHeader();

    [GeneratedRegex(@"^(?:(?:Price)?CCY|Curr?\.?|Currency|币种|货币)$", RegexOptions.IgnoreCase)]
    public static partial Regex CurrencyHeader();

    [GeneratedRegex(@"港元|港币|HK\$|HKD|股份代[码号]")]
    public static partial Regex HongKongHeader();
}
