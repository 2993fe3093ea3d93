using System.Text.Json.Serialization;
using Reports.Model;

namespace Functions.Http;

[JsonConverter(typeof(CamelCase<ListFormat>))]
internal enum ListFormat
{
    Json,
    Csv,
}
