using Reports.Model;

namespace Reports.Digests;

/// <summary>A stock that reports of the week recommend, with everyone who does.</summary>
/// <param name="FirmsBefore">How many did last week; null where nothing is known of that week.</param>
public sealed record DigestStock(Stock Stock, IReadOnlyList<string> Themes, IReadOnlyList<DigestBacker> Firms, int? FirmsBefore = null)
{
    public bool IsNew() => FirmsBefore is 0;
}
