using System.Text.RegularExpressions;
using Reports.Model;

namespace Reports.Recognition.Recognisers;

/// <summary>What a sentence of the disclosures says a firm has to do with a stock.</summary>
internal static partial class ConflictWords
{
    private static readonly (Regex Pattern, string Relation)[] Relations =
    [
        (OtherBusiness(), "client"),
        (InvestmentBanking(), "investmentBanking"),
        (MarketMaking(), "marketMaking"),
        (Client(), "client"),
        (Holding(), "holding"),
        (Director(), "director"),
    ];

    /// <summary>Null where it states nothing, or only what may be.</summary>
    public static (string Relation, ConflictStatus Status)? Read(string sentence)
    {
        if (Boilerplate().IsMatch(sentence) || RelationOf(sentence) is not { } relation) return null;
        // What brackets except is said of the rest.
        return (relation, Denied().IsMatch(Brackets().Replace(sentence, "")) ? ConflictStatus.Denied : ConflictStatus.Disclosed);
    }

    private static string? RelationOf(string sentence)
    {
        foreach (var (pattern, relation) in Relations)
        {
            if (pattern.IsMatch(sentence)) return relation;
        }
        return null;
    }

    [GeneratedRegex(@"非投资银行|非投行|投资银行(?:业务)?(?:服务)?(?:以外|之外)|other than investment[- ]banking|non-?investment[- ]banking|outside investment[- ]banking|non-?securities|非证券", RegexOptions.IgnoreCase)]
    private static partial Regex OtherBusiness();

    [GeneratedRegex(@"投资银行|投行|保荐|承销|财务顾问|investment[- ]bank|underwrit|lead[- ]manag|co-?manag|sponsor|public offering|bookrunner", RegexOptions.IgnoreCase)]
    private static partial Regex InvestmentBanking();

    [GeneratedRegex(@"做市|流通量提供者|market[- ]mak|(?:makes?|making) (?:a|no) market|liquidity provider", RegexOptions.IgnoreCase)]
    private static partial Regex MarketMaking();

    [GeneratedRegex(@"持有|持股(?!计划)|实益|拥有|beneficial|holds?\b|own(?:s|ed)?\b|holding(?!s? (?:Corp|Co\b|Plc|Ltd|Limited|Inc|Group|AG))|shareholding|financial interest|(?:proprietary|long|short) position", RegexOptions.IgnoreCase)]
    private static partial Regex Holding();

    [GeneratedRegex(@"董事|高级管理人员|director|officer|board member", RegexOptions.IgnoreCase)]
    private static partial Regex Director();

    [GeneratedRegex(@"客户|\bclients?\b|compensation|报酬|业务关系|business relationship", RegexOptions.IgnoreCase)]
    private static partial Regex Client();

    [GeneratedRegex(@"控股股东|大股东|实际控制人|可能(?!性)|可从事|或会|或将|寻求|争取|\bmay\b|\bmight\b|\bseeks?\b|(?:expect|hope|intend|plan|aim|wishe)s? to|from time to time", RegexOptions.IgnoreCase)]
    private static partial Regex Boilerplate();

    [GeneratedRegex(@"不持有|未持有|没有持有|未曾|不曾|并未|均未|没有|并不|并无|概无|\bnot\b|\bno\b|\bneither\b|\bnone\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Brackets();
}
