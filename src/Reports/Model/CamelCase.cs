using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reports.Model;

/// <summary>Enumerations are written as the contract spells them.</summary>
public sealed class CamelCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where T : struct, Enum;
