using Reports.Model;

namespace Reports.Digests;

/// <summary>A stock that firms recommended last week and none does this week.</summary>
public sealed record DigestDropped(Stock Stock, IReadOnlyList<string> Firms);
