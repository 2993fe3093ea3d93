namespace Reports.Digests;

/// <summary>What the ledger says of one week.</summary>
/// <param name="LastOutcome">Of the last run; null where there was none.</param>
public sealed record WeekLedger(IReadOnlyDictionary<string, Delivery> Deliveries, IReadOnlyDictionary<string, DeliveryBatch> Batches, SendOutcome? LastOutcome)
{
    public Delivery? Find(string address) => Deliveries.GetValueOrDefault(RecipientList.Normalize(address));

    /// <summary>What became of a delivery by the request that it went with.</summary>
    public Delivery Judge(Delivery delivery)
    {
        if (delivery.State is not DeliveryState.Pending || delivery.Batch is null || !Batches.TryGetValue(delivery.Batch, out var batch)) return delivery;
        return batch.State switch
        {
            BatchState.Sent => delivery with { State = DeliveryState.Sent },
            BatchState.Failed or BatchState.Abandoned => delivery with { State = DeliveryState.Failed, Reason = batch.Reason },
            _ => delivery,
        };
    }
}
