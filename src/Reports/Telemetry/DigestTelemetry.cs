using Reports.Digests;

namespace Reports.Telemetry;

/// <summary>Which reports a digest tells, so that one can be followed into the mail.</summary>
internal static class DigestTelemetry
{
    public static void Frozen(Digest digest)
    {
        using var frozen = ReportTelemetry.Activities.StartActivity("freeze digest")?.SetTag(ReportTelemetry.Week, digest.Week.ToString());
        if (frozen is null) return;
        // A span each: a span takes no more than a hundred tags, and a week has thousands of reports.
        foreach (var report in digest.Reports.Concat(digest.Late))
            ReportTelemetry.Activities.StartActivity("tell report")?.SetTag(ReportTelemetry.ReportId, report.Id).SetTag(ReportTelemetry.Week, digest.Week.ToString()).Stop();
    }
}
