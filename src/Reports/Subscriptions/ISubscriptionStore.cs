namespace Reports.Subscriptions;

/// <summary>Everyone who subscribed, or left.</summary>
public interface ISubscriptionStore
{
    /// <summary>The subscription with the version to write it back by, or null.</summary>
    Task<(Subscription Subscription, string Version)?> FindAsync(string id, CancellationToken cancellation);

    Task<IReadOnlyList<Subscription>> ListAsync(CancellationToken cancellation);

    /// <param name="version">Null for one that is not there yet.</param>
    /// <returns>False where somebody else wrote first.</returns>
    Task<bool> TryWriteAsync(Subscription subscription, string? version, CancellationToken cancellation);

    Task DeleteAsync(string id, CancellationToken cancellation);
}
