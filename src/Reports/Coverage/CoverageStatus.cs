using System.Text.Json.Serialization;
using Reports.Model;

namespace Reports.Coverage;

/// <summary>Why there is something, or nothing, to see.</summary>
[JsonConverter(typeof(CamelCase<CoverageStatus>))]
public enum CoverageStatus
{
    Ok,

    /// <summary>No stored report names it.</summary>
    NoData,

    /// <summary>Reports name it, but no firm rates it.</summary>
    NotCovered,

    /// <summary>Firms rated it, and all of that has lapsed.</summary>
    Stale,
}
