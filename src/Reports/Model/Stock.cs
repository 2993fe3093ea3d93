namespace Reports.Model;

/// <summary>A listing as a report names it.</summary>
/// <param name="Code">Canonical, such as <c>600584.SH</c>, <c>0700.HK</c>, <c>AAPL.US</c>; null where the report prints none.</param>
/// <param name="Name">As printed.</param>
/// <param name="RawCode">The code as printed, before it was made canonical.</param>
public sealed record Stock(string? Code, string? Name, string? RawCode = null)
{
    public override string ToString() => Code is null ? Name ?? "?" : Name is null ? Code : $"{Name} ({Code})";
}
