using Reports.Securities;

namespace Functions;

/// <summary>A stock that goes by what was asked for.</summary>
/// <param name="Provenance">Whether the user's list says so, or reports do.</param>
/// <param name="Reports">How many reports print the name with the code; a hundred may be more.</param>
internal sealed record StockMatch(string Code, string Name, IReadOnlyList<string> Aliases, SecurityProvenance Provenance, int Reports)
{
    public static StockMatch Of(SecurityEntry entry) =>
        new(entry.Security.Code, entry.Security.Name, entry.Security.Aliases, entry.Provenance, entry.Reports);
}
