using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;

namespace Reports.Recognition.Recognisers.People;

/// <summary>A name, a role, or what belongs to a person, and where its line has it.</summary>
/// <param name="Behind">The person whose name stands before it in the same line.</param>
internal sealed record PersonToken(PersonTokenKind Kind, int Start, int Length, string Value, AnalystRole? Role = null, Person? Behind = null)
{
    public static PersonToken Name(Line line, Capture name) => Name(line, name.Index, name.Length);

    public static PersonToken Name(Line line, int start, int length) => new(PersonTokenKind.Name, start, length, line.Word(start, length));

    public bool Overlaps(int start, int length) => start < Start + Length && start + length > Start;
}
