using Azure.Data.Tables;
using Reports.Digests;

namespace Reports.Azure.Digests;

/// <summary>A delivery as a row of the table <c>Digests</c>.</summary>
internal static class DeliveryEntity
{
    /// <summary>Which attempt wrote the row.</summary>
    public const string Claim = "Claim";

    private const int ReasonLimit = 1000;

    public static TableEntity Write(Delivery delivery, Guid? claim)
    {
        var entity = new TableEntity(delivery.Week.ToString(), DigestKeys.Recipient(delivery.Address))
        {
            ["Address"] = delivery.Address,
            ["State"] = delivery.State.ToString(),
            ["Reason"] = Short(delivery.Reason),
            ["Batch"] = delivery.Batch ?? "",
            ["Attempts"] = delivery.Attempts,
            ["At"] = delivery.At,
        };
        if (claim is not null) entity[Claim] = claim;
        return entity;
    }

    public static Delivery Read(TableEntity entity) => new(
        Week(entity),
        entity.GetString("Address"),
        Enum.Parse<DeliveryState>(entity.GetString("State")),
        entity.GetString("Reason") is { Length: > 0 } reason ? reason : null,
        entity.GetString("Batch") is { Length: > 0 } batch ? batch : null,
        entity.GetInt32("Attempts") ?? 0,
        entity.GetDateTimeOffset("At") ?? default,
        entity.ETag.ToString());

    public static IsoWeek Week(TableEntity entity) =>
        IsoWeek.TryParse(entity.PartitionKey, out var week) ? week : throw new FormatException($"'{entity.PartitionKey}' is no week.");

    /// <summary>Empty rather than null, so that a merge clears the reason of an earlier attempt.</summary>
    public static string Short(string? reason) => reason is { Length: > ReasonLimit } ? reason[..ReasonLimit] : reason ?? "";
}
