using System.Text.Json.Serialization;

namespace Reports.Model;

/// <summary>What a rating or a rating definition is about.</summary>
[JsonConverter(typeof(CamelCase<RatingSubject>))]
public enum RatingSubject
{
    Company,
    Industry,
}
