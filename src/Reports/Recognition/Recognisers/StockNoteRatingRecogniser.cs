using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Recognisers.Statements;

namespace Reports.Recognition.Recognisers;

/// <summary>What each note says of its stock: the rating in its head, else the only one in its sentences, with target and change.</summary>
internal sealed class StockNoteRatingRecogniser : IRecogniser
{
    public void Recognise(Document document, Findings findings)
    {
        foreach (var note in findings.Notes) Read(note, findings);
    }

    private static void Read(StockNote note, Findings findings)
    {
        var sentences = RatingSentences.Find(note.Lines).FindAll(sentence => sentence.Subject != RatingSubject.Industry);
        var stated = sentences.DistinctBy(sentence => RatingLevels.Fold(sentence.Term)).ToList();
        if ((note.Term ?? (stated.Count == 1 ? stated[0].Term : null)) is not { } term) return;
        var previous = note.PreviousTerm is { } former ? new FormerRating(former, Initiation: false, note.Evidence) : FormerRatings.Find(note.Lines, term);
        var (target, before) = (PriceReader.Find(note.Lines, PriceReader.Target), PriceReader.Find(note.Lines, PriceReader.PreviousTarget));
        var price = PriceReader.Find(note.Lines, PriceReader.Price);
        RatedStocks.Add(findings, new StockRating
        {
            Stock = note.Stock,
            Term = term,
            Level = RatingLevels.Of(term, RatingSubject.Company, findings),
            Change = note.Change ?? sentences.Find(sentence => RatingLevels.Fold(sentence.Term) == RatingLevels.Fold(term))?.Change
                ?? (previous is { Initiation: true } ? RatingChange.Initiated : RatingLevels.ChangeBetween(previous?.Term, term)),
            PreviousTerm = previous is { Initiation: false } ? previous.Term : null,
            TargetPrice = target is { High: null } ? target.Value : null,
            TargetPriceLow = target is { High: not null } ? target.Value : null,
            TargetPriceHigh = target?.High,
            PreviousTargetPrice = target?.Previous ?? before?.Value,
            Price = price?.Value,
            Currency = Money.Of(target?.Currency ?? price?.Currency, note.Stock.Code),
            Evidence = note.Term is null ? stated[0].Evidence : note.Evidence,
            TargetPriceEvidence = target?.Evidence,
            PriceEvidence = price?.Evidence,
        });
    }
}
