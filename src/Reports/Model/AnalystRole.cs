using System.Text.Json.Serialization;

namespace Reports.Model;

[JsonConverter(typeof(CamelCase<AnalystRole>))]
public enum AnalystRole
{
    Analyst,
    Associate,
    Contact,
}
