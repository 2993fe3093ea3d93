using System.Text.Json.Serialization;
using Reports.Model;

namespace Functions;

[JsonConverter(typeof(CamelCase<ReportLanguage>))]
internal enum ReportLanguage
{
    Zh,
    En,
}

internal static class ReportLanguages
{
    /// <summary>The language to answer in: Chinese where nothing is said.</summary>
    public static string Code(this ReportLanguage? language) => language is ReportLanguage.En ? "en" : "zh";
}
