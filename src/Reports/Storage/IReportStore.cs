using Reports.Model;

namespace Reports.Storage;

/// <summary>Reports and everything that is derived from them.</summary>
public interface IReportStore
{
    /// <summary>The report, or null.</summary>
    Task<Report?> FindAsync(string id, CancellationToken cancellation);

    /// <summary>The plain text that the report's evidence points into, or null.</summary>
    Task<string?> ReadTextAsync(string id, CancellationToken cancellation);

    /// <summary>The <see cref="ReportStamp"/> of what is stored; empty while it is written, or where that was cut off; null where nothing is stored.</summary>
    Task<string?> FindStampAsync(string id, CancellationToken cancellation);

    /// <summary>
    /// Writes the report, its text and its rows, and removes every row of what the same id said before.
    /// Safe to repeat, and to take up again after it was cut off anywhere.
    /// </summary>
    /// <param name="listed">False for a second upload of known bytes: it can be fetched, but no list or count shows it.</param>
    Task SaveAsync(Report report, string text, bool listed, CancellationToken cancellation);

    /// <summary>Joins a listed report anew with the codes that are known by now, and writes its rows again if that changes any.</summary>
    /// <returns>Whether it did.</returns>
    Task<bool> ReindexAsync(string id, CancellationToken cancellation);

    /// <summary>Removes the report and its rows; nothing happens where there are none.</summary>
    /// <returns>False where somebody may be about to write some of them again: it is to be removed once more, after <see cref="Ingestion.IngestionLimits.AtWork"/>.</returns>
    Task<bool> RemoveAsync(string id, CancellationToken cancellation);
}
