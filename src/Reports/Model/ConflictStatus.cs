using System.Text.Json.Serialization;

namespace Reports.Model;

[JsonConverter(typeof(CamelCase<ConflictStatus>))]
public enum ConflictStatus
{
    Disclosed,
    Denied,
}
