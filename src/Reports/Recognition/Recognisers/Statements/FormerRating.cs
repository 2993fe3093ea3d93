using Reports.Model;

namespace Reports.Recognition.Recognisers.Statements;

/// <summary>What the firm rated before, or that this is its first rating.</summary>
internal sealed record FormerRating(string Term, bool Initiation, Evidence Evidence);
