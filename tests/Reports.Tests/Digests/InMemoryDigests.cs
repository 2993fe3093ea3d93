using Reports.Digests;
using Reports.Storage;

namespace Reports.Tests.Digests;

internal sealed class InMemoryDigests : IDigestStore
{
    private readonly Dictionary<IsoWeek, FrozenDigest> _digests = [];

    public Task<FrozenDigest?> FindAsync(IsoWeek week, CancellationToken cancellation) => Task.FromResult(_digests.GetValueOrDefault(week));

    public Task<bool> TryFreezeAsync(FrozenDigest digest, CancellationToken cancellation) => Task.FromResult(_digests.TryAdd(digest.Digest.Week, digest));

    public Task<Page<DigestEntry>> ListAsync(PageRequest page, CancellationToken cancellation) =>
        Task.FromResult(new Page<DigestEntry>([.. _digests.Values.Select(DigestEntry.Of).OrderByDescending(entry => entry.Week)], null));
}
