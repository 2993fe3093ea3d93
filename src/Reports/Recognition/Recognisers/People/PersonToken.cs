using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;

namespace Reports.Recognition.Recognisers.People;

/// <summary>A name, a role, or what belongs to a person, and where its line has it.</summary>
/// <param name="Owner">The person whose name stands before it in the same line, or right above it.</param>
internal sealed record PersonToken(PersonTokenKind Kind, int Start, int Length, string Value, AnalystRole? Role = null, Person? Owner = null)
{
    public static PersonToken Name(Line line, Capture name) => Name(line, name.Index, name.Length);

    public static PersonToken Name(Line line, int start, int length) => new(PersonTokenKind.Name, start, length, line.Word(start, length));

    /// <summary>Whether a mail address among those of a line is made of this name.</summary>
    public bool IsSpelledIn(IReadOnlyList<PersonToken> line) => line.Any(token => token.Kind == PersonTokenKind.Email && IsSpelled(Value, token.Value));

    public static bool IsSpelled(string name, string email) =>
        name.Split(' ') is [var first, .., var last] && email[..email.IndexOf('@', StringComparison.Ordinal)] is var local
        && local.Contains(first, StringComparison.OrdinalIgnoreCase) && local.Contains(last, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a mail address spells the first and the last name of somebody else.</summary>
    public static bool IsOfAnother(string name, string email) =>
        char.IsAscii(name[0]) && email[..email.IndexOf('@', StringComparison.Ordinal)].Split('.', '_', '-') is [{ Length: > 2 } first, .., { Length: > 2 } last]
        && !Array.Exists(name.Split(' ', '-', '.'), word => word.Length > 1 && (Shares(first, word) || Shares(last, word)));

    private static bool Shares(string part, string word) => part.Contains(word, StringComparison.OrdinalIgnoreCase) || word.Contains(part, StringComparison.OrdinalIgnoreCase);

    public bool Overlaps(int start, int length) => start < Start + Length && start + length > Start;
}
