using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Reports.Telemetry;

/// <summary>What can be watched: spans and metrics under one name, and the tags that lead from an upload to its rows and its mail.</summary>
public static class ReportTelemetry
{
    /// <summary>Of the activity source and of the meter.</summary>
    public const string Name = "ResearchReports";

    internal const string ReportId = "report.id", Week = "digest.week";

    internal static ActivitySource Activities { get; } = new(Name);

    internal static Meter Meter { get; } = new(Name);
}
