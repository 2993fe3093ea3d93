using System.Text.RegularExpressions;
using Reports.Documents;

namespace Reports.Recognition.Recognisers.Firms;

/// <summary>A domain is no name, but it spells one: thalbergcroft.com is that of Thalberg Croft.</summary>
internal static partial class DomainNames
{
    public static void Count(Document document, Ballot ballot)
    {
        var labels = document.Cover.Where(line => line.Text.Contains('@', StringComparison.Ordinal)).SelectMany(line => MailVotes.Domain().Matches(line.Text))
            .Select(mail => mail.Groups[1].Value.ToLowerInvariant()).Where(domain => !PublicMail().IsMatch(domain)).Select(domain => domain[..domain.IndexOf('.', StringComparison.Ordinal)]).ToHashSet();
        foreach (var label in labels)
        {
            foreach (var line in document.Lines)
            {
                if (SpelledName.In(line.Text, label) is var (start, length))
                {
                    var kind = Kind().Match(line.Text, start + length).Length;
                    var lead = Lead().Match(line.Text[..start]).Length;
                    (start, length) = (start - lead, length + lead);
                    ballot.Add(label, line.Printed(start, length + kind), 1, line.Evidence(start, length + kind));
                }
            }
        }
    }

    // What kind of firm it is belongs to its name where it leaves that out of its domain.
    [GeneratedRegex("(?<![A-Za-z])(?:Bankhaus|Banque|Banco|Banca|Bank of) $")]
    private static partial Regex Lead();

    [GeneratedRegex(@"\G (?:Markets|Capital|Partners|Bank)(?![A-Za-z])")]
    private static partial Regex Kind();

    [GeneratedRegex(@"^(gmail|qq|163|126|outlook|hotmail|yahoo|sina|foxmail)\.")]
    private static partial Regex PublicMail();
}
