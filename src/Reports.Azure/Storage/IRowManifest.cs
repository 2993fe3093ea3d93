using Azure;

namespace Reports.Azure.Storage;

/// <summary>Which rows an owner may have, written before they are: what is not in it does not exist.</summary>
internal interface IRowManifest
{
    /// <summary>What it says; nothing, and no version, where nothing was written yet.</summary>
    Task<RowNames> ReadAsync(CancellationToken cancellation);

    /// <summary>Names the rows there will be while they are replaced.</summary>
    /// <param name="until">When this writer will have come to its end, or is dead.</param>
    /// <returns>The new version.</returns>
    /// <exception cref="RequestFailedException">409 or 412: somebody else has written it since.</exception>
    Task<ETag> AnnounceAsync(IReadOnlyList<RowAddress> rows, ETag? version, DateTimeOffset until, CancellationToken cancellation);

    /// <summary>Names the rows that are left. Only now the replacement may count as done.</summary>
    /// <param name="again">When it counts no more, and the rows are to be replaced again; null where it is final.</param>
    /// <exception cref="RequestFailedException">409 or 412: somebody else has written it since.</exception>
    Task SettleAsync(IReadOnlyList<RowAddress> rows, ETag version, DateTimeOffset? again, CancellationToken cancellation);
}

/// <summary>The version to replace, and how long a writer may be at work that was overtaken, or is about to be; null where none is.</summary>
internal readonly record struct RowNames(IReadOnlyList<RowAddress> Rows, ETag? Version, DateTimeOffset? Until)
{
    public static RowNames None { get; } = new([], null, null);

    /// <summary>The same, where it is still to come.</summary>
    public DateTimeOffset? OpenAt(DateTimeOffset now) => Until > now ? Until : null;
}
