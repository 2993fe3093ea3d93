using Reports.Documents;
using Reports.Model;

namespace Reports.Recognition.Recognisers;

/// <summary>One of the notes on single stocks that a morning report is made of: the stock and the rating that its head names, and its lines.</summary>
internal sealed record StockNote(Stock Stock, string? Term, string? PreviousTerm, RatingChange? Change, Evidence Evidence, IReadOnlyList<Line> Lines);
