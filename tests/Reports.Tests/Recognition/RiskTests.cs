using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Recognition;

public class RiskTests
{
    [Theory]
    [InlineData("风险提示：下游扩产推迟；零部件进口受限；新产品验证慢于预期。")]
    [InlineData("风险提示：下游扩产推迟，零部件进口受限，新产品验证慢于预期。")]
    [InlineData("风险提示：下游扩产推迟、零部件进口受限、新产品验证慢于预期等。")]
    [InlineData("风险提示：存在下游扩产推迟、零部件进口受限、新产品验证慢于预期等风险。")]
    [InlineData("■ 风险提示\n\n下游扩产推迟、零部件进口受限、新产品验证慢于预期等\n\n- 数据预测与估值\n单位：百万元\t2025A\t2026E\n营业收入\t702\t1,010")]
    [InlineData("**风险提示**：下游扩产推迟；零部件进口受限；新产品验证慢于预期。")]
    [InlineData("风险提示：1）下游扩产推迟；2）零部件进口受限；3）新产品验证慢于预期。")]
    [InlineData("风险提示：（1）下游扩产推迟；（2）零部件进口受限；（3）新产品验证慢于预期。")]
    [InlineData("风险提示：①下游扩产推迟；②零部件进口受限；③新产品验证慢于预期。")]
    [InlineData("风险提示\n\n下游扩产推迟；零部件进口受限；新产品验证慢于预期。")]
    [InlineData("### 风险提示\n\n- 下游扩产推迟\n- 零部件进口受限\n- 新产品验证慢于预期")]
    [InlineData("五、风险提示\n\n1、下游扩产推迟\n\n2、零部件进口受限\n\n3、新产品验证慢于预期")]
    [InlineData("主要风险：下游扩产推迟；零部件进口受限；新产品验证慢于预期。")]
    [InlineData("风险因素：下游扩产推迟；零部件进口受限；新产品验证慢于预期。")]
    [InlineData("风险：下游扩产推迟；零部件进口受限；新产品验证慢于预期。")]
    [InlineData("■ 风险提示：下游扩产推迟的风险；零部件进口受限的风险；新产品验证慢于预期的风险。")]
    [InlineData("风险提示:下游扩产推迟;零部件进口受限;新产品验证慢于预期")]
    [InlineData("● 风险提示 下游扩产推迟的风险，零部件进口受限的风险，新产品验证慢于预期的风险。")]
    [InlineData("股价与行业走势对比 风险提示：下游扩产推迟；零部件进口受限；新产品验证慢于预期。")]
    [InlineData("风险提示：                                              《震荡蓄势》2026-11-14\n下游扩产推迟；                                          《风格再平衡》2026-11-07\n零部件进口受限；\n新产品验证慢于预期。")]
    [InlineData("● 风险提示。下游扩产推迟；零部件进口受限；新产品验证慢于预期。")]
    [InlineData("▍风险因素：下游扩产推迟；零部件进口受限；新产品验证慢于预期。")]
    [InlineData("评级面临的主要风险\n下游扩产推迟。零部件进口受限。新产品验证慢于预期。")]
    [InlineData("风险提示：下游扩产推迟；零部件进口受限；\n新产品验证慢于预期。")]
    [InlineData("▌ 风险提示\n1.下游扩产推迟；2.零部件进口受限；3.新产\n品验证慢于预期。")]
    [InlineData("总股本(百万股)    120.0      ⚫ 风险提示：下游扩产推迟；零部件进口受限；新产品验证慢于预期。")]
    public void Risks_are_read_one_by_one(string text)
    {
        var risks = Read(Cover.Company with { Facts = "买入（维持）", Body = "## 观点\n\n收入稳步增长。\n\n" + text }).Risks;
        Assert.Equal(["下游扩产推迟", "零部件进口受限", "新产品验证慢于预期"], risks.Select(risk => risk.Text.Replace("的风险", "", StringComparison.Ordinal).TrimEnd('。', '；', ';', '等')));
    }

    [Theory]
    [InlineData("风险提示：下游扩产推迟，零部件进口受限、新产品验证慢于预期。")]
    [InlineData("风险提示\n\n1.\t下游扩产推迟\n2.\t零部件进口受限\n3.\t新产品验证慢于预期\n\n资产负债表\t2025A\t2026E\n货币资金\t1,204\t1,530\n存货\t880\t905")]
    [InlineData("## 风险提示\n\n**下游扩产推迟。** 晶圆厂可能推迟扩产。\n\n**零部件进口受限。** 真空泵仍靠进口。\n\n**新产品验证慢于预期。** 客户仍在试用。")]
    [InlineData("风险提示\n\n下游扩产推迟；零部件进口受限；新产品验证慢于预期。\n\n市场价格：44.04元")]
    [InlineData("风险提示\n\n1、下游扩产推迟。晶圆厂可能推迟扩产，收入随之推迟。\n2、零部件进口受限。真空泵仍靠进口。\n3、新产品验证慢于预期。")]
    [InlineData("总股本(百万股)    120.0      ❑ 风险提示：下游扩产推迟；零部件进口受限；新产品\n流通股(百万股)     80.0      验证慢于预期。\n股价表现                     主要财务指标")]
    public void Neither_tables_nor_figures_are_risks(string text) => Risks_are_read_one_by_one(text);

    [Theory]
    [InlineData("Key risks\n- A delay of the sequel\n- Loss of key designers")]
    [InlineData("Risks\nA delay of the sequel\nLoss of key designers")]
    [InlineData("Key risks: a delay of the sequel; loss of key designers.")]
    [InlineData("Risks: (1) a delay of the sequel; (2) loss of key designers.")]
    [InlineData("Downside risks: 1) a delay of the sequel, 2) loss of key designers.")]
    [InlineData("## Risks\n\n* A delay of the sequel\n* Loss of key designers")]
    [InlineData("Key risks. A delay of the sequel; loss of key designers.")]
    [InlineData("Risks. Upside: a delay of the sequel. Downside: loss of key designers; loss of key designers.")]
    [InlineData("Key risks: (1) a delay of the sequel, and (2) loss of key designers.")]
    [InlineData("Key risks\n- A delay of the sequel\n- Loss of key designers\n\nHalden Brook Securities Pty Ltd AFSL 000000")]
    [InlineData("Key risks: a delay of the sequel, and loss of key designers.")]
    [InlineData("Valuation is 20x 2027E P/E. Downside risks: a delay of the sequel. Upside risks: loss of key designers.")]
    [InlineData("Our target is derived from a DCF with a WACC of 7.9%. Risks to our view: a delay of the sequel; loss of key designers.")]
    [InlineData("Risks: The main risks are 1) a delay of the sequel; and 2) loss of key designers.")]
    [InlineData("Key risks and concerns\nA delay of the sequel, and loss of key designers.")]
    public void English_risks_are_read_one_by_one(string text)
    {
        var risks = Read(Cover.English with { Facts = "Rating: Buy", Body = "What is new\n\nPlayers noticed.\n\n" + text }).Risks;
        Assert.Equal(["a delay of the sequel", "loss of key designers"], risks.Select(risk => risk.Text.TrimEnd('.').ToLowerInvariant()));
    }

    [Fact]
    public void Risks_may_stand_under_the_valuation_in_the_disclosures() =>
        Assert.Equal(["A delay of the sequel", "Loss of key designers"], Read(Cover.English with { Facts = "Rating: Buy", Body = "What is new\n\nPlayers noticed.", Disclosures = "Disclosure appendix\n\nVALUATION METHODOLOGY\nWe value the company at 22x 2027E EPS.\n\nRISKS\n- A delay of the sequel\n- Loss of key designers\n\nRATINGS DEFINITIONS\n\nHalden Brook Securities and other firms of its group may trade in shares that this note names." }).Risks.Select(risk => risk.Text));

    [Theory]
    [InlineData("Key downside risks: a delay of the sequel; loss of key designers. Key upside risks: FX; earlier approval.")]
    [InlineData("Key risks: a delay of the sequel, loss of key designers, FX, and earlier approval.")]
    [InlineData("Downside risks to our PT include (1) a delay of the sequel, (2) loss of key designers, (3) FX, and (4) earlier approval.")]
    [InlineData("Risks to Downside\n- A delay of the sequel\n- Loss of key designers\n\nRisks to Upside\n- FX\n- Earlier approval")]
    [InlineData("Risks\nWe see the following risks: 1) a delay of the sequel; 2) loss of key designers; 3) FX; and 4) earlier approval. If any of these has a greater impact than we anticipate, the stock could fall short.")]
    [InlineData("Risks that may impede the achievement of the target price: a delay of the sequel, loss of key designers, FX, and earlier approval.")]
    [InlineData("1. Outlook\n\nRisks\n1. A delay of the sequel\n2. Loss of key designers\n3. FX\n4. Earlier approval\nHalden Brook Capital Markets")]
    [InlineData("Key risks: a delay of the sequel, loss of key designers, FX and earlier approval.")]
    [InlineData("Downside risks include a delay of the sequel, and loss of key designers. Upside risks include FX, and earlier approval.")]
    [InlineData("Key risks include a delay of the sequel, loss of key designers, FX, and earlier approval. We think that the shares discount most of them.")]
    [InlineData("Risks: a delay of the sequel, loss of key designers, FX, and earlier      HK$38\n\n                                                                           HK$22\napproval.")]
    [InlineData("52-week high    61.20            Our target is HK$46. Risks: a delay of the sequel, loss of key designers, FX, and earlier\nQuentin Farrow\n                                 approval.")]
    public void English_risks_in_a_series_or_of_two_sides_are_read_one_by_one(string text)
    {
        var risks = Read(Cover.English with { Facts = "Rating: Buy", Body = "What is new\n\nPlayers noticed.\n\n" + text }).Risks;
        Assert.Equal(["a delay of the sequel", "loss of key designers", "fx", "earlier approval"], risks.Select(risk => risk.Text.ToLowerInvariant()));
    }

    [Fact]
    public void Sentences_under_the_name_of_a_risk_explain_it() =>
        Assert.Equal(["Interest rate risk", "Currency risk"], Read(Cover.English with
        {
            Facts = "Rating: Buy",
            Body = "What is new\n\nPlayers noticed.\n\nKey risks\nInterest rate risk\nA faster rise in rates would raise borrowing costs.\nCurrency risk\nA stronger local dollar lowers income from abroad.",
        }).Risks.Select(risk => risk.Text));

    [Fact]
    public void A_risk_that_is_cut_off_by_the_edge_of_a_column_is_left_out() =>
        Assert.Equal(["a delay of the sequel", "loss of key designers"],
            Read(Cover.English with { Facts = "Rating: Buy", Body = "What is new\n\nPlayers noticed.\n\nKey risks: a delay of the sequel, loss of key designers, and adverse policy\n\nchanges." }).Risks.Select(risk => risk.Text));

    [Fact]
    public void What_goes_on_behind_a_comma_is_no_risk_of_its_own() =>
        Assert.Equal(["a delay of the sequel, which would move sales into 2028, and with them the dividend"],
            Read(Cover.English with { Facts = "Rating: Buy", Body = "What is new\n\nPlayers noticed.\n\nKey risks: a delay of the sequel, which would move sales into 2028, and with them the dividend." }).Risks.Select(risk => risk.Text));

    [Theory]
    [InlineData("公司加强风险管理，资产质量改善。")]
    [InlineData("风险偏好回升，成长风格占优。")]
    [InlineData("无风险利率下行。")]
    [InlineData("市场有风险，投资需谨慎。")]
    public void A_sentence_with_the_word_lists_no_risk(string text) =>
        Assert.Empty(Read(Cover.Company with { Facts = "买入（维持）", Body = "## 观点\n\n" + text }).Risks);

    [Theory]
    [InlineData("Risk: Above Average")]
    [InlineData("Risk: Speculative")]
    public void How_risky_a_share_is_is_no_risk(string text) =>
        Assert.Empty(Read(Cover.English with { Facts = "Rating: Buy", Body = "What is new\n\nPlayers noticed.\n\n" + text }).Risks);

    [Fact]
    public void Risks_that_the_report_repeats_are_kept_once()
    {
        var risks = Read(Cover.Company with { Facts = "买入（维持）", Body = "## 观点\n\n收入稳步增长。\n\n风险提示：下游扩产推迟；零部件进口受限。\n\n## 5. 风险提示\n\n下游扩产推迟；零部件进口受限。" }).Risks;
        Assert.Equal(["下游扩产推迟", "零部件进口受限"], risks.Select(risk => risk.Text));
    }

    [Theory]
    [InlineData("The pipeline is long. Key downside risks: 1) a delay of the sequel, 2)\nloss of key designers, and 3) tighter approvals of games abroad.")]
    [InlineData("The pipeline is long, and its costs are known. Downside risks:\na delay of the sequel, loss of key designers, tighter approvals of games abroad.")]
    public void A_list_goes_on_where_its_line_ends(string body) =>
        Assert.Equal(["a delay of the sequel", "loss of key designers", "tighter approvals of games abroad"], Read(Cover.English with { Body = body }).Risks.Select(risk => risk.Text));
}
