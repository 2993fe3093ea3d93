using System.Text.RegularExpressions;
using Reports.Documents;

namespace Reports.Recognition.Recognisers.People;

/// <summary>What only people have: certificates, mail addresses and telephone numbers.</summary>
internal static partial class PersonContacts
{
    public static void Add(Line line, List<PersonToken> tokens)
    {
        var hasFigure = HasFigure(line.Text);
        if (hasFigure)
        {
            foreach (Match match in Certificate().Matches(line.Text))
                tokens.Add(new PersonToken(PersonTokenKind.Certificate, match.Groups["id"].Index, match.Groups["id"].Length, match.Groups["id"].Value.ToUpperInvariant()));
            foreach (Match match in SfcNumber().Matches(line.Text))
                tokens.Add(new PersonToken(PersonTokenKind.SfcNumber, match.Groups["id"].Index, match.Groups["id"].Length, match.Groups["id"].Value));
        }
        if (HasAt(line.Text))
        {
            foreach (Match match in Mail().Matches(line.Text))
                tokens.Add(new PersonToken(PersonTokenKind.Email, match.Index, match.Length, match.Value));
        }
        if (!hasFigure) return;
        foreach (Match match in Phone().Matches(line.Text))
        {
            if (!tokens.Exists(token => token.Overlaps(match.Index, match.Length)))
                tokens.Add(new PersonToken(PersonTokenKind.Phone, match.Index, match.Length, match.Value.Trim()));
        }
    }

    public static bool AreIn(string text) => (HasFigure(text) && (Certificate().IsMatch(text) || Phone().IsMatch(text))) || (HasAt(text) && Mail().IsMatch(text));

    public static bool HaveCertificate(string text) => HasFigure(text) && (Certificate().IsMatch(text) || SfcNumber().IsMatch(text));

    private static bool HasFigure(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9');

    private static bool HasAt(string text) => text.Contains('@', StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![A-Za-z])(?<id>[SsAa]\d{13})")]
    private static partial Regex Certificate();

    // The Hong Kong regulator's central entity number, which stands beside a mainland certificate or instead of it.
    [GeneratedRegex(@"(?:SFC(?: ?CE)?|(?<![A-Za-z])(?:CE|Reg\.))(?: ?(?:No|Ref|Reference|Licen[cs]e)\b\.?|(?:中央)?(?:编号|号码))?:? ?(?<id>[A-Z]{3}\d{3})(?![A-Za-z0-9])|(?:SFC牌照|SFC持牌|中央)(?:编号|号码):? ?(?<id>[A-Z]{3}\d{3})")]
    private static partial Regex SfcNumber();

    [GeneratedRegex(@"[A-Za-z0-9._+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,4}(?:com\.cn|net\.cn|com\.hk|com\.tw|com(?![a-z])|cn|[a-z]{2,8}(?![A-Za-z]))")]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<![\dA-Za-z.])(?:\(?\+?\(?(?:86|852|886|81|82|65|1|44)\)?[- )]{0,3})?\(?0?\d{2,4}\)?[- ]{1,2}\d{3,4}[- ]?\d{3,4}(?![\d%.])|(?<!\d)1[3-9]\d{9}(?!\d)|\+\d{1,3}(?:[ -]\d{2,4}){2,4}")]
    private static partial Regex Phone();
}
