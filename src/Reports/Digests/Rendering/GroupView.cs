using Reports.Links;
using Reports.Model;

namespace Reports.Digests.Rendering;

/// <summary>A recommended stock or a rated industry as a line with an entry for each firm.</summary>
internal sealed class GroupView(Words words, Room room, ReaderLinks? links)
{
    private readonly RatingView _ratings = new(words, room, links);

    public Line Line(DigestStock stock)
    {
        var themes = stock.Themes.Select(theme => Plain.Line(theme, 30)).OfType<string>().Take(5).ToList();
        return new()
        {
            Title = Plain.Line(stock.Stock.Name, 40) ?? Plain.Line(stock.Stock.Code, 20) ?? words.UnnamedStock,
            Code = stock.Stock.Name is null ? null : Plain.Line(stock.Stock.Code, 20),
            Chip = new(words.Firms(stock.Firms.Count), Tone.Mark),
            Facts =
            [
                .. themes.Count > 0 ? [words.Themes(themes)] : Array.Empty<string>(),
                .. stock.FirmsBefore is > 0 and { } before ? [words.Before(before)] : Array.Empty<string>(),
            ],
            Marks = stock.IsNew() ? [words.NewMark] : [],
            Entries = [.. stock.Firms.Take(room.Lines).Select(Entry)],
            MoreEntries = Math.Max(0, stock.Firms.Count - room.Lines),
        };
    }

    public Line Line(DigestDropped stock) => new()
    {
        Title = Plain.Line(stock.Stock.Name, 40) ?? Plain.Line(stock.Stock.Code, 20) ?? words.UnnamedStock,
        Code = stock.Stock.Name is null ? null : Plain.Line(stock.Stock.Code, 20),
        Facts = [words.Before(stock.Firms.Count), string.Join(words.Comma, stock.Firms.Take(5).Select(firm => Plain.Line(firm, 40)).OfType<string>())],
    };

    public Line Line(DigestIndustry industry) => new()
    {
        Title = Plain.Line(industry.Industry, 40) ?? words.UnnamedIndustry,
        Entries = [.. industry.Ratings.Take(room.Lines).Select(Entry)],
        MoreEntries = Math.Max(0, industry.Ratings.Count - room.Lines),
    };

    private Entry Entry(DigestBacker firm) => new(
        Plain.Line(firm.Firm, 40) ?? words.UnnamedFirm,
        null,
        new(words.Strength(firm.Strength), firm.Strength is RecommendationStrength.Recommend ? Tone.Recommend : Tone.Watch),
        [.. Facts(null, firm.Date, firm.ReportTitle), .. firm.Rating is { } rating ? Rated(rating) : []],
        Marks.Of(words, firm),
        Quote(firm.Evidence),
        links?.Report(firm.ReportId, firm.Evidence?.Line, words.Language));

    private Entry Entry(DigestRating rating) => new(
        Plain.Line(rating.Firm, 40) ?? words.UnnamedFirm,
        RatingView.Before(rating),
        RatingView.Chip(rating, words),
        [.. Facts(words.Change(rating.Change), rating.Date, rating.ReportTitle), .. RatingView.Definition(rating, words) is { } definition ? [definition] : Array.Empty<string>()],
        Marks.Of(words, rating),
        Quote(rating.Evidence),
        links?.Report(rating.ReportId, rating.Evidence?.Line, words.Language));

    private IEnumerable<string> Rated(DigestRating rating) =>
        new[] { RatingView.Chip(rating, words)?.Text, RatingView.Definition(rating, words) }.OfType<string>().Concat(_ratings.Numbers(rating));

    private IReadOnlyList<string> Facts(string? change, DateOnly date, string? title) =>
        [.. new[] { change, Figures.Day(date), Plain.Line(title, 60) is { } plain ? words.Title(plain) : null }.OfType<string>()];

    private string? Quote(Evidence? evidence) =>
        room.Quotes && evidence is not null && Plain.Line(evidence.Quote, 90) is { } quote ? words.Quote(quote, evidence.Line) : null;
}
