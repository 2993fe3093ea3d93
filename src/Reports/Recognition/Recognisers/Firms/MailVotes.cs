using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Firms;

/// <summary>Firms by the mail addresses of their people.</summary>
internal static partial class MailVotes
{
    public static void Count(Line line, Ballot ballot)
    {
        if (!line.Text.Contains('@', StringComparison.Ordinal)) return;
        foreach (Match mail in Domain().Matches(line.Text))
        {
            if (Brokers.ByDomain(mail.Groups[1].Value) is { } broker)
                ballot.Add(broker.Id, broker.Name, Ballot.Mail, line.Evidence(mail.Index, mail.Length));
        }
    }

    [GeneratedRegex(@"[A-Za-z0-9._+-]{1,64}@([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4})")]
    public static partial Regex Domain();
}
