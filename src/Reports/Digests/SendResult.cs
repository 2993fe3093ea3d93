using System.Text.Json.Serialization;

namespace Reports.Digests;

/// <summary>What one call of sending a week did.</summary>
/// <param name="Sent">Mails that the mail service accepted in this call.</param>
/// <param name="AlreadySent">Recipients who had it before.</param>
/// <param name="Failed">Not accepted; the next call tries these again.</param>
/// <param name="Unknown">Begun by a run that is under way or died; never sent again, see <see cref="DeliveryState.Pending"/>.</param>
/// <param name="Message">For people, where the outcome needs a word.</param>
public sealed record SendResult(
    [property: JsonConverter(typeof(IsoWeekConverter))] IsoWeek Week,
    SendOutcome Outcome,
    int Sent,
    int AlreadySent,
    IReadOnlyList<Undelivered> Failed,
    IReadOnlyList<Undelivered> Unknown,
    string? Message)
{
    /// <summary>Nobody is left that another call could serve.</summary>
    [JsonIgnore]
    public bool IsSettled => Outcome is SendOutcome.Done && Failed.Count == 0;

    public static SendResult Without(IsoWeek week, SendOutcome outcome, string message) => new(week, outcome, 0, 0, [], [], message);
}
