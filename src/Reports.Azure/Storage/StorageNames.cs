namespace Reports.Azure.Storage;

/// <summary>Every container and table. A prefix (lower-case letters and digits) lets several apps share an account.</summary>
public sealed record StorageNames(string Prefix = "")
{
    /// <summary>What people upload to; the blob trigger watches it.</summary>
    public string Uploads => $"{Prefix}reports";

    /// <summary>The status file of each upload.</summary>
    public string Statuses => $"{Prefix}ingestions";

    /// <summary><c>{id}/report.json</c>, <c>{id}/text.txt</c>, <c>{id}/rows.json</c> and <c>{id}/corrections.json</c>.</summary>
    public string Parsed => $"{Prefix}parsed";

    public string Digests => $"{Prefix}digests";

    public string Reference => $"{Prefix}reference";

    /// <summary>What the app keeps to itself.</summary>
    public string Private => $"{Prefix}private";

    public string ReportsTable => $"{Prefix}Reports";

    public string RatingsTable => $"{Prefix}Ratings";

    public string RecommendationsTable => $"{Prefix}Recommendations";

    public string StocksTable => $"{Prefix}Stocks";

    public string IndustriesTable => $"{Prefix}Industries";

    public string SearchTable => $"{Prefix}Search";

    public string StockNamesTable => $"{Prefix}StockNames";

    public string IngestionsTable => $"{Prefix}Ingestions";

    public string ContentsTable => $"{Prefix}Contents";

    public string DigestsTable => $"{Prefix}Digests";

    public string SubscriptionsTable => $"{Prefix}Subscriptions";

    public IReadOnlyList<string> Containers => [Uploads, Statuses, Parsed, Digests, Reference, Private];

    public IReadOnlyList<string> Tables =>
    [
        ReportsTable, RatingsTable, RecommendationsTable, StocksTable, IndustriesTable, SearchTable, StockNamesTable, IngestionsTable, ContentsTable,
        DigestsTable, SubscriptionsTable,
    ];
}
