namespace Reports.Digests;

/// <summary>One week's mail to one address.</summary>
/// <param name="Batch">The request that it goes with.</param>
/// <param name="Attempts">How often it was claimed for one.</param>
/// <param name="Version">Of this entry in the ledger, so that a later write can tell that nobody wrote between.</param>
public sealed record Delivery(
    IsoWeek Week, string Address, DeliveryState State, string? Reason, string? Batch, int Attempts, DateTimeOffset At, string Version);
