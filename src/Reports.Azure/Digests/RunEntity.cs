using Azure.Data.Tables;
using Reports.Digests;

namespace Reports.Azure.Digests;

/// <summary>The outcome of a week's last run as the row <c>digest</c> of the table <c>Digests</c>, for people who look there.</summary>
internal static class RunEntity
{
    /// <summary>Null for what another version wrote.</summary>
    public static SendOutcome? OutcomeOf(TableEntity entity) => Enum.TryParse<SendOutcome>(entity.GetString("Outcome"), out var outcome) ? outcome : null;

    public static TableEntity Write(SendResult result, DateTimeOffset at) => new(result.Week.ToString(), DigestKeys.Run)
    {
        ["Outcome"] = result.Outcome.ToString(),
        ["Sent"] = result.Sent,
        ["AlreadySent"] = result.AlreadySent,
        ["Failed"] = result.Failed.Count,
        ["Unknown"] = result.Unknown.Count,
        ["Message"] = result.Message ?? "",
        ["At"] = at,
    };
}
