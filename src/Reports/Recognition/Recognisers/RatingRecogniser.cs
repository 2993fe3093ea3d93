using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Recognisers.Statements;
using Reports.Recognition.Recognisers.Stocks;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// The rating on the cover, of the industry or of the company: a term behind a label, beside its change, or alone in its cell.
/// Two different ratings in one rank contradict each other, and neither is taken.
/// </summary>
internal sealed partial class RatingRecogniser : IRecogniser
{
    public void Recognise(Document document, Findings findings)
    {
        var rows = RatedRows(document, findings).Concat(document.Cover.Where(line => NamesAnother(line, findings))).ToHashSet();
        List<Line> cover = [.. document.Cover.Where(line => !rows.Contains(line))];
        // A sentence may tell the former rating across a line's end.
        List<Line> coverAndSentences = [.. cover.Union(document.FlowingCover.Where(line => !rows.Contains(line)))];
        var statements = CoverStatements.Find(cover);
        var sentences = RatingSentences.Find(document.FlowingCover);
        statements.AddRange(IndustryStandings.Find(document.FlowingCover));
        foreach (var subject in (RatingSubject[])[RatingSubject.Industry, RatingSubject.Company])
        {
            if (!statements.Exists(statement => (statement.Subject ?? SubjectOf(findings)) == subject)) statements.AddRange(sentences.Where(sentence => sentence.Subject == subject));
            Take(statements, subject, sentences, coverAndSentences, document, findings);
        }
    }

    // A table that rates several stocks is read as one; Rating and Company over one of each are labels.
    private static IEnumerable<Line> RatedRows(Document document, Findings findings) =>
        document.Tables.Where(table => ChangeBlocks.Are(table) || StockTable.Of(table, findings) is { } stocks && stocks.Groups.Any(group => group.Rating is not null) && (findings.Subjects.Count == 0 || table.Rows.Count - stocks.HeaderRows > 1)).SelectMany(table => table.Rows).Select(row => row.Line);

    // Selat Cement, SLTC MK, Hold: the row of a peer, where extraction has lost the header of its table.
    private static bool NamesAnother(Line line, Findings findings) =>
        findings.Subjects.Count > 0 && line.Text.Contains('\t', StringComparison.Ordinal) && StockCodes.MayBeIn(line.Text)
        && line.Text.Split('\t').Where(cell => TableCells.Code().IsMatch(cell)).Select(cell => StockCodes.Canonical(cell)?.Code).OfType<string>().ToList() is { Count: > 0 } codes
        && !codes.Exists(code => findings.Subjects.Exists(subject => subject.Stock.Code == code));

    private static void Take(List<RatingStatement> statements, RatingSubject subject, List<RatingStatement> sentences, List<Line> lines, Document document, Findings findings)
    {
        var own = statements.Where(statement => (statement.Subject ?? SubjectOf(findings)) == subject).ToList();
        if (own.Count == 0) return;
        if (subject == RatingSubject.Company && findings.Subjects.Count == 0) return;
        // The notes of a morning rate industries each for itself.
        if (subject == RatingSubject.Industry && findings is { Series: ReportSeries.Daily, Notes.Count: > 0 }) return;
        var rank = own.Min(statement => statement.Rank);
        var best = own.Where(statement => statement.Rank == rank).ToList();
        var rating = best.Find(statement => statement.Change is not null) ?? best[0];
        if (best.Find(other => Key(other.Term) != Key(rating.Term)) is { } contradiction)
        {
            if (subject == RatingSubject.Company && ListedRatings.Of(own, document, findings.Subjects.ConvertAll(listed => listed.Stock)) is { } each)
            {
                foreach (var (listed, (stock, _)) in each.Zip(findings.Subjects)) Emit(findings, stock, listed, listed.Change ?? Prose(document, listed.Term, findings), previousTerm: null);
                return;
            }
            findings.Warn("ratingContradictory", $"The cover rates {rating.Term} and {contradiction.Term}.", rating.Evidence.Line);
            return;
        }
        if (rating.Unrated) return;
        var previous = FormerRatings.Find(lines, rating.Term);
        // In a report on a company, the former rating is the company's, unless it says otherwise.
        if (subject == RatingSubject.Industry && findings.Subjects.Count > 0) previous = null;
        // A term that has changed was another one before.
        if (previous is { Initiation: false } && Key(previous.Term) == Key(rating.Term) && rating.Change is RatingChange.Upgraded or RatingChange.Downgraded) previous = null;
        // The plainer the place, the more its word for the change counts.
        var change = own.Where(statement => statement.Rank != StatementRank.InSentence && statement.Change is not null && Key(statement.Term) == Key(rating.Term)).MinBy(statement => statement.Rank)?.Change
            ?? ChangeFrom(previous, rating.Term)
            ?? Prose(document, rating.Term, findings)
            ?? (subject == RatingSubject.Industry ? own.Concat(sentences.Where(sentence => sentence.Subject == subject)).FirstOrDefault(statement => statement.Change is not null && Key(statement.Term) == Key(rating.Term))?.Change : null)
            ?? (findings.Series == ReportSeries.Initiation && subject == RatingSubject.Company ? RatingChange.Initiated : null);
        var previousTerm = previous is { Initiation: false } ? previous.Term : null;
        Emit(findings, subject, rating, change, previousTerm);
        if (subject == RatingSubject.Company && change == RatingChange.Initiated && findings.StockRatings.Count == 2 && (RatingSentences.ChangeOf(document, rating.Term) ?? own.Find(statement => statement.Change is not null)?.Change) is { } other and not RatingChange.Initiated)
            findings.StockRatings[1] = findings.StockRatings[1] with { Change = other };
    }

    // A first coverage of one listing may go with a rating maintained for another.
    private static RatingChange? Prose(Document document, string term, Findings findings) =>
        RatingSentences.ChangeOf(document, term) is { } change && (findings.Series != ReportSeries.Initiation || change == RatingChange.Initiated) ? change : null;

    private static void Emit(Findings findings, RatingSubject subject, RatingStatement rating, RatingChange? change, string? previousTerm)
    {
        if (subject == RatingSubject.Industry)
        {
            findings.IndustryRating = new IndustryRating(rating.Term, RatingLevels.Of(rating.Term, subject, findings), change, previousTerm, rating.Evidence);
            return;
        }
        foreach (var (stock, _) in findings.Subjects) Emit(findings, stock, rating, change, previousTerm);
    }

    private static void Emit(Findings findings, Stock stock, RatingStatement rating, RatingChange? change, string? previousTerm) =>
        findings.StockRatings.Add(new StockRating
        {
            Stock = stock,
            Term = rating.Term,
            Level = RatingLevels.Of(rating.Term, RatingSubject.Company, findings),
            Change = change,
            PreviousTerm = previousTerm,
            Evidence = rating.Evidence,
        });

    private static RatingSubject? SubjectOf(Findings findings) => findings.Kind switch
    {
        ReportKind.Company => RatingSubject.Company,
        ReportKind.Industry => RatingSubject.Industry,
        _ => null,
    };

    private static RatingChange? ChangeFrom(FormerRating? previous, string term) =>
        previous is { Initiation: true } ? RatingChange.Initiated : RatingLevels.ChangeBetween(previous?.Term, term);

    private static string Key(string term) => RatingLevels.Fold(term);
}
