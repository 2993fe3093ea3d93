namespace Reports.Ingestion;

/// <summary>How an upload's record and its report stand to what the container holds.</summary>
internal enum IngestionState
{
    /// <summary>There is work to do.</summary>
    Stale,

    /// <summary>Somebody is at work, or was cut off.</summary>
    UnderWay,

    /// <summary>All agree.</summary>
    Settled,
}
