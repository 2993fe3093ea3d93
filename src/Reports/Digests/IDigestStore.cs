using Reports.Storage;

namespace Reports.Digests;

/// <summary>Digests that were sent, as they were sent.</summary>
public interface IDigestStore
{
    Task<FrozenDigest?> FindAsync(IsoWeek week, CancellationToken cancellation);

    /// <summary>Keeps the digest unless the week has one: of two at once, one gets true.</summary>
    Task<bool> TryFreezeAsync(FrozenDigest digest, CancellationToken cancellation);

    /// <summary>Latest week first.</summary>
    Task<Page<DigestEntry>> ListAsync(PageRequest page, CancellationToken cancellation);
}
