using System.Text.Json.Serialization;
using Reports.Model;

namespace Functions;

[JsonConverter(typeof(CamelCase<ReportLanguage>))]
internal enum ReportLanguage
{
    Zh,
    En,
}
