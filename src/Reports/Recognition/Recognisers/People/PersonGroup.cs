using Reports.Model;

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
            if (Members.TrueForAll(person => person.Line == Members[0].Line)) GiveBeside([.. kind]);
            else if (kind.Count() == 1) Members[^1].Set(kind.First());
            // Below each other, the first certificate is the first person's only where all have one.
            else if (ofEach.Contains(kind.Key) && (ofEach.Contains(PersonTokenKind.Certificate) || ofEach.Contains(PersonTokenKind.Email))) Give(Members, kind);
        }
    }

    // Fewer certificates than names side by side: each is whose name stands before it in their line, or the analysts', else nothing says whose it is.
    private void GiveBeside(List<PersonToken> tokens)
    {
        var analysts = Members.FindAll(person => person.Role == AnalystRole.Analyst);
        if (Members is [var only] && tokens.Find(token => token.Kind == PersonTokenKind.Email && only.IsSpelledIn(token.Value)) is { } own) only.Set(own);
        else if (tokens.Count == Members.Count || Members.Count == 1) Give(Members, tokens);
        else if (tokens.TrueForAll(token => token.Behind is not null)) tokens.DistinctBy(token => token.Behind).ToList().ForEach(token => token.Behind!.Set(token));
        else if (tokens[0].Kind == PersonTokenKind.Certificate && tokens.Count == analysts.Count) Give(analysts, tokens);
    }

    private static void Give(List<Person> people, IEnumerable<PersonToken> tokens)
    {
        foreach (var (person, token) in people.Zip(tokens)) person.Set(token);
    }
}
