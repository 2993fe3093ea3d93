namespace Reports.Securities;

/// <summary>What a mark behind a name says of the market: 中国平安A, 中国平安H股.</summary>
public enum ShareListing
{
    Unmarked,
    Mainland,
    HongKong,
}
