using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Firms;

/// <summary>Firms by their imprint: one that nobody has listed yet still signs what it issues.</summary>
internal static partial class ImprintVotes
{
    /// <summary>Does and seeks to do business with companies covered in its research reports.</summary>
    public const string SeeksBusiness = "seeks to do business";

    public static readonly string[] English = ["Securities", "Equities", "Research", "Broking", "Capital Markets", "Brokerage", "Global Markets"];
    private static readonly Words EnglishWords = new(English);
    private static readonly Words Regulators = new("FINRA", "SIPC", "Financial Conduct", "FCA", "Securities and Futures", "SFC", "SEBI");

    public static void Count(Line line, Ballot ballot)
    {
        if (ImprintEnd().IsMatch(line.Text)) CountChineseImprints(line, ballot);
        if (Regulators.AreIn(line.Text) && Regulated().Match(line.Text) is { Success: true } signed && signed.Groups["name"] is var firm && !Brokers.AreNamedIn(firm.Value) && !NoFirm().IsMatch(firm.Value) && !EnglishWords.AreIn(firm.Value))
            ballot.Add(Ballot.Identify(firm.Value), firm.Value, Ballot.Imprint, line.Evidence(firm.Index, firm.Length));
        if (line.Text.Contains(SeeksBusiness, StringComparison.Ordinal)) CountSeekers(line, ballot);
        if (!EnglishWords.AreIn(line.Text)) return;
        foreach (Match imprint in EnglishImprint().Matches(line.Text))
        {
            var lead = imprint.Value.StartsWith("The ", StringComparison.Ordinal) ? 4 : 0;
            var name = Division().Replace(imprint.Value[lead..], "");
            if (!Brokers.AreNamedIn(name) && !NoFirm().IsMatch(name) && !line.Text.AsSpan(imprint.Index + imprint.Length).StartsWith(" Branch", StringComparison.Ordinal)) ballot.Add(Ballot.Identify(name), name, Issuer().IsMatch(line.Text) ? Ballot.Imprint : line.Text.Length < 50 ? Ballot.Imprint - 2 : 2, line.Evidence(imprint.Index + lead, name.Length));
        }
    }

    // What American rules have every firm say of itself, at the foot of its covers.
    private static void CountSeekers(Line line, Ballot ballot)
    {
        if (Seeker().Match(line.Text) is not { Success: true } match) return;
        var firm = match.Groups["name"];
        if (Brokers.AreNamedIn(firm.Value) || NoFirm().IsMatch(firm.Value)) return;
        var name = Division().Replace(firm.Value, "");
        ballot.Add(Ballot.Identify(name), name, Ballot.Imprint, line.Evidence(firm.Index, name.Length), isOwnName: true);
    }

    private static void CountChineseImprints(Line line, Ballot ballot)
    {
        foreach (Match imprint in ChineseImprint().Matches(line.Text))
        {
            var firm = imprint.Groups["firm"];
            var lead = BeforeName().Match(firm.Value).Length;
            var (start, length) = (firm.Index + lead, firm.Length - lead);
            if (length < 4 || Brokers.AreNamedIn(line.Text.AsSpan(start, length))) continue;
            if (InternationalFirm().Match(firm.Value) is { Success: true } international) length -= international.Length;
            // The arm in Hong Kong rates by itself.
            else if (imprint.Groups["arm"] is { Success: true } arm) length = arm.Index + arm.Length - start;
            var weight = imprint.Groups["institute"].Success ? 2 : Issuer().IsMatch(line.Text) ? Ballot.Imprint : Ballot.Imprint - 2;
            ballot.Add(Ballot.Identify(line.Text.Substring(start, length)), line.Word(start, length), weight, line.Evidence(start, length));
        }
    }

    [GeneratedRegex(@"本(研究)?报告|版权|制作|发布|提供|声明|资格|This (research )?(report|document|material)|prepared by|issued by|published by|distributed by|©|copyright", RegexOptions.IgnoreCase)]
    public static partial Regex Issuer();

    [GeneratedRegex(@"(?<firm>[\u4e00-\u9fff]{2,14}?(?:证券|国际|环球市场|资本|期货|投资咨询|投资顾问|投顾|研究(?=有限|股份|\((?:香港|亚洲)\)有限)))(?:(?<arm>\(香港\))|\((?:中国|亚洲)\))?(?:(?:研究|股份|集团)?有限(?:责任)?公司|(?<institute>(?:经济|策略|产业)?研究(?:发展)?(?:院|所|中心|部)|研究报告))")]
    private static partial Regex ChineseImprint();

    // The end of it, which is found much faster.
    [GeneratedRegex(@"(?:证券|国际|环球市场|资本|期货|投资咨询|投资顾问|投顾|研究)(?:\((?:香港|中国|亚洲)\))?(?:(?:股份|集团)?有限|(?:经济|策略|产业)?研究)")]
    private static partial Regex ImprintEnd();

    [GeneratedRegex(@"(?<![A-Za-z])(?:(?:[A-Z][A-Za-z.'-]{1,20}|&) ){1,4}(?:Securities|Equities|Equity Research|Capital Markets|Global Research|Investment Research|Research Partners|Group Research|Research(?= (?:Pte|Pty|Pvt|Private|Ltd|Limited|LLP|LLC|Inc|Co)(?![A-Za-z]))|Brokerage|Broking|International Global Markets)(?![A-Za-z])")]
    private static partial Regex EnglishImprint();

    // Larch & Reese LLC, Member FINRA/SIPC
    [GeneratedRegex(@"^(?<name>[A-Z][A-Za-z&.' -]{2,40}?)(?: & (?:Company|Co\.?))?,? (?:LLC|L\.L\.C\.|LLP|LP|Inc\.?|Ltd\.?|Limited|plc|Co\.?)[,.]? (?:[Mm]embers?(?: of)?:? |is (?:an? )?(?:registered broker|member|authori[sz]ed|licen[cs]ed|regulated))[^.]{0,60}?(?:FINRA|SIPC|Financial Conduct|FCA|Securities and Futures|SFC|SEBI)")]
    private static partial Regex Regulated();

    [GeneratedRegex(@"(?:^|[.\t] ?)(?<name>[A-Z][A-Za-z.&'-]{0,20}(?: (?:[A-Z&][A-Za-z.&'-]{0,20}|of|and)){0,4}?)(?: (?:Japan|Asia|Hong Kong|Europe|India|Singapore|USA|International))?(?: Co\.)?(?:,? (?:Inc\.?|LLC|L\.L\.C\.|Ltd\.?|Limited|plc|AG|SE))?(?: and/or (?:one of )?its affiliates?)? does and seeks to do business")]
    private static partial Regex Seeker();

    // A region or a department: Asia Pacific Equity Research.
    [GeneratedRegex(@"^(?:(?:Asia|Asian|Pacific|Asia-Pacific|China|Greater|Hong|Kong|Japan|India|Korea|Taiwan|Southeast|Europe|European|North|Latin|America|Americas|American|US|U\.S\.|UK|EMEA|Global|Emerging|Markets|Equity|Equities|Securities|Research|Investment|International|Institutional|Fixed|Income|Independent|Technology|Our|The|All|This|See|Of|For|&)(?: |$))+$")]
    private static partial Regex NoFirm();

    // The part of a firm that does research is not its name.
    [GeneratedRegex(" (?:(?:Group )?(?:(?:Equity|Global|Investment) ){1,3}|(?<! Group ))Research$")]
    private static partial Regex Division();

    // What the sentence says before it comes to the name.
    [GeneratedRegex(@"^.*(?:由|归|于|经|供|属于|系|本报告|本文|版权|是|为|与|和|及)(?=[\u4e00-\u9fff]{4})")]
    private static partial Regex BeforeName();

    [GeneratedRegex("(?<=国际)(?:证券|环球市场)$")]
    private static partial Regex InternationalFirm();
}
