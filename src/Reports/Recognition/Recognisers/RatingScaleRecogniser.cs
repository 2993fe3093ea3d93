using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Recognisers.Scales;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// The firm's own rating scales. Definitions are read in their printed order; where one is better than the one before, a new scale
/// begins. Scales take the labels (行业评级, 公司评级) in order, wherever a broken table has moved them to.
/// </summary>
internal sealed class RatingScaleRecogniser : IRecogniser
{
    /// <summary>Points that a worse rating may reach into a better one; what reaches further, a broken table has mixed up.</summary>
    private const decimal WidestOverlap = 12;

    private const int LinesBehind = 6;

    public void Recognise(Document document, Findings findings)
    {
        foreach (var lines in (IReadOnlyList<Line>[])[document.FlowingDisclosures, document.FlowingContent])
        {
            var scales = Scales(lines);
            if (scales.Count == 0) continue;
            // Unjoined: beside a paragraph, a heading may stand between its lines.
            var headings = ScaleHeadings.In([.. document.Lines.Where(line => line.Number >= lines[0].Number && line.Number <= lines[^1].Number)]);
            for (var index = 0; index < scales.Count; index++) Emit(scales, index, headings, lines, document.Flowing, findings);
            if (findings.RatingScale.Count > 0) return;
        }
    }

    private static List<List<ScaleDefinition>> Scales(IEnumerable<Line> lines)
    {
        List<List<ScaleDefinition>> scales = [];
        foreach (var definition in ScaleLines.Of(lines).SelectMany(ScaleDefinitions.In))
        {
            var scale = scales.Count > 0 ? scales[^1] : null;
            if (scale is null || scale.Exists(other => other.Term == definition.Term) || (definition.IsBetterThan(scale[^1]) && !GoesUp(scale, definition)) || definition.IsChinese != scale[^1].IsChinese)
                scales.Add(scale = []);
            scale.Add(definition);
        }
        scales = scales.ConvertAll(scale => scale.FindAll(definition => !scale.Exists(other => other.Level < definition.Level && definition.Upper - other.Lower > WidestOverlap)));
        // One definition alone is a sentence about a rating, not a scale. Chinese definitions are the original of a bilingual scale.
        scales.RemoveAll(scale => scale.Count < 2 || scale.Exists(definition => definition.IsMisread) || (scale.Count < 3 && !scale.Exists(definition => definition.IsBounded)));
        return scales.Exists(scale => scale[0].IsChinese) ? [.. scales.Where(scale => scale[0].IsChinese)] : scales;
    }

    // Some print the worst first, or the middle last.
    private static bool GoesUp(List<ScaleDefinition> scale, ScaleDefinition next) =>
        !next.IsChinese
        && ((next.Level == RatingLevel.Neutral && scale.Count > 1 && !scale.Exists(definition => definition.Level == RatingLevel.Neutral)) || (scale[0].Level >= RatingLevel.Underweight && scale.Zip(scale.Skip(1)).All(pair => pair.Second.Level < pair.First.Level)));

    private static void Emit(List<List<ScaleDefinition>> scales, int index, List<(RatingSubject Subject, int Line)> headings, IReadOnlyList<Line> lines, IReadOnlyList<Line> all, Findings findings)
    {
        var scale = scales[index];
        if (ScaleHeadings.SubjectOf(scales, index, headings) is not { } subject)
        {
            findings.Warn("scaleSubjectUnknown", "A rating scale does not say whether it is for companies or for industries.", scale[0].Line.Number);
            return;
        }
        IReadOnlyList<RatingSubject> subjects = scales.Count == 1 && ScaleHeadings.IsOfBoth(lines, scale) ? [RatingSubject.Company, RatingSubject.Industry] : [subject];
        if (findings.RatingScale.Exists(known => subjects.Contains(known.AppliesTo))) return;
        var around = Around(lines, scale);
        // What stands over a scale and behind the one before is said of it.
        var own = index == 0 ? [] : lines.Where(line => line.Number > scales[index - 1][^1].Line.Number && line.Number < scale[0].Line.Number).Select(line => line.Text).ToList();
        var horizonNear = new Lazy<int[]?>(() => Horizons(own).Concat(Horizons(around)).Append(BesideScale(around)).Concat(Horizons(Around(all, scale))).Concat(Horizons(Behind(lines, scales[^1]))).FirstOrDefault(months => months is not null));
        var benchmarkNear = new Lazy<string?>(() => around.Select(Benchmarks.In).FirstOrDefault(name => name is not null));
        foreach (var definition in scale)
        {
            var horizon = ScaleHorizon.In(definition.Body) ?? ScaleHorizon.In(definition.Line.Text) ?? horizonNear.Value;
            var benchmark = Benchmarks.In(definition.Body) ?? Benchmarks.Industry(definition.Body) ?? benchmarkNear.Value;
            foreach (var appliesTo in subjects) findings.RatingScale.Add(new RatingDefinition(appliesTo, definition.Term, definition.Lower, definition.Upper, horizon, benchmark, definition.Evidence));
        }
    }

    private static List<string> Around(IReadOnlyList<Line> lines, List<ScaleDefinition> scale) =>
        [.. lines.Where(line => line.Number >= scale[0].Line.Number - 24 && line.Number <= scale[^1].Line.Number + 6).Select(line => line.Text)];

    // What a Chinese firm says right behind its last scale, it says of all.
    private static List<string> Behind(IReadOnlyList<Line> lines, List<ScaleDefinition> last) =>
        [.. lines.Where(line => line.Number > last[^1].Line.Number && line.Number <= last[^1].Line.Number + LinesBehind && line.Text.Any(TextFolding.IsChinese)).Select(line => line.Text)];

    private static IEnumerable<int[]?> Horizons(List<string> lines) => lines.SelectMany(line => line.Split('。')).Where(ScaleHorizon.IsOfRatings).Select(ScaleHorizon.In);

    // Beside the scale, a narrow column may part the number from its months.
    private static int[]? BesideScale(List<string> lines) => ScaleHorizon.In(string.Concat(lines.Select(text => text.Split('\t')[0])));
}
