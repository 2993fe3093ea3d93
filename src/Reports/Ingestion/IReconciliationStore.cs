namespace Reports.Ingestion;

/// <summary>Where a pass stands, so that the next run goes on there.</summary>
public interface IReconciliationStore
{
    Task<Reconciliation?> ReadAsync(CancellationToken cancellation);

    Task WriteAsync(Reconciliation pass, CancellationToken cancellation);
}
