namespace Reports.Model;

/// <param name="Relation"><c>investmentBanking</c>, <c>client</c>, <c>holding</c>, <c>marketMaking</c> …</param>
public sealed record Conflict(Stock Stock, string Relation, ConflictStatus Status, Evidence? Evidence);
