using Reports.Model;
using Reports.Storage;

namespace Reports.Coverage;

/// <summary>What is said of one stock or industry, and by whom. A stock goes by its canonical code, or by a name where reports print no code.</summary>
public interface ICoverageQueries
{
    /// <summary>All firms' opinions and the newest facts of one stock; null where no report names it.</summary>
    Task<StockFacts?> StockAsync(string codeOrName, CancellationToken cancellation);

    /// <summary>Every rating of a stock, newest first.</summary>
    Task<Page<RatingEvent>> RatingsAsync(string codeOrName, AsOf? asOf, PageRequest page, CancellationToken cancellation);

    /// <summary>Every forecast for a stock, newest first.</summary>
    Task<Page<Reported<Forecast>>> ForecastsAsync(string codeOrName, AsOf? asOf, PageRequest page, CancellationToken cancellation);

    /// <summary>All firms' opinions of a stock; null where no report names it.</summary>
    /// <param name="former">With those that only former days need; else as <see cref="Lineage.Newest"/>, which is all that the others give.</param>
    Task<IReadOnlyList<Lineage>?> OfStockAsync(string codeOrName, bool former, CancellationToken cancellation);

    /// <summary>All firms' opinions of an industry; empty where none rates it.</summary>
    Task<IReadOnlyList<Lineage>> OfIndustryAsync(string industry, CancellationToken cancellation);

    /// <summary>All firms' opinions of all industries, by industry.</summary>
    Task<Page<Lineage>> IndustriesAsync(PageRequest page, CancellationToken cancellation);
}
