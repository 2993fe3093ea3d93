namespace Reports.Digests;

/// <summary>Who got which week's mail.</summary>
public interface IDeliveryLedger
{
    /// <summary>All entries of a week.</summary>
    Task<WeekLedger> ReadAsync(IsoWeek week, CancellationToken cancellation);

    /// <summary>Begins a request that recipients can be claimed for.</summary>
    Task<DeliveryBatch> OpenAsync(IsoWeek week, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Claims a recipient for a request.</summary>
    /// <param name="before">The entry of an attempt that failed, or null for none.</param>
    /// <returns>Null where somebody else wrote first; then this request must leave the recipient out.</returns>
    Task<Delivery?> TryClaimAsync(DeliveryBatch batch, string address, Delivery? before, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Moves a request on.</summary>
    /// <returns>Null where somebody else moved it.</returns>
    Task<DeliveryBatch?> TryMoveAsync(DeliveryBatch batch, BatchState state, string? reason, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Notes on a recipient's own entry what became of their request, for people who look there.</summary>
    /// <returns>The entry as it stands now.</returns>
    Task<Delivery> SettleAsync(Delivery claimed, DeliveryState state, string? reason, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>The mail service told later that a mail arrived; settles one that was unknown.</summary>
    Task ConfirmAsync(IsoWeek week, string address, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Keeps the outcome of the last run of a week.</summary>
    Task RecordAsync(SendResult result, DateTimeOffset at, CancellationToken cancellation);
}
