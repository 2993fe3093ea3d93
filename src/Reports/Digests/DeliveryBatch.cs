namespace Reports.Digests;

/// <summary>
/// One request to the mail service. Its state, and not that of its recipients, decides what became of them, so that one
/// conditional write stands right before the request and one right after it.
/// </summary>
/// <param name="Version">Of this entry in the ledger: of two who move it on, one succeeds.</param>
public sealed record DeliveryBatch(IsoWeek Week, string Id, BatchState State, string? Reason, DateTimeOffset At, string Version);

public enum BatchState
{
    /// <summary>Recipients are being claimed for it; no request has gone out.</summary>
    Open,

    /// <summary>The request is about to go out or has, and nobody noted how it ended.</summary>
    Sending,
    Sent,
    Failed,

    /// <summary>Its process died, or was very slow, before the request; it can send nothing any more.</summary>
    Abandoned,
}
