using System.Text.Json.Serialization;

namespace Reports.Model;

/// <summary>What a rating term means, whatever the firm calls it; best first.</summary>
[JsonConverter(typeof(CamelCase<RatingLevel>))]
public enum RatingLevel
{
    Buy,
    Overweight,
    Neutral,
    Underweight,
    Sell,
}
