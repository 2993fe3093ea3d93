using Reports.Ingestion;

namespace Functions;

/// <summary>A pass over all uploads and then over all records: begun on request, or every five minutes.</summary>
/// <param name="FinishedAt">Null while it is under way.</param>
/// <param name="Rejoins">Whether it was asked for: then every report is joined anew with the codes that are known.</param>
/// <param name="Seen">Uploads that were looked at.</param>
/// <param name="Expected">How many the pass before this one saw; null where there was none.</param>
/// <param name="Repaired">Uploads that were read anew: never delivered, changed since, or read by another version of the parser.</param>
/// <param name="Rejoined">Reports whose stocks go by other codes now.</param>
/// <param name="Withdrawn">Uploads whose file is gone, and what they said with it.</param>
/// <param name="Waiting">Uploads that are too fresh, under way or in trouble; the next pass looks again.</param>
/// <param name="Last">The pass before this one.</param>
internal sealed record ReindexView(
    DateTimeOffset StartedAt, DateTimeOffset? FinishedAt, bool Rejoins, ReconciliationPhase Phase,
    int Seen, int? Expected, int Repaired, int Rejoined, int Withdrawn, int Waiting, ReindexView? Last)
{
    public static ReindexView Of(Reconciliation pass) => new(
        pass.StartedAt, pass.FinishedAt, pass.Rejoins, pass.Phase,
        pass.Seen, pass.Last?.Seen, pass.Repaired, pass.Rejoined, pass.Withdrawn, pass.Waiting, pass.Last is null ? null : Of(pass.Last));
}
