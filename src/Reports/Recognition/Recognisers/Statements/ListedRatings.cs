using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Statements;

/// <summary>
/// Ratings of a company's listings where they differ: each statement belongs to the listing that its line names, by its code or by its class of
/// shares (A shares, H shares, ADRs), or that stands by itself right below.
/// </summary>
internal static partial class ListedRatings
{
    private const int LongestCaption = 24;

    /// <summary>One statement for each listing, in the listings' order; null where a listing has none, or two that differ.</summary>
    public static List<RatingStatement>? Of(IReadOnlyList<RatingStatement> statements, Document document, IReadOnlyList<Stock> listings)
    {
        if (listings.Count < 2) return null;
        List<RatingStatement> each = [];
        foreach (var listing in listings)
        {
            var own = statements.Where(statement => ListingOf(statement, document, listings) == listing).ToList();
            if (own.Select(statement => RatingLevels.Fold(statement.Term)).Distinct().Count() != 1) return null;
            each.Add(own.Find(statement => statement.Change is not null) ?? own[0]);
        }
        return each;
    }

    // 持有(下调) over 远畴动力 - A 股, in a box of each listing.
    private static Stock? ListingOf(RatingStatement statement, Document document, IReadOnlyList<Stock> listings)
    {
        var at = statement.Evidence.Line - 1;
        return Named(document.Lines[at].Text, listings)
            ?? (FilledLines.Beside(document.Lines, at, 1) is { } below && document.Lines[below].Text.Length < LongestCaption ? Named(document.Lines[below].Text, listings) : null);
    }

    // The one listing that a line names.
    private static Stock? Named(string text, IReadOnlyList<Stock> listings)
    {
        var codes = Code().Matches(text).Select(match => StockCodes.Canonical(match.Value)?.Code).ToHashSet();
        var named = listings.Where(listing => codes.Contains(listing.Code)).ToList();
        if (named.Count == 0) named = [.. listings.Where(listing => ClassOf(listing.Code)?.IsMatch(text) == true)];
        return named is [var only] ? only : null;
    }

    private static Regex? ClassOf(string? code) => code is null ? null : Exchanges.Of(code) switch
    {
        "SH" or "SZ" => DomesticShares(),
        "HK" => HongKongShares(),
        "US" => Receipts(),
        _ => null,
    };

    [GeneratedRegex(StockCodes.Pattern)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<![A-Za-z])A[- ]?(?:[Ss]hares?|股)")]
    private static partial Regex DomesticShares();

    [GeneratedRegex(@"(?<![A-Za-z])H[- ]?(?:[Ss]hares?|股)|港股")]
    private static partial Regex HongKongShares();

    [GeneratedRegex(@"(?<![A-Za-z])(?:ADRs?|ADSs?)(?![A-Za-z])")]
    private static partial Regex Receipts();
}
