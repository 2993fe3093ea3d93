namespace Reports.Digests;

/// <summary>What became of handing a mail over.</summary>
/// <param name="State"><see cref="DeliveryState.Pending"/> where the connection broke after the request left.</param>
public sealed record MailOutcome(DeliveryState State, string? Reason = null)
{
    public static MailOutcome Accepted { get; } = new(DeliveryState.Sent);

    public static MailOutcome Refused(string reason) => new(DeliveryState.Failed, reason);

    public static MailOutcome Unknown(string reason) => new(DeliveryState.Pending, reason);
}
