using Reports.Documents;
using Reports.Model;

namespace Reports.Recognition.Recognisers.People;

/// <summary>People that are named together, and what is printed of them.</summary>
internal sealed class PersonGroup
{
    /// <summary>Printed columns by which what stands under a name may be off it.</summary>
    private const int Slack = 2;

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

    // Fewer certificates than names side by side: each is whose name stands before it or above, or the analysts', else nothing says whose it is.
    private void GiveBeside(List<PersonToken> tokens)
    {
        var analysts = Members.FindAll(person => person.Role == AnalystRole.Analyst);
        if (Members is [var only] && tokens.Find(token => token.Kind == PersonTokenKind.Email && only.IsSpelledIn(token.Value)) is { } own) only.Set(own);
        else if (tokens.Count == Members.Count || Members.Count == 1) Give(Members, tokens);
        else if (tokens.TrueForAll(token => token.Owner is not null)) tokens.DistinctBy(token => token.Owner).ToList().ForEach(token => token.Owner!.Set(token));
        else if (tokens[0].Kind == PersonTokenKind.Certificate && tokens.Count == analysts.Count) Give(analysts, tokens);
    }

    /// <summary>The one of several side by side whose name stands right above a cell, at the same edge or in the middle of it; null where none does, or the cell holds several.</summary>
    public Person? Above(Line line, PersonToken token, List<PersonToken> beside)
    {
        if (Members.Count < 2 || Members.Exists(person => person.Line != Members[0].Line)) return null;
        var start = token.Start == 0 ? 0 : line.Text.LastIndexOf('\t', token.Start - 1) + 1;
        var end = line.Text.IndexOf('\t', start) is var tab and >= 0 ? tab : line.Text.Length;
        if (beside.Count(other => other.Kind == token.Kind && other.Start >= start && other.Start < end) > 1) return null;
        var (left, right) = line.Extent(start, end - start);
        return Members.FindAll(person => Math.Abs(person.Columns.Left - left) <= Slack || Math.Abs(person.Columns.Left + person.Columns.Right - left - right) <= 2 * Slack) is [var only] ? only : null;
    }

    private static void Give(List<Person> people, IEnumerable<PersonToken> tokens)
    {
        foreach (var (person, token) in people.Zip(tokens)) person.Set(token);
    }
}
