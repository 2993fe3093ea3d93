namespace Reports.Ingestion;

public static class IngestionLimits
{
    /// <summary>The largest file that is read, 32 MiB.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>What an ingestion's record keeps; the report has all.</summary>
    internal const int MaxDiagnostics = 100;
}
