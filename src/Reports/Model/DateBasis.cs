using System.Text.Json.Serialization;

namespace Reports.Model;

/// <summary>Whether a date is printed in the report or follows from its period.</summary>
[JsonConverter(typeof(CamelCase<DateBasis>))]
public enum DateBasis
{
    Stated,
    Inferred,
}
