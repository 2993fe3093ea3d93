using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Recognisers.People;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// The people on the cover. A name stands behind a label of its role, or before a certificate, a mail address or a telephone
/// number; those that follow belong to it. Names side by side take their certificates side by side.
/// </summary>
internal sealed partial class AnalystRecogniser : IRecogniser
{
    /// <summary>Lines that a name's certificate or mail address may stand below it.</summary>
    private const int Reach = 7;

    /// <summary>Lines from a name to the next that is named together with it.</summary>
    private const int LinesBetweenNames = 2;

    public void Recognise(Document document, Findings findings)
    {
        var people = Read(document.Cover);
        // Where the cover names nobody, the people sign further on.
        if (people.Count == 0) people = ReadCertified(document.Content);
        if (people.Count == 0) people = ReadCertified(document.Lines);
        // Whose certification speaks of those named above has analysts there, and no label of them.
        AnalystRole? unlabelled = document.Language == "en" && people.TrueForAll(person => person.Role is null) && document.Flowing.Any(line => NamedAbove().IsMatch(line.Text)) ? AnalystRole.Analyst : null;
        // Over pages to come the firm's name stands where people's do.
        foreach (var person in people.DistinctBy(person => person.Name).Where(person => findings.Broker?.Name.StartsWith(person.Name, StringComparison.OrdinalIgnoreCase) != true))
            findings.Analysts.Add(new Analyst(person.Name, person.Role ?? unlabelled, person.Certificate, person.Email, person.Phone, person.Evidence));
        if (findings.Analysts.Count == 0) findings.Warn("analystsNotFound", "No analyst is named on the cover.");
    }

    private static List<Person> ReadCertified(IReadOnlyList<Line> lines) =>
        lines.Any(line => PersonContacts.HaveCertificate(line.Text)) ? Read(lines).FindAll(person => person.Certificate is not null) : [];

    private static List<Person> Read(IReadOnlyList<Line> lines)
    {
        List<Person> people = [];
        AnalystRole? pending = null;
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            if (line.IsBlank || line.Text.Length > 400 || line.Text.Contains("销售", StringComparison.Ordinal)) continue;
            var before = people.Count;
            var tokens = Tokens(lines, index, pending, people.Count == 0 || FilledLines.Beside(lines, index, -1) != people[^1].Line).ToList();
            if (people.Count > 0 && tokens.Exists(token => token.Kind == PersonTokenKind.Email && people[^1].IsSpelledIn(token.Value))) tokens.RemoveAll(token => token.Kind == PersonTokenKind.Name && !token.IsSpelledIn(tokens));
            foreach (var token in tokens)
            {
                if (token.Kind == PersonTokenKind.Role)
                {
                    if (!IsOwnBelow(lines, index, people)) pending = token.Role;
                }
                else if (token.Kind == PersonTokenKind.Name)
                {
                    people.Add(new Person(token.Value, pending, Inherited(people, index), index, line.Evidence(token.Start, token.Length), line.Extent(token.Start, token.Length), GroupAt(people, index)));
                    pending = null;
                }
                else if (people.FindLast(person => index - person.Line <= Reach) is { } last) last.Group.Tokens.Add(token with { Owner = last.Line == index ? last : last.Group.Above(line, token, tokens) });
                // Whose label stands above it, extraction has printed elsewhere.
                else if (token.Kind == PersonTokenKind.Email) pending = null;
            }
            if (people.Count > before) ReadOwnRole(lines, index, people[before..]);
        }
        foreach (var group in people.Select(person => person.Group).Distinct()) group.Settle();
        return [.. people.Where(person => person.Role is not null || person.Certificate is not null || person.Email is not null || person.Phone is not null)];
    }

    // Under a name without a label, and over what belongs to a person, a role is that person's.
    private static bool IsOwnBelow(IReadOnlyList<Line> lines, int index, List<Person> people) =>
        people.Count > 0 && people[^1] is { IsLabelled: false } last && FilledLines.Beside(lines, index, -1) == last.Line
        && PersonRoles.Alone(lines[index].Text) is not null && FilledLines.Beside(lines, index, 1) is { } next && PersonContacts.AreIn(lines[next].Text) && !BareNames.AreIn(lines[next].Text);

    // 分析师 over a list of people holds for each of them.
    private static AnalystRole? Inherited(List<Person> people, int index) =>
        people.Count > 0 && index - people[^1].Line <= Reach + 3 ? people[^1].Role : null;

    // A role beside the name or under it says more than one that an earlier label has left.
    private static void ReadOwnRole(IReadOnlyList<Line> lines, int index, List<Person> people)
    {
        foreach (var (name, role) in PersonRoles.Behind(lines[index].Text))
        {
            if (people.Find(person => TextFolding.Plain(person.Name) == name) is { } person) person.OwnRole = role;
        }
        if (people.TrueForAll(person => person.OwnRole is not null)) return;
        var filled = 0;
        for (var next = index; next < lines.Count && filled < 4; next++)
        {
            if (lines[next].IsBlank) continue;
            if (next > index && PersonRoles.Alone(lines[next].Text) is null && BareNames.AreIn(lines[next].Text) && BareNames.ContactBelow(lines, next)) return;
            // The role beside the next name is not this one's.
            if (next > index && BareNames.In(lines[next], isLabelled: false).Any() && PersonRoles.Alone(lines[next].Text) is not null) return;
            filled++;
            if (PersonRoles.Alone(lines[next].Text) is not { } label) continue;
            if (PersonRoles.SideBySide(lines[next].Text) is { Count: > 0 } roles)
            {
                // Side by side as the names are; otherwise whose they are, nothing says.
                if (roles.Count == people.Count) people.Zip(roles).ToList().ForEach(pair => pair.First.OwnRole ??= pair.Second);
                return;
            }
            var role = PersonRoles.Of(label);
            // 联系人 on a line of its own is the label of whoever comes next, where this one has a role already.
            foreach (var person in people.Where(person => person.OwnRole is null && (next == index || person.Role is null || char.IsAscii(label.Trim()[0]) || IsOwnBelow(lines, next, people)))) person.OwnRole = role;
            return;
        }
    }

    private static IEnumerable<PersonToken> Tokens(IReadOnlyList<Line> lines, int index, AnalystRole? pending, bool heads)
    {
        var line = lines[index];
        List<PersonToken> tokens = [];
        PersonContacts.Add(line, tokens);
        var contactNear = tokens.Count > 0 || pending is not null || BareNames.AreLabelled(line.Text);
        PersonRoles.Add(line, tokens, heads);
        if (!tokens.Exists(token => token.Kind == PersonTokenKind.Name) && !BareNames.AreBesideFigures(line.Text) && !BareNames.AreOverCode(lines, index) && (contactNear || BareNames.ContactBelow(lines, index))) tokens.AddRange(BareNames.In(line, pending is not null && BareNames.ContactBelow(lines, index)));
        if (pending is not null && tokens.Count == 0) tokens.AddRange(BareNames.Parted(line));
        return tokens.OrderBy(token => token.Start);
    }

    // Names with nothing between them are one group, whose certificates stand below all of them.
    private static PersonGroup GroupAt(List<Person> people, int index) =>
        people.Count > 0 && people[^1] is var last && (last.Line == index || (last.Group.Tokens.Count == 0 && index - last.Line <= LinesBetweenNames)) ? last.Group : new PersonGroup();

    [GeneratedRegex("[Aa]nalysts? (?:named|listed|identified) (?:above|on the (?:cover|front|first) ?(?:page)?)")]
    private static partial Regex NamedAbove();
}
