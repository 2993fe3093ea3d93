using Reports.Documents;

namespace Reports.Recognition.Recognisers.Titles;

/// <summary>A cell of the cover that may be the headline.</summary>
/// <param name="IsSubtitled">Whether a line right under it says what it is about.</param>
internal sealed record TitleCandidate(Line Line, int Start, int Length, int Score, bool IsSubtitled)
{
    public string Text => Line.Text.Substring(Start, Length);
}
