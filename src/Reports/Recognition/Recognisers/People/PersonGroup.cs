namespace Reports.Recognition.Recognisers.People;

/// <summary>People that are named together, and what is printed of them.</summary>
internal sealed class PersonGroup
{
    public List<Person> Members { get; } = [];

    public List<PersonToken> Tokens { get; } = [];

    public void Settle()
    {
        var ofEach = Tokens.CountBy(token => token.Kind).Where(kind => kind.Value == Members.Count).Select(kind => kind.Key).ToList();
        foreach (var kind in Tokens.GroupBy(token => token.Kind))
        {
            if (Members.TrueForAll(person => person.Line == Members[0].Line)) Give(Members, kind);
            else if (kind.Count() == 1) Members[^1].Set(kind.First());
            // Below each other, the first certificate is the first person's only where all have one.
            else if (ofEach.Contains(kind.Key) && (ofEach.Contains(PersonTokenKind.Certificate) || ofEach.Contains(PersonTokenKind.Email))) Give(Members, kind);
        }
    }

    private static void Give(List<Person> people, IEnumerable<PersonToken> tokens)
    {
        foreach (var (person, token) in people.Zip(tokens)) person.Set(token);
    }
}
