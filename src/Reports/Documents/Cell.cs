using Reports.Model;

namespace Reports.Documents;

/// <summary>One cell of a table: a part of a line.</summary>
public readonly record struct Cell(Line Line, int Start, int Length)
{
    public string Text => Line.Text.Substring(Start, Length).Trim();

    public string Printed => Line.Printed(Start, Length);

    /// <summary>A part of <see cref="Text"/> as it is printed, where blanks inside a Chinese word only spread it.</summary>
    public string Word(System.Text.RegularExpressions.Capture part)
    {
        var blanks = Line.Text.AsSpan(Start, Length).IndexOfAnyExcept(' ', '\t');
        return Line.Word(Start + blanks + part.Index, part.Length);
    }

    public bool IsEmpty => Line.Text.AsSpan(Start, Length).IsWhiteSpace();

    public Evidence Evidence => Line.Evidence(Start, Length);

    public override string ToString() => Text;
}
