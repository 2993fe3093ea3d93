using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Reports.Model;
using Reports.Securities;

namespace Reports.Corrections;

/// <summary>Whether a value is one that a field of a report can hold.</summary>
internal static class FieldShape
{
    private static readonly JsonSerializerOptions Strict = new(ReportJsonContext.Default.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        TypeInfoResolver = ReportJsonContext.Default.WithAddedModifier(RequireNothing),
    };

    /// <summary>What may be corrected: what is read from the document and is no evidence.</summary>
    public static IReadOnlyList<string> Correctable { get; } =
    [
        "broker", "title", "summary", "publishedOn", "kind", "series", "periodFrom", "periodTo", "industry", "industryRating", "analysts",
        "stockRatings", "forecasts", "recommendations", "risks", "ratingScale", "marketMoves", "conflicts",
    ];

    /// <summary>Where the value is not of the field's shape, and why; null where it is.</summary>
    public static (string Path, string Error)? Broken(string field, JsonNode? value)
    {
        if (value is null) return null;
        var type = TypeOf(TypeOf(typeof(Report)).Properties.Single(property => property.Name == field).PropertyType);
        try
        {
            value.Deserialize(type);
        }
        catch (JsonException exception)
        {
            return ($"{field}{exception.Path?[1..]}", "It is not of the kind that this takes.");
        }
        return Lacking(value, type, field).Cast<(string, string)?>().FirstOrDefault();
    }

    // What deserialising lets pass.
    private static IEnumerable<(string Path, string Error)> Lacking(JsonNode? value, JsonTypeInfo type, string path) => value switch
    {
        null => [(path, "It must have a value.")],
        JsonArray items => items.SelectMany((item, index) => Lacking(item, TypeOf(type.ElementType!), $"{path}[{index}]")),
        // Whatever it says, an item has the evidence that was read or none.
        JsonObject when type.Type == typeof(Evidence) => [],
        JsonObject members when type.Type == typeof(Stock) && members["code"] is null && members["name"] is null => [(path, "It needs a code or a name.")],
        JsonObject members => type.Properties.Where(property => members[property.Name] is not null || !MayLack(property))
            .SelectMany(property => Lacking(members[property.Name], TypeOf(property.PropertyType), $"{path}.{property.Name}"))
            .Concat(type.Type == typeof(Stock) ? WrongCode(members["code"], path) : []),
        _ when type.Type == typeof(string) && value.GetValue<string>() is var text && (string.IsNullOrWhiteSpace(text) || text.Any(letter => char.IsControl(letter) && !char.IsWhiteSpace(letter))) => [(path, "It is no printable text.")],
        // Days are counted back and on from these, which the calendar has an end for.
        _ when Nullable.GetUnderlyingType(type.Type) == typeof(DateOnly) && ((DateOnly)value.Deserialize(type)!).Year is < 1900 or >= 2300 => [(path, "It is no date of a report.")],
        _ => [],
    };

    private static IEnumerable<(string, string)> WrongCode(JsonNode? code, string path) =>
        code is null || SecurityCode.Read(code.GetValue<string>())?.Code == code.GetValue<string>() ? [] : [($"{path}.code", "It is no canonical code, such as 600584.SH.")];

    private static bool MayLack(JsonPropertyInfo property) =>
        property.PropertyType.IsValueType ? Nullable.GetUnderlyingType(property.PropertyType) is not null : property.IsSetNullable;

    // Else what lacks is refused without its name.
    private static void RequireNothing(JsonTypeInfo type)
    {
        foreach (var property in type.Properties) property.IsRequired = false;
    }

    private static JsonTypeInfo TypeOf(Type type) => Strict.GetTypeInfo(type);
}
