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
                if (SpelledName.In(line.Text, label) is var (start, length)) ballot.Add(label, line.Printed(start, length), 1, line.Evidence(start, length));
            }
        }
    }

    [GeneratedRegex(@"^(gmail|qq|163|126|outlook|hotmail|yahoo|sina|foxmail)\.")]
    private static partial Regex PublicMail();
}
