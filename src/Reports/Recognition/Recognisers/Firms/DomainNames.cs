using System.Text.RegularExpressions;
using Reports.Documents;

namespace Reports.Recognition.Recognisers.Firms;

/// <summary>A domain is no name, but it spells one: thalbergcroft.com is that of Thalberg Croft.</summary>
internal static partial class DomainNames
{
    /// <summary>Letters of a domain that shortens a name, at least.</summary>
    private const int FewestLetters = 6;

    public static void Count(Document document, Ballot ballot)
    {
        var labels = document.Cover.Where(line => line.Text.Contains('@', StringComparison.Ordinal)).SelectMany(line => MailVotes.Domain().Matches(line.Text))
            .Select(mail => mail.Groups[1].Value.ToLowerInvariant()).Where(domain => !PublicMail().IsMatch(domain)).Select(domain => domain[..domain.IndexOf('.', StringComparison.Ordinal)])
            .Where(label => label.Any(char.IsAsciiLetterOrDigit)).ToHashSet();
        foreach (var label in labels) CountSpelled(document, label, ballot);
        // thalbergresearch.com is that of Thalberg.
        if (ballot.Votes.Count == 0) foreach (var label in labels.Where(label => Field().IsMatch(label))) CountSpelled(document, Field().Replace(label, ""), ballot);
        if (ballot.Votes.Count > 0) return;
        foreach (var (line, label) in document.Lines.SelectMany(line => labels.Select(label => (line, label))))
        {
            if (Shortened(line.Text, label) is { } name) ballot.Add(label, name, 1, line.Evidence(0, name.Length));
        }
    }

    // In a Chinese report capitals alone are a code of the firm's, in some vendor's system.
    private static void CountSpelled(Document document, string label, Ballot ballot)
    {
        foreach (var line in document.Lines)
        {
            if (SpelledName.In(line.Text, label) is not var (start, length) || (document.Language == "zh" && line.Text.AsSpan(start, length).IndexOfAnyInRange('a', 'z') < 0)) continue;
            var kind = Kind().Match(line.Text, start + length).Length;
            var lead = Lead().Match(line.Text[..start]).Length;
            (start, length) = (start - lead, length + lead);
            ballot.Add(label, line.Printed(start, length + kind), 1, line.Evidence(start, length + kind));
        }
    }

    // hooghlycap.in is that of Hooghly Capital Services Ltd.
    private static string? Shortened(string text, string label) =>
        label.Length >= FewestLetters && LegalName().Match(text) is { Success: true } match && string.Concat(match.Groups["name"].Value.Where(char.IsAsciiLetter)).StartsWith(label, StringComparison.OrdinalIgnoreCase) ? match.Groups["name"].Value : null;

    [GeneratedRegex(@"^(?<name>[A-Z][A-Za-z&.' -]{3,40}?)(?: (?:Private|Pvt\.?|Pty|Pte\.?|Sdn|Co\.,?))? (?:Ltd|Limited|LLP|LLC|Bhd|Inc|plc|AG|SE)(?![A-Za-z])")]
    private static partial Regex LegalName();

    // What kind of firm it is belongs to its name where it leaves that out of its domain.
    [GeneratedRegex("(?<![A-Za-z])(?:Bankhaus|Banque|Banco|Banca|Bank of) $")]
    private static partial Regex Lead();

    [GeneratedRegex(@"\G (?:Markets|Capital|Partners|Bank)(?![A-Za-z])")]
    private static partial Regex Kind();

    [GeneratedRegex("(?<=^.{5,})(?:-?research|-?securities)$")]
    private static partial Regex Field();

    [GeneratedRegex(@"^(gmail|qq|163|126|outlook|hotmail|yahoo|sina|foxmail)\.")]
    private static partial Regex PublicMail();
}
