namespace Reports.Ingestion;

public static class IngestionLimits
{
    /// <summary>The largest file that is read, 32 MiB.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>How often a file is begun that never comes to an end, as one does that kills the process; a host tries five times itself.</summary>
    internal const int MaxAttempts = 10;

    /// <summary>So long a function works at most on a delivery: the host ends it after half of that.</summary>
    public static readonly TimeSpan AtWork = TimeSpan.FromMinutes(10);

    /// <summary>What an ingestion's record keeps; the report has all.</summary>
    internal const int MaxDiagnostics = 100;
}
