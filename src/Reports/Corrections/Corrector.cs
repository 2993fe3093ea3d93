using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Reports.Model;

namespace Reports.Corrections;

/// <summary>Puts a user's corrections in place of what was read.</summary>
internal static class Corrector
{
    /// <summary>The report with every correction that fits it, and a diagnostic for each that does not.</summary>
    public static Report Apply(Report read, Correction? correction)
    {
        if (correction is null) return read;
        var document = ReportJson.ToNode(read);
        JsonObject before = [];
        List<string> fields = [];
        List<Diagnostic> unfit = [];
        foreach (var (field, change) in correction.Patch)
        {
            var value = MergePatch.Apply(document[field], change);
            if (FieldShape.Broken(field, value) is var (path, error))
            {
                unfit.Add(new(DiagnosticSeverity.Warning, "correctionUnfit", $"The correction of {field} is kept, but does not fit what the file says now. {path}: {error}"));
                continue;
            }
            fields.Add(field);
            if (document[field] is { } old) before[field] = old.DeepClone();
            Set(document, field, CorrectedEvidence.Of(value, document[field]));
        }
        return ReportJson.Deserialize(document.ToJsonString()) with
        {
            Corrections = new(fields, correction.At, correction.ETag, JsonElement.Parse(before.ToJsonString())),
            Diagnostics = [.. read.Diagnostics, .. unfit],
        };
    }

    /// <summary>What is wrong with corrections of a report, by field; empty where they fit.</summary>
    public static Dictionary<string, string[]> Check(Report report, JsonObject patch)
    {
        var document = ReportJson.ToNode(report);
        // Corrections replace each other: the new ones are held against what was read.
        foreach (var field in report.Corrections?.Fields ?? [])
            document[field] = report.Corrections!.Read.TryGetProperty(field, out var read) ? JsonNode.Parse(read.GetRawText()) : null;
        Dictionary<string, string[]> errors = [];
        foreach (var (field, change) in patch)
        {
            if (!FieldShape.Correctable.Contains(field))
                errors[field] = [string.Create(CultureInfo.InvariantCulture, $"It cannot be corrected. These can be: {string.Join(", ", FieldShape.Correctable)}.")];
            else if (FieldShape.Broken(field, MergePatch.Apply(document[field], change)) is var (path, error))
                errors[path] = [error];
        }
        return errors;
    }

    private static void Set(JsonObject document, string field, JsonNode? value)
    {
        if (!JsonNode.DeepEquals(document[field], value))
        {
            (document["evidence"] as JsonObject)?.Remove(field);
            // It is neither printed nor does it follow from the period.
            if (field == "publishedOn") document.Remove("publishedOnBasis");
        }
        if (value is null) document.Remove(field);
        else document[field] = value;
    }
}
