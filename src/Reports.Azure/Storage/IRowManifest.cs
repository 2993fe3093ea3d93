using Azure;

namespace Reports.Azure.Storage;

/// <summary>Which rows an owner may have, written before they are: what is not in it does not exist.</summary>
internal interface IRowManifest
{
    /// <summary>The rows and the version to replace; no version where nothing was written yet.</summary>
    Task<(IReadOnlyList<RowAddress> Rows, ETag? Version)> ReadAsync(CancellationToken cancellation);

    /// <returns>The new version.</returns>
    /// <exception cref="RequestFailedException">409 or 412: somebody else has written it since.</exception>
    Task<ETag> WriteAsync(IReadOnlyList<RowAddress> rows, ETag? version, CancellationToken cancellation);
}
