using Reports.Model;

namespace Reports.Digests;

/// <summary>A stock that reports of the week recommend, with everyone who does.</summary>
public sealed record DigestStock(Stock Stock, IReadOnlyList<string> Themes, IReadOnlyList<DigestBacker> Firms);
