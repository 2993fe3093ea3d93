using Reports.Model;

namespace Reports.Recognition.Recognisers.Statements;

/// <summary>A rating as a cover states it.</summary>
internal sealed record RatingStatement(string Term, bool Unrated, RatingChange? Change, RatingSubject? Subject, StatementRank Rank, Evidence Evidence);
