using System.Text.Json.Serialization;

namespace Reports.Model;

/// <summary>How a rating stands to the firm's previous one.</summary>
[JsonConverter(typeof(CamelCase<RatingChange>))]
public enum RatingChange
{
    Initiated,
    Maintained,
    Upgraded,
    Downgraded,
    Resumed,
    Suspended,
}
