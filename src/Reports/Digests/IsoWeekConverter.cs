using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reports.Digests;

/// <summary>Weeks are written as <c>2024-W49</c>.</summary>
public sealed class IsoWeekConverter : JsonConverter<IsoWeek>
{
    public override IsoWeek Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        IsoWeek.TryParse(reader.GetString(), out var week) ? week : throw new JsonException("A week is written as 2024-W49.");

    public override void Write(Utf8JsonWriter writer, IsoWeek value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
