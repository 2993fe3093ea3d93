using System.Text.Json.Serialization;

namespace Reports.Model;

[JsonConverter(typeof(CamelCase<DiagnosticSeverity>))]
public enum DiagnosticSeverity
{
    Info,
    Warning,
    Error,
}
