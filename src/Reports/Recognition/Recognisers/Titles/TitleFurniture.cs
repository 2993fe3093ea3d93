using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Titles;

/// <summary>What stands in a cover's head and says nothing: labels and their values, names of series, firms, stocks, industries and people.</summary>
internal static partial class TitleFurniture
{
    private const int LongestLabel = 32;
    private const int LongestName = 60;

    /// <param name="isCut">Whether it goes on in the next line, so that its end says nothing.</param>
    public static bool Is(string text, Findings findings, bool isCut = false) =>
        text.Length > 120
        || TitleLines.IsMostlyDigits(text)
        || (text.IndexOf('》', StringComparison.Ordinal) is >= 0 and var closed && text.LastIndexOf('《', closed) < 0)
        || text[^1] is '。' or ':' || (text[0] == '(' && text[^1] == ')') || CheckBoxes().IsMatch(text) || text.Count(character => character == '%') > 2
        || (text.Length < 16 && Metrics.Of(text).Metric is not null && !TitleScore.Clause().IsMatch(text)) || Terms().Count(text) > 1
        || Place().IsMatch(text) || CompanyName().IsMatch(text) || NameWithCode().IsMatch(text) || SectorLead().IsMatch(text) || Breadcrumb().IsMatch(text) || Priced().IsMatch(text) || PricedRating().IsMatch(text) || NameWithTicker().IsMatch(text) || text.Count(character => character == '|') > 1 || FragmentLead().IsMatch(text) || LabelledNumber().IsMatch(text) || LabelledUnit().IsMatch(text) || Rubric().IsMatch(text) || Field().IsMatch(text)
        || (findings.Broker is { } firm && firm.Name.StartsWith(text, StringComparison.OrdinalIgnoreCase)) || Lead().IsMatch(text) || (!isCut && End().IsMatch(text)) || IsWithin(text)
        || (RatingTerms.MayBeIn(text) && RatingAlone().IsMatch(text))
        || Industries.IsKnown(text.TrimEnd('业').Replace("行", "", StringComparison.Ordinal))
        || PrintedDates.Find(text).Any(date => text.Count(char.IsLetter) - text.Substring(date.Start, date.Length).Count(char.IsLetter) < 12 || text.Contains('|', StringComparison.Ordinal))
        || (findings.Broker is { } broker && text.StartsWith(broker.Name, StringComparison.OrdinalIgnoreCase) && (text.Length <= broker.Name.Length + (text.Contains('|', StringComparison.Ordinal) ? 40 : 12) || LegalForm().IsMatch(text.AsSpan(broker.Name.Length))))
        || findings.Analysts.Exists(analyst => text.StartsWith(TextFolding.Plain(analyst.Name), StringComparison.Ordinal) && text.Length < analyst.Name.Length + 24)
        || findings.Subjects.Exists(subject => text.Length < LongestName && NameAndCode(text, subject.Stock.Name, subject.Stock.RawCode))
        || Brokers.NamedIn(text).Any(pair => text.StartsWith(pair.Name, StringComparison.Ordinal) && text.Length <= pair.Name.Length + 8);

    /// <summary>Whether it is the label of an amount that stands behind it in its line.</summary>
    public static bool IsLabel(string text, string behind) =>
        behind.Split('\t').Count(cell => cell.Length is > 0 and < 12 && TableCells.Period().IsMatch(cell)) > 1
        || text.Length < LongestLabel && !TitleScore.Clause().IsMatch(text) && behind.Split('\t').Any(cell => cell.Length > 0 && (TitleLines.IsMostlyDigits(cell) || TableCells.Amount().IsMatch(cell)));

    /// <summary>Whether it begins as what says nothing does: labels, sources, small print.</summary>
    public static bool IsLed(string text) => Lead().IsMatch(text);

    /// <summary>Whether it holds what no headline does: an address of a person, a price, the small print.</summary>
    public static bool IsWithin(string text) => Within().IsMatch(text);

    private static bool NameAndCode(string text, string? name, string? code)
    {
        var rest = name is null ? text : text.Replace(TextFolding.Plain(name), "", StringComparison.Ordinal);
        // 星渚光电 Xingzhu Optics (688999 CH): the name in both languages.
        if (rest.Length == text.Length && name is not null && name.Any(TextFolding.IsChinese)) rest = Unspaced(text).Replace(Unspaced(TextFolding.Plain(name)), "", StringComparison.Ordinal);
        if (code is not null) rest = rest.Replace(code, "", StringComparison.Ordinal).Replace(Unspaced(code), "", StringComparison.Ordinal);
        return rest.Length < Unspaced(text).Length && rest.Count(char.IsLetterOrDigit) <= 6;
    }

    private static string Unspaced(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Whether cells of one line file the report, by country and field.</summary>
    public static bool IsFiled(string line) => Filed().IsMatch(line);

    private const string Places = "Japan|China|Hong Kong|Taiwan|(?:South )?Korea|India|Singapore|Malaysia|Thailand|Indonesia|Philippines|Vietnam|Australia|Europe|Germany|France|Switzerland|United Kingdom|UK|US|USA|United States|North America|Asia(?: Pacific)?|Greater China|Saudi Arabia|UAE|Qatar|Turkey|Brazil|Mexico|South Africa|Global";

    [GeneratedRegex("^(?:" + Places + ")$")]
    private static partial Regex Place();

    [GeneratedRegex(@"^(?:" + Places + @")(?:\t[A-Z][A-Za-z&,]*(?: (?:&|and|[A-Z][A-Za-z&,]*)){0,3})+$")]
    private static partial Regex Filed();

    [GeneratedRegex(@"^[A-Z][A-Za-z&.,()' -]{1,50}(?:Co\., Ltd\.?|L\.L\.C\.|Branch)$|^[A-Z][A-Za-z&.' -]{1,30} (?:Group|Inc\.?|Corp\.?|Corporation|Ltd\.?|Limited|Holdings|Co\.|plc|N\.V\.|AG|SE)$|^(?:FINANCIAL SERVICES|CAPITAL MARKETS|INVESTMENT BANKING|INVESTMENT RESEARCH)$|^(?:[A-Z]{1,2} ){5,}[A-Z]{1,2}$|^(?:[^()\t]{2,10}\([^()]{4,10}\) ?)?[\u4e00-\u9fff]{2,8}业 ?/ ?[\u4e00-\u9fff]{2,8}$|^(?:Target|Closing|Share|Current) [Pp]rice$|^(?:资产负债表|利润表|现金流量表|财务)摘要$|^(?:营收|营业收入|收入|归母净利润|净利润|毛利率|净利率)(?:及|同比|增速|增长率)*$")]
    private static partial Regex CompanyName();

    // Of whatever exchange.
    [GeneratedRegex(@"^[A-Z][A-Za-z0-9&.' -]{1,40} \([A-Z0-9]{1,8}[ .][A-Z]{2}\)$")]
    private static partial Regex NameWithCode();

    // Corvid Hotels (CRVH), and its rating
    [GeneratedRegex(@"^[A-Z][A-Za-z0-9&.,' -]{1,40} \([A-Z]{1,5}\)(?: ?[-|] ?" + RatingTerms.Pattern + ".*)?$")]
    private static partial Regex NameWithTicker();

    [GeneratedRegex(@"^(?: [A-Z][a-z]+)?,? ?(?:\([A-Z][^()]{1,20}\) ?)?(?:Co\.|Company|Limited|Ltd|Inc|LLC|Pte|plc|SE|AG)(?![A-Za-z])")]
    private static partial Regex LegalForm();

    // USA | Software: where the report is filed.
    [GeneratedRegex(@"^[A-Z][A-Za-z&/.-]*(?: [A-Z&][A-Za-z&/.-]*){0,2}(?: ?[|/] ?[A-Z][A-Za-z&/.-]*(?: [A-Z&][A-Za-z&/.-]*){0,2})+$")]
    private static partial Regex Breadcrumb();

    // Health Care: Medical Technology, Japan: Machinery
    [GeneratedRegex(@"^(?:Health ?care|Technology|Tech|TMT|Electronics|Machinery|Chemicals|Capital Goods|Consumer(?: [A-Z]+)?|Industrials?|Materials|Energy|Utilities|Real Estate|Property|Telecoms?|Media|Internet|Semiconductors?|Software|Hardware|Financials?|Banks?|Insurance|Transport(?:ation)?|Autos?|Retail|Mining|Metals|Japan|China|Hong Kong|Taiwan|Korea|India|Singapore|Malaysia|Thailand|Indonesia|Australia|Europe|UK|US|USA|Asia(?: Pacific)?): ?(?-i:[A-Z][A-Za-z&/-]*,?(?: (?:&|and|[A-Z][A-Za-z&/-]*),?){0,3})$", RegexOptions.IgnoreCase)]
    private static partial Regex SectorLead();

    // Semiconductors & Equipment; 电力设备·其他电源设备Ⅱ
    [GeneratedRegex(@"^[A-Z][a-z]+(?:,? [A-Z][a-z]+)?,? (?:&|and) [A-Z][a-z]+$|^[\u4e00-\u9fff]{2,8}[·•/|-]?[\u4e00-\u9fff]{0,10}[ⅠⅡⅢ]$")]
    private static partial Regex Field();

    // Target: NT$1,180, Price (09 Oct 26): HK$41.20
    [GeneratedRegex(@"^(?:[A-Za-z0-9-]{1,10} ){0,2}(?:Target|Price|Close|Prior|Previous|TP|PT|PO)\b[^:]{0,24}: ?(?:" + Money.Unit + @")? ?\d", RegexOptions.IgnoreCase)]
    private static partial Regex Priced();

    // Corvid Hotels HK$60.30 - OUTPERFORM
    [GeneratedRegex("(?:" + Money.Unit + ") ?" + Money.Amount + " ?[-|] ?(?:" + RatingTerms.WithRisk + ")$")]
    private static partial Regex PricedRating();

    // 1M 3M 12M over a chart.
    [GeneratedRegex(@"(?<![A-Za-z\d])\d{1,2}[MWmw](?![A-Za-z])")]
    private static partial Regex Terms();

    [GeneratedRegex(@"[☑☐☒□✓✔]|\([A-Z]{1,5}, ?(?:" + Money.Unit + @") ?\d")]
    private static partial Regex CheckBoxes();

    // The rest of a sentence.
    [GeneratedRegex("^(?:[及和的与、,;)]|[年月日],)")]
    private static partial Regex FragmentLead();

    // 每股净资产7.27, 最高/最低(元)73.00/22.62
    [GeneratedRegex(@"^[^,;:]{2,24}?(?:\d\.\d{2}|指数\d{3,5})$|\d{7,}$|^[A-Z][a-z]+(?: [a-z]+)?: ?[A-Z.]{2,8}$|\d ?\([-+]?\d{1,2}(?:\.\d{1,2})?%\)$|^[^,;:]{2,14}: ?[-+]?[\d,.]+ ?(?:[百千万亿]{0,2}[元股港美]{1,2}|%|倍)?$")]
    private static partial Regex LabelledNumber();

    // 52周最高价(元)
    [GeneratedRegex(@"^[^,;:]{2,14}\((?:[百千万亿]{0,2}(?:元|股|港元|美元)|%|倍|x|X)\)$|^[^,;:]{2,32} \((?:" + Money.Unit + @") ?(?:m|mn|b|bn|M|MM|B)?\)$")]
    private static partial Regex LabelledUnit();

    // 北交所研究|公司点评
    [GeneratedRegex(@"^[\u4e00-\u9fff&]{2,10} ?[|/·] ?[\u4e00-\u9fff]{0,8}(?:点评|深度|报告|研究|周报|月报|专题|跟踪|动态|快报|策略)(?:报告)?$")]
    private static partial Regex Rubric();

    // What stands in a cover's head and says nothing, by how it begins, ends, or what is in it: one pattern would be tried at every character.
    [GeneratedRegex(@"^(?:(?:行业|产业|公司|策略|宏观|固定收益|金融工程|上市公司)(?:研究|深度|点评|报告|跟踪|动态|简评|分析)|.{0,10}(?:行业深度|行业专题|行业点评|深度分析|首次报告|财报点评)(?:研究|报告)?$"
        + @"|(?:投资要点|核心观点|投资逻辑|投资建议|投资摘要|报告要点|报告摘要|摘要|要点|风险|风险提示|事件|作者|相关报告|相关研究|研究员|观点聚焦.{0,20}|核心看点)[:]?$|[\d\s.,%:/()+-]+$|Tel\b|\[?\s?T\s?able_|(?:投资|公司|股票|行业|当前|最新)?评级$"
        + @"|(?:[A-Z][A-Za-z.-]{1,12} ){0,3}(?:Equity|Equities|Fixed Income|Credit|Institutional) (?:Research|Strategy|Sales)$|GICS |(?:[A-Z][a-z]+ )?Company (?:Guide|Focus|Brief)$|(?:Sector|Industry|Coverage) View\b|\d{1,2}-?m(?:onth|th)? (?:price )?target\b|Version \d|(?:Financial |Fiscal )?Year (?:to|end(?:ed|ing|s)?)\b|FYE? (?:to\b|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|Y/E\b|\d{1,2}M Avg|Trading data|Volatility index|(?:Last traded|Last|Current market|Closing) price\b|(?:Refer|Please refer) to |Change in estimates|Key (?:financials|data|points|stock data|information)\b.{0,16}$|Quick pointers|Price [Rr]elative$|At a glance$|Highlights$|Initial coverage$|Initiating coverage$|Market (?:review|commentary|summary|wrap|highlights|snapshot|overview|data|performance)$|(?:Company|Sector|Stock|Economic|Corporate) (?:notes|news|comments|highlights)$|Headlines$|(?:Credit|Executive|Investment|Trade) summary$|What's (?:new|changed)|Stock data|(?:[A-Z]+ )?(?:Results?|Earnings|Company|Sector|Economic|Strategy) (?:reports?|update|notes?|review|preview|comment|flash)\b[^:;,]{0,16}$|(?:Equity Research|Equities|Equity|Global Research|Company Update|Company Report|Initiation of Coverage|Key Changes|Accessible version|Research|Rating|Company|Date|Asia|China|Taiwan|United States|Price Target|Investment Focus|Global Markets Research|Weekly|Sector Report|Industry Report)\b[^:;,]{0,30}$"
        + @"|(?:Reiterate|Maintain|Reiterated|Current|Prior|Previous|Old|New)? ?(?:Rating|Price target|Target price|Price objective|PO|TP|Price|Date|Published|Analysts?|Sector|Industry|Ticker|Bloomberg|Reuters|BBG|RIC)\b.{0,3}[:(|]|\d{1,2}[、.)](?!\d)|\([一二三四五六七八九十\d]\)|(?:所属)?行业(?:[:]|[\u4e00-\u9fff]{2,6}/[\u4e00-\u9fffⅡⅢ]{2,8}$)|(?:Equity|Equities|Sector|Industry|Prior|Previous|Old): |An? [A-Za-z& ]{3,40} company$|Consensus ratings?\b|(?:Target price|Price target|Price objective|Share price)\b.{0,6}(?:HK\$|US\$|NT\$|\$|[A-Z]{3}|\d)|(?:[A-Z]{2,3}\$?|\$|¥)\s?[\d.,]+\b|\d{1,2}[- ](?:week|month)"
        + @"|(?:重点公司|主要财务|市场价格|股票数据|(?:基本|摊薄)?每股收益|主要股东|公司研究/|盈利预测|财务(?:数据|预测|指标)|估值|可比公司|公司基本|图表?\s?\d|表\s?\d)|(?:主要)?风险(?:提示|因素)?[:]|(?:投资建议|事件|点评|投资要点)[:]|(?:资料|数据)?来源|Sources?(?::| of )|地址[:]|市场表现|经营预测|(?:Click|View|Visit|See) |(?:Reduced|Increased|Raised|Lowered|Cut|Up|Down) from (?:" + Money.Unit + "|" + RatingTerms.Pattern + @")|(?:Issuer|Publisher|Distributor) of |(?:Issued|Published|Prepared|Distributed) by |(?:[1-4]Q ?|[1-4]H ?)?(?:FY ?)?\d{2,4} (?:Results?|Earnings) (?:Update|Review|Preview|Note)(?: ?\|.*)?$|(?:Recommendation|Rating|Target price|Price target|Forecast|Estimates?) changes?$|(?:Global )?Markets Research$|(?:Today's )?Top picks$|This (?:report|document|material|publication) |(?:单位[:]?)?(?:人民币|港币|美元)?[百千万亿]{1,2}(?:元|港元|美元)$|[A-Z] ?=)", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"(?:研究|行业|分析|小组|团队|研究中心|研究所|研究院|组|系列(?:报告|研究|专题|深度)*(?:之|第)?\(?[一二三四五六七八九十\d]{1,3}\)?(?:篇|期)?)$", RegexOptions.RightToLeft)]
    private static partial Regex End();

    [GeneratedRegex(@"证券研究报告|》\s?[(]?20\d\d|(?:研究员|分析员):|电邮|(?:评[级等]|建议)(?:\(.{0,6}\))?[:\t]|分析师|研究助理|联系人|执业|登记编|证书编|邮箱|电话|传真|E-?mail|@|https?:|www\.|收盘价|总市值|总股本|流通|当前价|(?<![上下]调|[提调上][高升低修])目标价|股价|市盈率|市净率|市场数据|基础数据|交易数据|基本数据|走势|相对.{0,6}(?:表现|大盘|指数)|表现图|＃|#\w+#|敬请|请务必|请阅读|单击此处|仅供|免责|第 ?\d{1,3} ?页|important disclosures|(?:Bloomberg|Reuters|BBG|RIC)(?: code| ticker)?: ?[A-Z0-9]", RegexOptions.IgnoreCase)]
    private static partial Regex Within();

    [GeneratedRegex(@"^[\u4e00-\u9fffA-Za-z&]{2,10}(?:" + RatingTerms.WithRisk + @")[(/|](?:" + ChangeWords.Pattern + @")(?:评级)?\)?$|^[^\u4e00-\u9fffA-Za-z]*(?:个月)?(?:(?:投资|公司|股票|行业|最新|当前)*评级)?(?:" + ChangeWords.Pattern + @")?[\s""/|(]*(?:to |at )?(?:" + RatingTerms.WithRisk + "|" + RatingTerms.Unrated + @")[\s""/|()]*(?:\(?(?:" + ChangeWords.Pattern + @" )?from " + RatingTerms.WithRisk + @"\)?)?(?:" + ChangeWords.Pattern + @")?(?:评级|推荐|覆盖|rating)?(?: [1-5])?[\s)]*$")]
    private static partial Regex RatingAlone();
}
