namespace Reports.Securities;

/// <summary>A security with who says so.</summary>
/// <param name="Reports">How many reports state it; a hundred may be more.</param>
public sealed record SecurityEntry(Security Security, SecurityProvenance Provenance, int Reports = 0)
{
    public static SecurityEntry Learned(string code, string name, int reports) =>
        new(new(code, name, []), SecurityProvenance.Learned, reports);
}
