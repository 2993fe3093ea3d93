using System.Globalization;
using Reports.Digests.Rendering;
using Reports.Model;

namespace Reports.Pages;

/// <summary>What was read from a report, each with a link to its line.</summary>
internal static class ReportFacts
{
    // A table can recommend hundreds; the text shows them all.
    private const int Most = 60;

    public static string Render(Report report, PageWords page, Words words)
    {
        string[] items =
        [
            .. report.IndustryRating is { } industry ? [Item(page, report.Industry ?? words.UnnamedIndustry, industry.Evidence, Term(words, industry.Term, industry.Level), words.Change(industry.Change))] : Array.Empty<string>(),
            .. report.StockRatings.Select(rating => Item(page, Name(rating.Stock, words), rating.Evidence,
                Term(words, rating.Term, rating.Level), words.Change(rating.Change), Target(rating, page), rating.UpsidePct is { } upside ? Format(page.Upside, Figures.Percent(upside)) : null)),
            .. report.Recommendations.Select(item => Item(page, Name(item.Stock, words), item.Evidence, words.Strength(item.Strength), item.Theme)),
        ];
        return items.Length == 0 ? "" : $"<h2>{Html.Text(page.Read)}</h2><ul>{string.Concat(items.Take(Most))}</ul>";
    }

    private static string Item(PageWords page, string name, Evidence? evidence, params string?[] facts)
    {
        var said = string.Join(" · ", facts.Select(fact => Plain.Line(fact, 60)).OfType<string>());
        var place = evidence is null ? "" : $" <a class=\"m\" href=\"#L{evidence.Line}\">{Html.Text(Format(page.Line, $"{evidence.Line}"))}</a>";
        return $"<li><strong>{Html.Text(Plain.Line(name, 60) ?? "")}</strong> {Html.Text(said)}{place}</li>";
    }

    private static string Name(Stock stock, Words words) => stock.Name is null && stock.Code is null ? words.UnnamedStock : stock.ToString();

    private static string? Term(Words words, string? term, RatingLevel? level) => term ?? (level is { } known ? words.Level(known) : null);

    private static string? Target(StockRating rating, PageWords page) => rating.TargetPrice is { } target
        ? Format(page.Target, $"{Figures.Price(target)} {rating.Currency}".TrimEnd()) : null;

    private static string Format(string format, string value) => string.Format(CultureInfo.InvariantCulture, format, value);
}
