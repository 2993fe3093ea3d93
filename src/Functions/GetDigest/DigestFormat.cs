using System.Text.Json.Serialization;
using Reports.Model;

namespace Functions;

[JsonConverter(typeof(CamelCase<DigestFormat>))]
internal enum DigestFormat
{
    Html,
    Text,
    Json,
}
