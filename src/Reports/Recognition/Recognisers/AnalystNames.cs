using System.Text.RegularExpressions;

namespace Reports.Recognition.Recognisers;

/// <summary>What can be a person's name, and what only looks like one.</summary>
internal static partial class AnalystNames
{
    private const string Surnames =
        "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖文仝代付闫晋相丛岳帅亢况郈有琴佘商牟墨哈谯笪年爱阳佟信邸缑覃楼苑麦蔺丘修禤揭信楚粟亓仉眭笃";

    private static readonly string[] CompoundSurnames = ["欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "司徒", "夏侯", "令狐", "端木", "轩辕", "宇文", "司空", "钟离", "闻人", "东郭", "南宫", "百里"];

    /// <summary>Behind a label of a role, whatever is no other word is a name.</summary>
    public static bool MayBeChineseName(string text) => (text.Length is 2 or 3 || (text.Length == 4 && CompoundSurnames.Contains(text[..2]))) && !NoName().IsMatch(text);

    public static bool IsChineseName(string text) =>
        MayBeChineseName(text)
        && (Surnames.Contains(text[0], StringComparison.Ordinal) || CompoundSurnames.Contains(text[..2]));

    public static bool IsEnglishName(string text) => !NoEnglishName().IsMatch(text);

    [GeneratedRegex(@"公司|证券|姓名|代码|承诺|申明|保证|简介|介绍|署名|简称|名称|项目|数值|指标|研究|分析|行业|报告|评级|投资|市场|数据|资料|相关|风险|电话|邮箱|执业|编号|证书|登记|联系|目标|价格|股价|总市|市值|股本|收盘|首次|维持|买入|增持|推荐|中性|金融|银行|基金|指数|计算机|通信|传媒|电子|食品|医药|机械|汽车|化工|地产|国际|中国|上海|深圳|北京|广州|香港|东方|华东|华南|华北|深度|点评|周报|月报|年报|季报|策略|宏观|固收|表现|走势|要点|摘要|目录|利润|收入|营收|预测|估值|单位|百万|亿元|万元|港元|美元|人民|来源|图表|单击|请务|声明|说明|附录|团队|小组|时间|日期|板块|概念|总监|首席|主管|助理|经理|年内|最高|最低|国家|地区|核心|观点|事件|建议|结论|方案|平台|技术|应用|产业|科技|能源|有限|股份|集团|消费|公用|军工|环保|建材|钢铁|煤炭|石油|农林|纺织|家电|轻工|商贸|社服|美护|非银|房产|交运|建筑|有色|电力|电新|全文|成长|价值|关注|标的|个股|龙头|高速|安全|温和|明显|平均|率$|额$|值$|股$|价$|量$|比$|^.元$|倍$")]
    private static partial Regex NoName();

    [GeneratedRegex(@"\b(Research|Securities|Limited|Ltd|Inc|Corp|Company|Group|Bank|Equity|Equities|Price|Target|Rating|Market|Stock|Data|Table|Figure|Exhibit|Source|Global|China|Asia|Hong Kong|United|States|Investment|Summary|Key|Report|Overview|Buy|Sell|Hold|Neutral|Technology|Semiconductors?|Software|Hardware|Internet|Telecom\w*|Earnings|Estimates?|Revenue|Free|Float|Net|Gross|Operating|Total|Average|Daily|Value|Dividend|Yield|Share|Shares|Analyst|Associate|Strategist|Economist|Senior|Chief|Head|Team|Valuation|Risks?|Changes?|Previous|Current|New|Old|Note|Important|Disclosures?|Appendix|Industry|Sector|Capital|Markets|Fiscal|Year|Quarter|Month|Week|Initiation|Coverage|Upside|Downside|Taiwan|Japan|Korea|Singapore|Consensus|Chart|Performance|Absolute|Relative|Ratios?|Financials?|Index|Outlook|Update|Preview|Review|Results?|Volume|Weekly|Monthly|Accessible|Version|Date|Established|Opinion|Range|Rating|Ratings|Ticker|Exchange|Objective|Material|Fund|Holdings|Trust|January|February|March|July|September|October|November|December|EQUITY|RESEARCH|COMPANY|UPDATE|REPORT|NOTE|CAPITAL|MARKETS|GLOBAL|SECTOR|INDUSTRY|FLASH|COMMENT|INITIATION|COVERAGE|ASIA|CHINA|ESTIMATES|CHANGES|STOCK|DATA|RATING|TARGET|PRICE)\b")]
    private static partial Regex NoEnglishName();
}
