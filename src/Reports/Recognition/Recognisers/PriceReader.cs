using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>A price that a cover states, or the ends of a range of it.</summary>
/// <param name="IsLabelled">Whether its label begins a line or a cell.</param>
internal sealed record PriceReading(decimal? Value, decimal? High, string? Currency, decimal? Previous, decimal? Contradiction, Evidence Evidence, bool IsLabelled = true);

/// <summary>Reads the amount that belongs to a label: behind it, in the next cell, or under it.</summary>
internal static partial class PriceReader
{
    private static readonly Words TargetWords = new("目标价", "上次预测", "合理价值", "合理估值", "合理股价", "arget", "ARGET", "bjective", "BJECTIVE", "air value", "air Value", "AIR VALUE", "Price Obj", "PO", "TP", "PT");
    private static readonly Words PriceWords = new("盘价", "昨收盘", "收市价", "股价", "市价", "现价", "前价", "场价", "rice", "PRICE", "lose", "CMP", "CP");

    public static readonly PriceLabel Target = new(TargetWords, TargetLabel(), [TargetBehind(), MovedTarget(), TargetBehindPrice()], TargetInProse());
    public static readonly PriceLabel PreviousTarget = new(TargetWords, PreviousLabel(), [PreviousBehind()], null);
    public static readonly PriceLabel Price = new(PriceWords, CurrentLabel(), [CurrentBehind()], null);

    private const int MostLabels = 4;

    /// <param name="currency">What the amounts are to be in; null for whatever is printed.</param>
    public static PriceReading? Find(IReadOnlyList<Line> lines, PriceLabel label, string? currency = null)
    {
        var readings = Readings(lines, label).Where(reading => (reading.High is null || (label != Price && reading.High > reading.Value)) && (currency is null || reading.Currency == currency)).ToList();
        if (readings.Count == 0) return null;
        // What stands in a cell of its own is of the report's day; a sentence may speak of another, or of one of several ways to a target.
        var previous = readings.Select(reading => reading.Previous).FirstOrDefault(value => value is not null);
        // What one calls the former is not the target where another names a new one.
        var first = readings.Find(reading => reading.IsLabelled && reading.Value != previous) ?? readings.Find(reading => reading.IsLabelled) ?? readings[0];
        if (label != Target) return first with { Previous = previous };
        var other = readings.Find(reading => reading.Value != first.Value && reading.Value != previous && (reading.Currency is null || first.Currency is null || reading.Currency == first.Currency));
        // What one says by its label and again in its text stands against what sentences name, and against a target named once, which is another company's.
        if (first.IsLabelled && readings.Count(reading => reading.Value == first.Value) > 1
            && (readings.Count(reading => reading.Value != first.Value && reading.Value != previous) == 1 || !readings.Exists(reading => reading.IsLabelled && reading.Value != first.Value && reading.Value != previous))) other = null;
        // Two targets in one currency, neither of them the old one: the report contradicts itself.
        return other is null
            ? first with { Previous = previous, Currency = first.Currency ?? readings.Select(reading => reading.Currency).FirstOrDefault(currency => currency is not null) }
            : first with { Value = null, High = null, Previous = previous, Contradiction = other.Value };
    }

    /// <summary>The one target that sentences state, for a cover that states it nowhere else; null where there is none, or another.</summary>
    public static PriceReading? InSentences(IReadOnlyList<Line> lines)
    {
        var readings = lines.Where(line => TargetWords.AreIn(line.Text)).SelectMany(line => TargetInProse().Matches(line.Text).Select(match => Read(line, match))).ToList();
        return readings.Select(reading => (reading.Value, reading.Currency)).Distinct().Count() == 1 ? readings[0] : null;
    }

    /// <summary>₩60,300 - OUTPERFORM, in a line of its own; null where there is none, or another.</summary>
    public static PriceReading? BeforeRating(IReadOnlyList<Line> lines) =>
        lines.Where(line => RatingTerms.MayBeIn(line.Text)).Select(line => (Line: line, Match: PricedRating().Match(line.Text))).Where(found => found.Match.Success).ToList() is [var (line, match)] ? Read(line, match) : null;

    /// <summary>NYSE: LNTN; USD 42.10, where no label names the price.</summary>
    public static PriceReading? BehindCode(IReadOnlyList<Line> lines, string? code) =>
        lines.Where(line => StockCodes.MayBeIn(line.Text)).Select(line => (Line: line, Match: PricedCode().Match(line.Text))).FirstOrDefault(found => found.Match.Success && StockCodes.Canonical(found.Match.Groups["code"].Value)?.Code == code) is { Line: { } line, Match: { } match } ? Read(line, match) : null;

    private static IEnumerable<PriceReading> Readings(IReadOnlyList<Line> lines, PriceLabel label)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            if (!label.Words.AreIn(line.Text) || !label.Names.IsMatch(line.Text)) continue;
            var found = false;
            if (label == Target && OldAndNew(lines, index) is { } both)
            {
                yield return both;
                continue;
            }
            // Behind it stand those of several days.
            if (label == Target && line.Text.Split('\t').Count(cell => AmountAlone().IsMatch(cell)) > 2) continue;
            // What rates several companies speaks of each one's target.
            if (label == Target && RatedTarget().Count(line.Text) > 1) continue;
            foreach (var match in RegexMatches.Alternatives(line.Text, label.Behind))
            {
                if (OfOthers().IsMatch(line.Text[..match.Index]) || TitleEnd().IsMatch(line.Text[(match.Index + match.Length)..])) continue;
                found = true;
                var reading = Read(line, match);
                yield return reading.Previous is null && label == Target ? reading with { Previous = FromBelow(lines, index) } : reading;
                // HK$182.00 / US$23.40: the same of another listing.
                if (SecondAmount().Match(line.Text, match.Index + match.Length) is { Success: true } second && Read(line, second) is var other && other.Currency != reading.Currency) yield return other;
            }
            if (!found && Under(lines, index, label) is { } below) yield return below;
        }
        if (label.Prose is null) yield break;
        foreach (var line in lines)
        {
            if (!label.Words.AreIn(line.Text)) continue;
            foreach (Match match in label.Prose.Matches(line.Text)) yield return Read(line, match);
        }
    }

    // Previous and Current, or New and Old, over two amounts.
    private static PriceReading? OldAndNew(IReadOnlyList<Line> lines, int index)
    {
        if (TwoAmounts().Match(lines[index].Text) is not { Success: true } amounts) return null;
        if (ChangeColumns.Above(lines, index) is not var (oldFirst, above)) return null;
        var (first, second) = (Money.Parse(amounts.Groups["first"].Value), Money.Parse(amounts.Groups["second"].Value));
        var currency = Money.Currency(amounts.Value) ?? Money.Currency(lines[above].Text) ?? (above > 0 ? Money.Currency(lines[above - 1].Text) : null);
        return new PriceReading(oldFirst ? second : first, null, currency, oldFirst ? first : second, null, lines[index].Evidence(amounts.Index, amounts.Length));
    }

    // Increased from JPY 4,800, right under the amount.
    private static decimal? FromBelow(IReadOnlyList<Line> lines, int index) =>
        index + 1 < lines.Count && AmountBefore().Match(lines[index + 1].Text) is { Success: true } match ? Money.Parse(match.Groups["value"].Value) : null;

    private static PriceReading Read(Line line, Match match)
    {
        var value = match.Groups["value"];
        return new PriceReading(Money.Parse(value.Value),
            match.Groups["high"].Success ? Money.Parse(match.Groups["high"].Value) : null,
            match.Groups["unit"].Captures.OrderBy(capture => capture.Index).Select(capture => Money.Named(capture.Value)).FirstOrDefault(),
            match.Groups["previous"] is { Success: true } previous && IsSameUnit(match) ? Money.Parse(previous.Value) : null,
            null, line.Evidence(match.Index, match.Length), line.Text.AsSpan(0, match.Index).Trim("▲▼△▽↑↓ ").IsEmpty || line.Text[match.Index - 1] == '\t' || line.Text[..match.Index].EndsWith("| ", StringComparison.Ordinal));
    }

    // PO: ¥3,900 (¥3,500); in another currency it is the same target.
    private static bool IsSameUnit(Match match) =>
        match.Groups["same"] is not { Success: true } same || match.Groups["unit"].Captures.Any(unit => Money.Named(unit.Value) == Money.Named(same.Value));

    // Labels side by side over values side by side; both end at the right edge.
    private static PriceReading? Under(IReadOnlyList<Line> lines, int index, PriceLabel label)
    {
        var labels = lines[index].Text.Split('\t');
        var column = Array.FindLastIndex(labels, cell => label.Names.IsMatch(cell) && cell.Length < 40);
        // Labels in one column, amounts in another: which is whose, nothing says.
        if (column < 0 || Upside().IsMatch(labels[column]) || (TargetLabel().IsMatch(labels[column]) && CurrentLabel().Replace(TargetLabel().Replace(labels[column], ""), "") != TargetLabel().Replace(labels[column], "")) || (labels.Length == 1 && FilledLines.Beside(lines, index, -1) is { } before && (IsLabelAlone(lines[before].Text) || (!lines[before].Text.Any(char.IsAsciiDigit) && FilledLines.Beside(lines, before, -1) is { } first && IsLabelAlone(lines[first].Text))))) return null;
        var seen = 0;
        for (var next = index + 1; next < lines.Count && seen < 1; next++)
        {
            if (lines[next].IsBlank) continue;
            seen++;
            var values = lines[next].Text.Split('\t');
            // Over a table of many columns, one that has lost its header moves all the others.
            if (labels.Length > MostLabels && values.Length != labels.Length) return null;
            var at = values.Length - (labels.Length - column);
            // A short label right before the amount is what the amount belongs to.
            decimal? former = at > 0 && AmountBefore().Match(values[at - 1]) is { Success: true } old ? Money.Parse(old.Groups["value"].Value) : null;
            if (former is null && at > 0 && values[at - 1].Length < 16 && values[at - 1].Any(char.IsLetter) && !AmountAlone().IsMatch(values[at - 1]) && !PrintedDates.Find(values[at - 1]).Any()) return null;
            // Under a heading of both, the price has a label of its own.
            if (label == Target && at > 0 && CurrentLabel().IsMatch(values[at - 1])) return null;
            if (at < 0 || AmountAlone().Match(values[at]) is not { Success: true } match) return null;
            var start = values.Take(at).Sum(value => value.Length + 1);
            return new PriceReading(Money.Parse(match.Groups["value"].Value), null, Money.Currency(match.Value) ?? Money.Currency(labels[column]), former, null, lines[next].Evidence(start, values[at].Length));
        }
        return null;
    }

    private static bool IsLabelAlone(string text) => text.Length < 20 && (TargetLabel().IsMatch(text) || CurrentLabel().IsMatch(text)) && !AmountAtEnd().IsMatch(text);
}

/// <summary>The names that a price goes by, with words of which each holds one; the name with its amount behind it, and the sentence that states it.</summary>
internal sealed record PriceLabel(Words Words, Regex Names, Regex[] Behind, Regex? Prose);
