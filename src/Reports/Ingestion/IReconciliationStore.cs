namespace Reports.Ingestion;

/// <summary>Where a pass stands, so that the next run goes on there.</summary>
public interface IReconciliationStore
{
    /// <summary>The pass and its version; both null where there was none yet.</summary>
    Task<(Reconciliation? Pass, string? Version)> ReadAsync(CancellationToken cancellation);

    /// <summary>Whether it was written, in place of that version; else another writer came between.</summary>
    Task<bool> TryWriteAsync(Reconciliation pass, string? version, CancellationToken cancellation);
}
