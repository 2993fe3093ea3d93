using Reports.Model;

namespace Reports.Recognition.Recognisers.People;

/// <summary>Somebody whom a cover names, with the role and the contacts that turn out to be theirs.</summary>
internal sealed class Person
{
    private readonly Dictionary<PersonTokenKind, string> _values = [];
    private readonly AnalystRole? _inherited;

    public Person(string name, AnalystRole? labelled, AnalystRole? inherited, int line, Evidence evidence, (int Left, int Right) printed, PersonGroup group)
    {
        IsLabelled = labelled is not null;
        (Name, OwnRole, _inherited, Line, Evidence, Columns, Group) = (name, labelled, inherited, line, evidence, printed, group);
        group.Members.Add(this);
    }

    public string Name { get; }

    /// <summary>Whether a label named the role before the name.</summary>
    public bool IsLabelled { get; }

    public AnalystRole? OwnRole { get; set; }

    /// <summary>What is printed of it, or follows from the certificate; who may not advise is no analyst by a label that belongs to others.</summary>
    public AnalystRole? Role => (OwnRole ?? _inherited ?? (IsRegisteredAs('5') ? AnalystRole.Analyst : null)) is var role && role == AnalystRole.Analyst && !IsLabelled && IsRegisteredAs('1') ? null : role;

    public int Line { get; }
    public Evidence Evidence { get; }

    /// <summary>The printed columns that the name takes.</summary>
    public (int Left, int Right) Columns { get; }

    public PersonGroup Group { get; }
    public string? Certificate => _values.GetValueOrDefault(PersonTokenKind.Certificate) ?? _values.GetValueOrDefault(PersonTokenKind.SfcNumber);
    public string? Email => _values.GetValueOrDefault(PersonTokenKind.Email);
    public string? Phone => _values.GetValueOrDefault(PersonTokenKind.Phone);

    // The register of the mainland: S, the firm, and 5 for those who may give advice on securities as analysts, 1 for the staff.
    private bool IsRegisteredAs(char kind) => _values.GetValueOrDefault(PersonTokenKind.Certificate) is [_, _, _, _, _, var printed, ..] && printed == kind;

    /// <summary>Whether a mail address is made of the first and the last word of the name.</summary>
    public bool IsSpelledIn(string email) => PersonToken.IsSpelled(Name, email);

    public void Set(PersonToken token)
    {
        if (token.Kind != PersonTokenKind.Email || !PersonToken.IsOfAnother(Name, token.Value)) _values[token.Kind] = token.Value;
    }
}
