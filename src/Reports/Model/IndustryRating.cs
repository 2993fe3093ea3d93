namespace Reports.Model;

/// <summary>The report's rating of its industry; <see cref="Term"/> as printed.</summary>
public sealed record IndustryRating(string Term, RatingLevel? Level, RatingChange? Change, string? PreviousTerm, Evidence? Evidence);
