using System.Text.Json.Serialization;
using Reports.Model;

namespace Reports.Digests;

/// <summary>How far a report's date can be trusted.</summary>
[JsonConverter(typeof(CamelCase<DigestDate>))]
public enum DigestDate
{
    Stated,

    /// <summary>It follows from the period that the report covers.</summary>
    Inferred,

    /// <summary>The report has none; the day of the upload stands in.</summary>
    Undated,
}
