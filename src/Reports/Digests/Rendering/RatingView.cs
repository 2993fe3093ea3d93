using Reports.Links;

namespace Reports.Digests.Rendering;

/// <summary>A stock's rating as a line.</summary>
internal sealed class RatingView(Words words, Room room, ReaderLinks? links)
{
    public Line Line(DigestRating rating) => new()
    {
        Title = Plain.Line(rating.Stock?.Name, 40) ?? Plain.Line(rating.Stock?.Code, 20) ?? words.UnnamedStock,
        Code = rating.Stock?.Name is null ? null : Plain.Line(rating.Stock.Code, 20),
        Before = Before(rating),
        Chip = Chip(rating, words),
        Figures = Numbers(rating),
        Facts = [.. new[] { Plain.Line(rating.Firm, 40), words.Change(rating.Change), Figures.Day(rating.Date), Definition(rating, words) }.OfType<string>()],
        Marks = Marks.Of(words, rating),
        Source = Plain.Line(rating.ReportTitle, 100) is { } title ? words.Title(title) : null,
        Url = links?.Report(rating.ReportId, rating.Evidence?.Line, words.Language),
        Quote = room.Quotes && rating.Evidence is { } evidence && Plain.Line(evidence.Quote, 90) is { } quote ? words.Quote(quote, evidence.Line) : null,
    };

    /// <summary>The previous term, where it is another one.</summary>
    public static string? Before(DigestRating rating) => rating.PreviousTerm == rating.Term ? null : Plain.Line(rating.PreviousTerm, 20);

    public static Chip? Chip(DigestRating rating, Words words)
    {
        var term = Plain.Line(rating.Term, 20) ?? (rating.Level is { } known ? words.Level(known) : null);
        if (term is null) return null;
        // The firm's own word, and what it means where that is not plain from it.
        var level = rating.Level is { } meant ? words.Level(meant) : null;
        var text = level is null || term.Equals(level, StringComparison.OrdinalIgnoreCase) ? term : $"{term} · {level}";
        return new(text, Tones.Of(rating.Level));
    }

    public static string? Definition(DigestRating rating, Words words) =>
        rating.Definition is { } definition && definition is not { LowerPct: null, UpperPct: null } ? words.Definition(definition) : null;

    public List<string> Numbers(DigestRating rating)
    {
        List<string> numbers = [];
        if (Target(rating) is { } target) numbers.Add(words.Target(target));
        if (rating.UpsidePct is { } upside) numbers.Add(words.Upside(Figures.Percent(upside)));
        numbers.AddRange(rating.Estimates.Select(estimate => words.Estimate(estimate.Year, Figures.Move(estimate.Before, estimate.Value, Plain.Line(estimate.Unit, 8) is { } unit ? $" {unit}" : ""))));
        return numbers;
    }

    private static string? Target(DigestRating rating)
    {
        var currency = Plain.Line(rating.Currency, 8) is { } code ? $" {code}" : "";
        if (rating.TargetPrice is not { } target)
        {
            return rating is { TargetPriceLow: { } low, TargetPriceHigh: { } high } ? $"{Figures.Price(low)}–{Figures.Price(high)}{currency}" : null;
        }
        if (rating.PreviousTargetPrice is not { } before || before == target) return $"{Figures.Price(target)}{currency}";
        return Figures.Move(before, target, currency);
    }
}
