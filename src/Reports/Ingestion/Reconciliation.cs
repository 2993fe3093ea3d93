using System.Text.Json.Serialization;
using Reports.Model;

namespace Reports.Ingestion;

[JsonConverter(typeof(CamelCase<ReconciliationPhase>))]
public enum ReconciliationPhase
{
    /// <summary>Every blob has a record that agrees with it.</summary>
    Uploads,

    /// <summary>Every record has a blob.</summary>
    Records,
}

/// <summary>One pass over the container and the records, as far as it has come.</summary>
public sealed record Reconciliation
{
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Null while there are pages left.</summary>
    public DateTimeOffset? FinishedAt { get; init; }
    public ReconciliationPhase Phase { get; init; }

    /// <summary>The next page of the phase; null begins it.</summary>
    public string? Token { get; init; }

    /// <summary>Whether every report is joined anew with the codes that are known by now.</summary>
    public bool Rejoins { get; init; }
    public int Seen { get; init; }

    /// <summary>Blobs that were lost, late or read by another parser, and are taken in now.</summary>
    public int Repaired { get; init; }

    /// <summary>Reports whose stocks go by other codes now.</summary>
    public int Rejoined { get; init; }

    /// <summary>Uploads whose file is gone, and what they said with it.</summary>
    public int Withdrawn { get; init; }

    /// <summary>Blobs that are not taken in: too fresh to be missed, under way, or in trouble.</summary>
    public int Waiting { get; init; }

    /// <summary>When the oldest of them was uploaded.</summary>
    public DateTimeOffset? OldestWaiting { get; init; }

    /// <summary>The finished pass before this one.</summary>
    public Reconciliation? Last { get; init; }

    /// <summary>The latest pass that is finished.</summary>
    [JsonIgnore]
    public Reconciliation? Finished => FinishedAt is null ? Last : this;
}
