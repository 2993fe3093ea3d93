using System.Text.Json.Serialization;

namespace Reports.Model;

/// <summary><c>Recommend</c> for 推荐, <c>Watch</c> for 建议关注 and 关注.</summary>
[JsonConverter(typeof(CamelCase<RecommendationStrength>))]
public enum RecommendationStrength
{
    Recommend,
    Watch,
}
