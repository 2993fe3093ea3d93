using System.Text.Json.Serialization;

namespace Reports.Model;

[JsonConverter(typeof(CamelCase<ReportKind>))]
public enum ReportKind
{
    Company,
    Industry,
    Strategy,
    Macro,
    FixedIncome,
    Quant,
    Other,
}
