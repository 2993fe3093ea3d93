namespace Reports.Digests;

/// <summary>Who got which week's mail.</summary>
public interface IDeliveryLedger
{
    Task<Delivery?> FindAsync(IsoWeek week, string address, CancellationToken cancellation);

    /// <summary>All entries of a week.</summary>
    Task<IReadOnlyList<Delivery>> ListAsync(IsoWeek week, CancellationToken cancellation);

    /// <summary>Notes that a request is about to go out.</summary>
    /// <param name="before">The failed entry that is tried again, or null for none.</param>
    /// <returns>Null where somebody else wrote first; then nothing may be sent.</returns>
    Task<Delivery?> TryBeginAsync(IsoWeek week, string address, Delivery? before, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Notes how it ended.</summary>
    Task SettleAsync(Delivery begun, DeliveryState state, string? reason, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Keeps the outcome of the last run of a week.</summary>
    Task RecordAsync(SendResult result, DateTimeOffset at, CancellationToken cancellation);
}
