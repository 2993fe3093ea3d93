using System.Text.Json.Nodes;

namespace Reports.Corrections;

/// <summary>The corrections of each report. They stay when the report goes, for when its file comes back.</summary>
public interface ICorrectionStore
{
    Task<Correction?> FindAsync(string reportId, CancellationToken cancellation);

    /// <summary>The <see cref="Correction.ETag"/> alone; null where there are none.</summary>
    Task<string?> FindETagAsync(string reportId, CancellationToken cancellation);

    Task ReplaceAsync(string reportId, JsonObject patch, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Nothing happens where there are none.</summary>
    Task DeleteAsync(string reportId, CancellationToken cancellation);
}
