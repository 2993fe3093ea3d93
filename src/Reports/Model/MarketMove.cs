namespace Reports.Model;

/// <summary>A move of an index that the text states, in percent.</summary>
public sealed record MarketMove(string Name, string? Code, decimal ChangePct, DateOnly? PeriodFrom, DateOnly? PeriodTo, Evidence? Evidence);
