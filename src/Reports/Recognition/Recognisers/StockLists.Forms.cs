using System.Text.RegularExpressions;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>What parts such a list, what stands before its stocks, and what is none.</summary>
internal static partial class StockLists
{
    [GeneratedRegex(@";|(?<=等)[,、](?=\(?\d)|[,、](?=[^,、。;:]{1,14}(?:领域|方向|环节|板块|赛道)(?:的|中))|、(?=[^,、。;:]{1,10}环节[\u4e00-\u9fffA-Z]{3,8}(?:$|[、,;。(]))|(?:等|等公司|等标的)(?=\()|(?<=[^\d.])(?=\(\d{1,2}\)|[①-⑨]|\d{1,2}\)[^\d%])")]
    private static partial Regex ClauseEnd();

    // (1) 国产算力：, ①音视频：, AI+工具：, 基础层：大模型：  The last of several is the theme.
    [GeneratedRegex(@"^[\s,、]*(?:\(?\d{1,2}[).、]|[①-⑨]|\([一二三四五六七八九十]\)|[一二三四五六七八九十]、)?\s?(?:[^:,、。]{1,24}:)*?(?<theme>[^:,、。]{1,20})(?:领域|方向|环节|方面|主线)?(?::(?=[^:]*$)|(?<=^[\u4e00-\u9fff]{2,8})-{1,2}(?=[\u4e00-\u9fff][^-]*$))")]
    private static partial Regex ThemeBefore();

    // 推荐的12月A股金股为: calls the list by its name, and says nothing of what is in it.
    [GeneratedRegex("^的.{0,10}(?:金股|个股|标的|公司|组合)(?:分别)?(?:为|是|有|包括|如下)?$")]
    private static partial Regex NameOfList();

    // AI+办公领域的金山办公、万兴科技; 国内AI算法龙头科大讯飞
    [GeneratedRegex(@"^[\s,、]*(?:以及|及|和)?(?:\d{1,2}[).、]|\(\d{1,2}\)|[①-⑨])?(?:(?<theme>[^,、。:]{1,18}?)(?:领域|板块|环节|赛道|方向|产业链)(?:中)?的?(?:核心|龙头|领先|优质|相关)?(?:公司|企业|标的|厂商|龙头)?|(?<theme>[^,、。:]{1,18}?)(?:行业)?(?:龙头|领军)(?:企业|公司|厂商|标的)?|(?<theme>[^,、。:]{2,18}?)(?:相关)?的(?=[\u4e00-\u9fffA-Z]{2,8}))(?=[^\s,、。相])")]
    private static partial Regex FieldOf();

    [GeneratedRegex(@"^(?:国内|国产|我国|海外|全球|行业|A股|港股|美股|相关|公司|其中|如|包括|具备|拥有|具有|受益|在|有|布局|深耕|掌握|持续|率先|业绩|估值|盈利|低估|能够|以|产品|订单)|龙头|算法$|^.$|建议|关注|主线")]
    private static partial Regex NoTheme();

    [GeneratedRegex(@"[、,/](?![^()]{0,40}\))|(?<=\]) ?(?=\[)|(?<=[\u4e00-\u9fff]{3}|\))(?:和|及|以及)(?=[\u4e00-\u9fffA-Z]{3})| and ")]
    private static partial Regex Separator();

    [GeneratedRegex(@"(?:等(?:(?:相关|优质|行业|龙头|头部|国内)*(?:公司|标的|厂商|企业|个股|龙头|上市公司))?|[.。])\s*$|等[^、]{0,30}$")]
    private static partial Regex Tail();

    // 社区、青少年、环境等领域
    [GeneratedRegex(@"等(?:多个|各个|几大|三大|[一二三四五六两])?(?:相关)?(?:领域|方面|方向|环节|问题|因素|工作|行业|板块|赛道|技术|业务|市场|地区|指标|数据|变化|政策|事件|节点)")]
    private static partial Regex Others();

    [GeneratedRegex(@"^[\s:]*(?:(?:标的|公司|个股|包括|如|例如|龙头|是|有|为)[:]?)+|^[\s:]*\d{1,2}[).、]")]
    private static partial Regex LeadIn();

    [GeneratedRegex(@"^\[?(?<name>[\u4e00-\u9fffA-Z0-9*][\u4e00-\u9fffA-Za-z0-9·&*.' -]{0,17}?)(?:\((?<code>" + StockCodes.Pattern + @"|\d{6})(?:[,/;].{0,40})?\)|\((?:[^()]{1,16})\))?\]?$")]
    private static partial Regex NamedStock();

    // Names end in 技术 or 数据 as often as themes do; what is neither short nor long enough to tell is taken as a name.
    [GeneratedRegex(@"(?:产业链|伙伴|厂商|企业|供应商|领域|板块|主线|机遇|机会|方向|环节|赛道|龙头|行情|变化|进展|落地|节奏|政策|需求|供给|流通|弹性|标的|品种|投资|布局|业绩|估值|逻辑|周期|复苏|修复|增长|催化|主题|个股|细分|行业|价值|因素|情况|配置|空间|会议|利率|汇率|油价|金价|关税|谈判|财报|季报|年报|进度|销量|库存|价格|产能|订单|表现|走势|流动性|美联储|央行|债|债券|指数|ETF|REITs|存单|票据|久期|城投|影响|效应|改革|出海|国产化|转型|提升|下降|替代|软件商|运营商|整机|开发套件|结构件|代工|应用端|端应用|公司股|事件|[车药险房酒]企|[车整工]厂"
        + @"|.{4,}(?:公司|技术|应用|系统|服务|平台|生态|智能化|硬件|模型|市场|产品|客户|建设|能力|方案|趋势|基础设施))$", RegexOptions.RightToLeft)]
    private static partial Regex NoStockEnd();

    [GeneratedRegex(@"^(?:(?:相关|上市|龙头|应用|行业|优质|头部|国内|软件|硬件|科技|互联网|游戏|平台|服务|设备|材料|标的|重点|其他|各|子|本|该).{0,4}公司$|(?:国产|工业|办公|基础|应用|行业|企业|核心|关键|数字|智能|通用|专用|操作|底层|上游|下游|中游|海外|国内|AI|大|云|金融|医疗|教育|安全|信创|自主|先进|高端|新|设计|算力|数据|语言|多模态)?(?:技术|数据|应用|系统|服务|平台|生态|硬件|模型|市场|产品|客户|建设|能力|方案|趋势|基础设施|算力|芯片|软件|材料|设备|零部件|元件|器件|光模块|服务器|终端|机器人|半导体|制造|存储|网安|安防)$"
        + @"|我们|公司|以及|其他|其中|具备|拥有|受益|相关|国内|行业|未来|短期|中期|长期|一是|二是|三是|在|对|从|以|将|有望|能够|如下|上述|该|这|低估值|高股息|业绩|优质|头部|核心|具有|布局|配置|政策|两条|三条|四条|五条|20\d\d年|(?!360$)\d+$|[A-Z]$(?<!X)|AI$|[a-z])")]
    private static partial Regex NoStockLead();

    [GeneratedRegex(@"的|了|是否|不|与.{3,}|盈利预测|带来|推动|持续|进一步|有望|预计|我们|关注|推荐|受益|维持|评级|为主|维度|主线")]
    private static partial Regex NoStockWithin();

    [GeneratedRegex("^[\u4e00-\u9fff]{2,6}龙头(?=[\u4e00-\u9fff]{3,5}$)")]
    private static partial Regex Leader();

    // Its rating, its price, or the heading of what comes next.
    [GeneratedRegex("(?<![A-Za-z])(?:(?:BUY|SELL|HOLD|ADD|REDUCE|Buy|Sell|Hold|Add|Reduce|OUTPERFORM|Outperform|Overweight|OVERWEIGHT)$|(?i:performance|valuations?|forecasts?|sectors?|industry|risks?|catalysts?|markets?|index|updates?|ratings?|prices?|targets?|estimates?|earnings|outlook)(?![A-Za-z]))|^" + Money.Unit + @" ?\d")]
    private static partial Regex NoEnglishStock();

    [GeneratedRegex(@"\d{1,2}[).、]|[①-⑨]")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"-(?:U|W|SW|UW|S|B)$", RegexOptions.IgnoreCase)]
    private static partial Regex ShareClass();
}
