namespace Reports.Coverage;

/// <param name="LapseDays">After how many days a rating or forecast no longer counts as current.</param>
public sealed record CoverageOptions(int LapseDays = 180);
