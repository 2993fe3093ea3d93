using Reports.Storage;

namespace Reports.Ingestion;

/// <summary>Every upload and what became of it.</summary>
public interface IIngestionLog
{
    Task<Ingestion?> FindAsync(string id, CancellationToken cancellation);

    Task WriteAsync(Ingestion ingestion, CancellationToken cancellation);

    /// <summary>Forgets an upload; nothing happens where there is none.</summary>
    /// <returns>False where somebody may be about to write of it: it is to be forgotten after <see cref="IngestionLimits.AtWork"/>.</returns>
    Task<bool> RemoveAsync(string id, CancellationToken cancellation);

    /// <summary>Takes out of the list what is left of an upload that has no record any more.</summary>
    Task ForgetAsync(Ingestion listed, CancellationToken cancellation);

    /// <summary>Latest <see cref="Ingestion.UpdatedAt"/> first.</summary>
    Task<Page<Ingestion>> ListAsync(IngestionStatus? status, PageRequest page, CancellationToken cancellation);

    /// <summary>
    /// Claims the bytes for an upload: the id of the first upload that claimed them and still stands,
    /// which is <paramref name="id"/> itself where it is the first.
    /// </summary>
    Task<string> ClaimAsync(string sha256, string id, CancellationToken cancellation);

    /// <summary>The first upload that claimed the bytes; null where none did.</summary>
    Task<string?> FindFirstAsync(string sha256, CancellationToken cancellation);

    /// <summary>Gives a claim up, when the upload has other bytes now; the ids that claimed the same bytes later, oldest first.</summary>
    Task<IReadOnlyList<string>> ReleaseAsync(string sha256, string id, CancellationToken cancellation);
}
