using Azure.Data.Tables;
using Reports.Digests;

namespace Reports.Azure.Digests;

/// <summary>A request as a row of the table <c>Digests</c>.</summary>
internal static class BatchEntity
{
    /// <summary>Which attempt wrote the row.</summary>
    public const string Claim = "Claim";

    public static TableEntity Write(DeliveryBatch batch, Guid claim) => new(batch.Week.ToString(), DigestKeys.BatchPrefix + batch.Id)
    {
        ["State"] = batch.State.ToString(),
        ["Reason"] = DeliveryEntity.Short(batch.Reason),
        ["At"] = batch.At,
        [Claim] = claim,
    };

    public static DeliveryBatch Read(TableEntity entity) => new(
        DeliveryEntity.Week(entity),
        entity.RowKey[DigestKeys.BatchPrefix.Length..],
        Enum.Parse<BatchState>(entity.GetString("State")),
        entity.GetString("Reason") is { Length: > 0 } reason ? reason : null,
        entity.GetDateTimeOffset("At") ?? default,
        entity.ETag.ToString());
}
