using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Recognisers.Firms;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// The issuing firm: by the mail addresses of its people, by its name where the report speaks of itself, by its imprint.
/// A report names other firms as sources; what counts is who is named most, weighted by where.
/// </summary>
internal sealed partial class BrokerRecogniser : IRecogniser
{
    private static readonly Words NamingWords = new([.. Brokers.Names.Select(pair => pair.Name), .. ImprintVotes.English, "FINRA", "SIPC", "Financial Conduct", "FCA", "Securities and Futures", "SFC", "SEBI", ImprintVotes.SeeksBusiness, "证券", "国际", "环球市场", "资本", "期货", "投资咨询", "投资顾问", "投顾", "研究有限", "研究股份", "研究("]);

    public void Recognise(Document document, Findings findings)
    {
        var ballot = new Ballot();
        for (var index = 0; index < document.Lines.Count; index++)
        {
            var line = document.Lines[index];
            // In the body a firm names others; itself it names on the cover, in sources and in the small print.
            if (index >= document.Outline.CoverEnd && index < document.Outline.DisclosuresStart && !IsSource(line.Text)) continue;
            if (!MayName(line.Text) || RelatedReport().IsMatch(line.Text)) continue;
            MailVotes.Count(line, ballot);
            NameVotes.Count(line, index < document.Outline.CoverEnd, ballot);
            ImprintVotes.Count(line, ballot);
        }
        // A name that is broken at the end of its line is whole in its paragraph.
        if (ballot.Votes.Count == 0) document.Flowing.Where(line => MayName(line.Text)).ToList().ForEach(line => ImprintVotes.Count(line, ballot));
        ballot.Settle();
        if (ballot.Votes.Count == 0) DomainNames.Count(document, ballot);
        if (ballot.Votes.Count == 0) LoneNames.Count(document, ballot);
        var ranked = ballot.Votes.OrderByDescending(vote => vote.Weight).ThenBy(vote => vote.Evidence.Start).ToList();
        if (ranked.Count == 0)
        {
            findings.Warn("brokerNotFound", "No issuing firm is named.");
            return;
        }
        if (ranked.Count > 1 && ranked[0].Weight == ranked[1].Weight && FirstWord(ranked[0].Name) != FirstWord(ranked[1].Name))
        {
            findings.Warn("brokerAmbiguous", $"The issuing firm may be {ranked[0].Name} or {ranked[1].Name}.", ranked[0].Evidence.Line);
            return;
        }
        findings.Broker = new Broker(ranked[0].Id, ranked[0].Name, ranked[0].Evidence);
    }

    // Research and Securities of one group.
    private static string FirstWord(string name) => name.Split(' ')[0];

    private static bool IsSource(string text) =>
        text.Contains("证券", StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal) || (text.Contains(':', StringComparison.Ordinal) && SourceLead().IsMatch(text));

    private static bool MayName(string text) => text.Contains('@', StringComparison.Ordinal) || NamingWords.AreIn(text);

    [GeneratedRegex(@"^(?:.{0,12}(?:来源|Source)|注)[:]", RegexOptions.IgnoreCase)]
    private static partial Regex SourceLead();

    [GeneratedRegex(@"《.{4,80}》[\s\S]{0,14}\d{4}|^(相关|近期)?(研究)?报告[:]")]
    private static partial Regex RelatedReport();
}
