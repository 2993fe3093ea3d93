namespace Reports.Recognition.Recognisers.Stocks;

/// <summary>One set of columns that describe a stock; a table may repeat it side by side.</summary>
internal sealed record ColumnGroup(int Start, int End)
{
    public int? Name { get; init; }
    public int? Code { get; init; }
    public int? Rating { get; init; }
    public int? PreviousRating { get; init; }
    public int? Change { get; init; }
    public int? Target { get; init; }
    public int? PreviousTarget { get; init; }
    public int? Price { get; init; }
    public int? Currency { get; init; }

    /// <summary>Whether its codes are those of Hong Kong, printed without their exchange.</summary>
    public bool IsHongKong { get; init; }
}
