using Reports.Digests;

namespace Reports.Mail;

/// <summary>What became of handing a mail over.</summary>
/// <param name="State"><see cref="DeliveryState.Pending"/> where the connection broke after the request left.</param>
/// <param name="Divisible">One recipient may be what is wrong with it: without them the others could be served.</param>
public sealed record MailOutcome(DeliveryState State, string? Reason = null, bool Divisible = false)
{
    public static MailOutcome Accepted { get; } = new(DeliveryState.Sent);

    public static MailOutcome Refused(string reason, bool divisible = false) => new(DeliveryState.Failed, reason, divisible);

    public static MailOutcome Unknown(string reason) => new(DeliveryState.Pending, reason);
}
