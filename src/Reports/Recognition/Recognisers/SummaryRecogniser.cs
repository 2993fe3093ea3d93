using System.Text.RegularExpressions;
using Reports.Documents;

namespace Reports.Recognition.Recognisers;

/// <summary>The cover's key points: what its bullets or paragraphs begin with.</summary>
internal sealed partial class SummaryRecogniser : IRecogniser
{
    private const int Most = 8;
    private const int LongestPoint = 160;

    public void Recognise(Document document, Findings findings)
    {
        foreach (var line in document.FlowingCover)
        {
            if (findings.Summary.Count == Most || Risk().IsMatch(line.Text)) break;
            if (line.Text.Length < 12 || line.Text.Contains('\t', StringComparison.Ordinal) || line.Text.Contains('@', StringComparison.Ordinal)) continue;
            if (!line.IsBullet && line.Text.Length < 60 && !PointHeading().IsMatch(line.Text)) continue;
            var point = FirstSentence().Match(line.Text);
            if (!point.Success || point.Length < 8) continue;
            var text = line.Printed(point.Index, point.Length);
            if (text != findings.Title && !findings.Summary.Contains(text)) findings.Summary.Add(text.Length <= LongestPoint ? text : text[..LongestPoint] + "…");
        }
    }

    [GeneratedRegex(@"^(?:主要)?风险(?:提示|因素)?")]
    private static partial Regex Risk();

    [GeneratedRegex(@"^(?:►|[➤►]|\d{1,2}[、.])")]
    private static partial Regex PointHeading();

    [GeneratedRegex(@"^[►➤\s]{0,3}[^。!?]{8,240}?(?:[。!?]|(?<=[a-z)])\. |$)")]
    private static partial Regex FirstSentence();
}
