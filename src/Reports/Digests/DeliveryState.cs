using System.Text.Json.Serialization;
using Reports.Model;

namespace Reports.Digests;

[JsonConverter(typeof(CamelCase<DeliveryState>))]
public enum DeliveryState
{
    /// <summary>
    /// A request is under way, or its process died before it noted how that ended. The mail service may have accepted it,
    /// so nothing sends it again.
    /// </summary>
    Pending,
    Sent,

    /// <summary>The mail service did not take it; the next call tries again.</summary>
    Failed,
}
