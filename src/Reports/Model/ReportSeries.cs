using System.Text.Json.Serialization;

namespace Reports.Model;

[JsonConverter(typeof(CamelCase<ReportSeries>))]
public enum ReportSeries
{
    Daily,
    Weekly,
    Monthly,
    DeepDive,
    Comment,
    Initiation,
    Preview,
    Other,
}
