using Reports.Documents;
using Reports.Model;

namespace Reports.Storage;

/// <summary>
/// What a search looks through: title, stocks, themes and summary, folded to letters and digits, so that neither blanks nor
/// punctuation nor width count. Chinese has no word breaks: any two characters that follow each other can be looked for.
/// </summary>
public static class SearchText
{
    public const int Shortest = 2, Longest = 40;

    // Covers the title and the key points; a summary can also be a whole page.
    private const int MostCharacters = 600;

    public static string Fold(string text) => string.Concat(NameFolding.Fold(text).Where(char.IsLetterOrDigit));

    /// <summary>Why a text cannot be looked for; null where it can.</summary>
    public static string? Problem(string q) => Fold(q).Length switch
    {
        < Shortest => $"It must have {Shortest} letters or digits at least.",
        > Longest => $"It must not have more than {Longest} letters and digits.",
        _ => null,
    };

    /// <summary>The texts that a report is found by; a phrase is looked for within one of them.</summary>
    public static IReadOnlyList<string> Of(Report report)
    {
        var stocks = report.StockRatings.Select(rating => rating.Stock).Concat(report.Recommendations.Select(item => item.Stock));
        IEnumerable<string?> texts =
        [
            report.Title, .. stocks.SelectMany(stock => new[] { stock.Name, stock.Code }), .. report.Recommendations.Select(item => item.Theme), .. report.Summary,
        ];
        List<string> folded = [];
        var room = MostCharacters;
        foreach (var text in texts.OfType<string>().Select(Fold).Where(text => text.Length >= Shortest).Distinct())
        {
            folded.Add(text[..Math.Min(text.Length, room)]);
            if ((room -= text.Length) < Shortest) break;
        }
        return folded;
    }
}
