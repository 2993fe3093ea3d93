using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// The issuing firm: by the mail addresses of its people, by its name where the report speaks of itself, by its imprint.
/// A report names other firms as sources; what counts is who is named most, weighted by where.
/// </summary>
internal sealed partial class BrokerRecogniser : IRecogniser
{
    private const int MailWeight = 5;
    private const int ImprintWeight = 6;
    private const int HeadWeight = 4;
    private const int MostMentions = 12;
    private const int LongestLoneName = 10;

    private static readonly string[] EnglishImprints = ["Securities", "Equities", "Research", "Capital Markets", "Brokerage", "Global Markets"];
    private static readonly Words EnglishImprintWords = new(EnglishImprints);
    private static readonly Words NamingWords = new([.. Brokers.Names.Select(pair => pair.Name), .. EnglishImprints, "证券", "国际", "资本", "期货", "投资咨询", "投资顾问", "投顾", "研究有限", "研究股份", "研究("]);

    public void Recognise(Document document, Findings findings)
    {
        var ballot = new Dictionary<string, Vote>();
        for (var index = 0; index < document.Lines.Count; index++)
        {
            var line = document.Lines[index];
            // In the body a firm names others; itself it names on the cover, in sources and in the small print.
            if (index >= document.Outline.CoverEnd && index < document.Outline.DisclosuresStart && !IsSource(line.Text)) continue;
            if (!MayName(line.Text) || RelatedReport().IsMatch(line.Text)) continue;
            CountMail(line, ballot);
            CountNames(line, index < document.Outline.CoverEnd, ballot);
            CountImprints(line, ballot);
        }
        KeepShortest(ballot);
        // Who signs has written it; a firm that is only spoken of has not.
        if (ballot.Values.Any(vote => vote.Best >= ImprintWeight - 2))
        {
            foreach (var named in ballot.Values.Where(vote => vote.Best <= 2).ToList()) ballot.Remove(named.Id);
        }
        KeepOneName(ballot);
        if (ballot.Count == 0) CountDomains(document, ballot);
        if (ballot.Count == 0) CountLoneNames(document, ballot);
        var ranked = ballot.Values.OrderByDescending(vote => vote.Weight).ToList();
        if (ranked.Count == 0)
        {
            findings.Warn("brokerNotFound", "No issuing firm is named.");
            return;
        }
        if (ranked.Count > 1 && ranked[0].Weight == ranked[1].Weight)
        {
            findings.Warn("brokerAmbiguous", $"The issuing firm may be {ranked[0].Name} or {ranked[1].Name}.", ranked[0].Evidence.Line);
            return;
        }
        findings.Broker = new Broker(ranked[0].Id, ranked[0].Name, ranked[0].Evidence);
    }

    private static bool IsSource(string text) =>
        text.Contains("证券", StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal) || (text.Contains(':', StringComparison.Ordinal) && SourceLead().IsMatch(text));

    private static bool MayName(string text) => text.Contains('@', StringComparison.Ordinal) || NamingWords.AreIn(text);

    private static void CountMail(Line line, Dictionary<string, Vote> ballot)
    {
        if (!line.Text.Contains('@', StringComparison.Ordinal)) return;
        foreach (Match mail in MailDomain().Matches(line.Text))
        {
            if (Brokers.ByDomain(mail.Groups[1].Value) is { } broker)
                Add(ballot, broker.Id, broker.Name, MailWeight, line.Evidence(mail.Index, mail.Length));
        }
    }

    private static void CountNames(Line line, bool onCover, Dictionary<string, Vote> ballot)
    {
        var taken = new List<(int Start, int End)>();
        foreach (var (name, broker) in Brokers.NamedIn(line.Text))
        {
            for (var at = line.Text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = line.Text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                var end = at + name.Length;
                if (taken.Any(other => at < other.End && end > other.Start) || IsPartOfWord(line.Text, at, end) || OtherBody().IsMatch(line.Text.AsSpan(end))) continue;
                taken.Add((at, end));
                Add(ballot, broker.Id, broker.Name, Weight(line, at, end, onCover), line.Evidence(at, name.Length));
            }
        }
    }

    private static int Weight(Line line, int start, int end, bool onCover)
    {
        if (Imprint().IsMatch(line.Text.AsSpan(end)) && Issuer().IsMatch(line.Text)) return ImprintWeight;
        // On the cover a name with little around it signs; in a sentence, or before a code, it is spoken of.
        if (onCover && line.Text.Length - (end - start) < 16 && !Spoken().IsMatch(line.Text)) return HeadWeight;
        return Source().IsMatch(line.Text.AsSpan(0, start)) || Institute().IsMatch(line.Text.AsSpan(end)) ? 2 : 1;
    }

    private static bool IsPartOfWord(string text, int start, int end) =>
        char.IsAsciiLetter(text[start]) && ((start > 0 && char.IsAsciiLetterOrDigit(text[start - 1])) || (end < text.Length && char.IsAsciiLetterOrDigit(text[end])));

    // A firm nobody has listed yet still signs what it issues.
    private static void CountImprints(Line line, Dictionary<string, Vote> ballot)
    {
        if (ImprintEnd().IsMatch(line.Text)) CountChineseImprints(line, ballot);
        if (!EnglishImprintWords.AreIn(line.Text)) return;
        foreach (Match imprint in EnglishImprint().Matches(line.Text))
        {
            var name = Division().Replace(imprint.Value, "");
            if (!Brokers.AreNamedIn(name) && !NoFirm().IsMatch(name)) Add(ballot, Identify(name), name, Issuer().IsMatch(line.Text) ? ImprintWeight : line.Text.Length < 50 ? ImprintWeight - 2 : 2, line.Evidence(imprint.Index, name.Length));
        }
    }

    private static void CountChineseImprints(Line line, Dictionary<string, Vote> ballot)
    {
        foreach (Match imprint in ChineseImprint().Matches(line.Text))
        {
            var firm = imprint.Groups["firm"];
            var lead = BeforeName().Match(firm.Value).Length;
            var (start, length) = (firm.Index + lead, firm.Length - lead);
            if (length < 4 || Brokers.AreNamedIn(line.Text.AsSpan(start, length))) continue;
            if (InternationalFirm().IsMatch(firm.Value)) length -= "证券".Length;
            // The arm in Hong Kong rates by itself.
            else if (imprint.Groups["arm"] is { Success: true } arm) length = arm.Index + arm.Length - start;
            var weight = imprint.Groups["institute"].Success ? 2 : Issuer().IsMatch(line.Text) ? ImprintWeight : ImprintWeight - 2;
            Add(ballot, Identify(line.Text.Substring(start, length)), line.Word(start, length), weight, line.Evidence(start, length));
        }
    }

    // A firm that signs in two languages goes by its Chinese name.
    private static void KeepOneName(Dictionary<string, Vote> ballot)
    {
        var unlisted = ballot.Values.Where(vote => Brokers.All.All(broker => broker.Id != vote.Id)).ToList();
        if (!unlisted.Exists(vote => !char.IsAscii(vote.Name[0]))) return;
        foreach (var english in unlisted.Where(vote => char.IsAscii(vote.Name[0]))) ballot.Remove(english.Id);
    }

    // 年加入兰溪证券 in a sentence is 兰溪证券, which signs elsewhere.
    private static void KeepShortest(Dictionary<string, Vote> ballot)
    {
        foreach (var vote in ballot.Values.OrderBy(vote => vote.Name.Length).ToList())
        {
            foreach (var longer in ballot.Values.Where(other => other.Name.Length > vote.Name.Length && !char.IsAscii(vote.Name[0]) && other.Name.EndsWith(vote.Name, StringComparison.Ordinal) && Brokers.All.All(broker => broker.Id != other.Id)).ToList())
            {
                if (ballot.TryGetValue(vote.Id, out var kept)) ballot[vote.Id] = kept with { Weight = kept.Weight + longer.Weight };
                ballot.Remove(longer.Id);
            }
        }
    }

    // A firm's name in a line of its own, where nothing else signs.
    private static void CountLoneNames(Document document, Dictionary<string, Vote> ballot)
    {
        foreach (var line in document.Lines)
        {
            if (line.Text.Length <= LongestLoneName && LoneName().IsMatch(line.Text)) Add(ballot, Identify(line.Text), line.Printed(), 1, line.Evidence());
        }
        // Several are a list of firms.
        if (ballot.Count > 1) ballot.Clear();
    }

    // A domain is no name, but it spells one: thalbergcroft.com is that of Thalberg Croft.
    private static void CountDomains(Document document, Dictionary<string, Vote> ballot)
    {
        var labels = document.Cover.Where(line => line.Text.Contains('@', StringComparison.Ordinal)).SelectMany(line => MailDomain().Matches(line.Text))
            .Select(mail => mail.Groups[1].Value.ToLowerInvariant()).Where(domain => !PublicMail().IsMatch(domain)).Select(domain => domain[..domain.IndexOf('.', StringComparison.Ordinal)]).ToHashSet();
        foreach (var label in labels)
        {
            foreach (var line in document.Lines)
            {
                if (SpelledName.In(line.Text, label) is var (start, length)) Add(ballot, label, line.Printed(start, length), 1, line.Evidence(start, length));
            }
        }
    }

    private static void Add(Dictionary<string, Vote> ballot, string id, string name, int weight, Evidence evidence)
    {
        if (!ballot.TryGetValue(id, out var vote))
        {
            ballot[id] = new Vote(id, name, weight, evidence, weight);
            return;
        }
        if (weight <= 2 && vote.Weight > MostMentions * 4) return;
        ballot[id] = vote with
        {
            Weight = vote.Weight + weight,
            Evidence = weight > vote.Best ? evidence : vote.Evidence,
            Best = Math.Max(weight, vote.Best),
        };
    }

    private static string Identify(string name)
    {
        var slug = NotInSlug().Replace(name.ToLowerInvariant(), "-").Trim('-');
        return slug.Length >= 3 ? slug : "x-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..10];
    }

    private sealed record Vote(string Id, string Name, int Weight, Evidence Evidence, int Best);

    [GeneratedRegex(@"[A-Za-z0-9._+-]{1,64}@([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4})")]
    private static partial Regex MailDomain();

    [GeneratedRegex(@"^(证券)?(股份|集团)?有限(责任)?公司|^ ?(Co\.?|Company|Securities|Research|Limited|Ltd|LLC|L\.L\.C|Inc|AG|plc)")]
    private static partial Regex Imprint();

    [GeneratedRegex(@"本(研究)?报告|版权|制作|发布|提供|声明|资格|This (research )?(report|document|material)|prepared by|issued by|published by|distributed by|©|copyright", RegexOptions.IgnoreCase)]
    private static partial Regex Issuer();

    [GeneratedRegex(@"(来源|Source)[:].{0,80}$", RegexOptions.IgnoreCase)]
    private static partial Regex Source();

    [GeneratedRegex(@"^(?:.{0,12}(?:来源|Source)|注)[:]", RegexOptions.IgnoreCase)]
    private static partial Regex SourceLead();

    [GeneratedRegex(@"^(证券)?(经济|策略|产业|科技)?研究(发展)?(院|所|部|中心)?")]
    private static partial Regex Institute();

    [GeneratedRegex(@"《.{4,80}》[\s\S]{0,14}\d{4}|^(相关|近期)?(研究)?报告[:]")]
    private static partial Regex RelatedReport();

    [GeneratedRegex(@"(?<firm>[\u4e00-\u9fff]{2,14}?(?:证券|国际|资本|期货|投资咨询|投资顾问|投顾|研究(?=有限|股份|\((?:香港|亚洲)\)有限)))(?:(?<arm>\(香港\))|\((?:中国|亚洲)\))?(?:(?:研究|股份|集团)?有限(?:责任)?公司|(?<institute>(?:经济|策略|产业)?研究(?:发展)?(?:院|所|中心|部)|研究报告))")]
    private static partial Regex ChineseImprint();

    // The end of it, which is found much faster.
    [GeneratedRegex(@"(?:证券|国际|资本|期货|投资咨询|投资顾问|投顾|研究)(?:\((?:香港|中国|亚洲)\))?(?:(?:股份|集团)?有限|(?:经济|策略|产业)?研究)")]
    private static partial Regex ImprintEnd();

    [GeneratedRegex(@"(?<![A-Za-z])(?:(?:[A-Z][A-Za-z.'-]{1,20}|&) ){1,4}(?:Securities|Equities|Equity Research|Capital Markets|Global Research|Investment Research|Research Partners|Brokerage|International Global Markets)(?![A-Za-z])")]
    private static partial Regex EnglishImprint();

    // A region or a department: Asia Pacific Equity Research.
    [GeneratedRegex(@"^(?:(?:Asia|Asian|Pacific|Asia-Pacific|China|Greater|Hong|Kong|Japan|India|Korea|Taiwan|Southeast|Europe|European|North|Latin|America|Americas|American|US|U\.S\.|UK|EMEA|Global|Emerging|Markets|Equity|Equities|Securities|Research|Investment|International|Institutional|Fixed|Income|Independent|Technology|Our|The|All|This|See|Of|For|&)(?: |$))+$")]
    private static partial Regex NoFirm();

    // The part of a firm that does research is not its name.
    [GeneratedRegex(" (?:Equity|Global|Investment) Research$")]
    private static partial Regex Division();

    // What the sentence says before it comes to the name.
    [GeneratedRegex(@"^.*(?:由|归|于|经|属于|系|本报告|本文|版权|是|为|与|和|及)(?=[\u4e00-\u9fff]{4})")]
    private static partial Regex BeforeName();

    [GeneratedRegex(@"[。,、]|来源|Source|[:(]|据|由.{0,8}保荐|客户", RegexOptions.IgnoreCase)]
    private static partial Regex Spoken();

    [GeneratedRegex("国际证券$")]
    private static partial Regex InternationalFirm();

    [GeneratedRegex(@"^(?:交易所|报|时报|日报|市场|业协会|登记|法)")]
    private static partial Regex OtherBody();

    [GeneratedRegex(@"^(?!(?:非银|中国|本|该|各|多家|头部|上市|互联网)[金融]{0,2}证券)[\u4e00-\u9fff]{2,6}(?:(?:国际)?证券(?:\(香港\))?|投顾)$")]
    private static partial Regex LoneName();

    [GeneratedRegex(@"^(gmail|qq|163|126|outlook|hotmail|yahoo|sina|foxmail)\.")]
    private static partial Regex PublicMail();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInSlug();
}
