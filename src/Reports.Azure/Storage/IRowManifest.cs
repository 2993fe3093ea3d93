using Azure;

namespace Reports.Azure.Storage;

/// <summary>Which rows an owner may have, written before they are: what is not in it does not exist.</summary>
internal interface IRowManifest
{
    /// <summary>The rows and the version to replace; no version where nothing was written yet.</summary>
    Task<(IReadOnlyList<RowAddress> Rows, ETag? Version)> ReadAsync(CancellationToken cancellation);

    /// <summary>Names the rows there will be while they are replaced.</summary>
    /// <returns>The new version.</returns>
    /// <exception cref="RequestFailedException">409 or 412: somebody else has written it since.</exception>
    Task<ETag> AnnounceAsync(IReadOnlyList<RowAddress> rows, ETag? version, CancellationToken cancellation);

    /// <summary>Names the rows that are left. Only now the replacement may count as done.</summary>
    /// <exception cref="RequestFailedException">409 or 412: somebody else has written it since.</exception>
    Task SettleAsync(IReadOnlyList<RowAddress> rows, ETag version, CancellationToken cancellation);
}
