using Reports.Securities;

namespace Reports.Azure.Storage;

/// <summary>One range of a partition of names, one of a partition of codes, and the reference, which is in memory.</summary>
internal sealed class TableSecurityQueries(IReference reference, LearnedNames learned) : ISecurityQueries
{
    private const int Largest = 1000;

    public async Task<SecurityMatches> SearchAsync(string q, int size, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, Largest);
        var search = SecuritySearch.Of(q);
        if (search.IsEmpty) return new([], []);

        var list = await reference.ReadAsync(cancellation);
        // A code can have a few names, and the list shows it once.
        var most = size * 4;
        var byName = learned.StartingWithNameAsync(search.Name, most, cancellation);
        var byCode = Task.WhenAll(search.Codes.Select(code => learned.StartingWithCodeAsync(code, most, cancellation)));
        List<SecurityEntry> found = [.. await byName, .. (await byCode).SelectMany(entries => entries)];
        return search.Among(list.Master, found.DistinctBy(entry => (entry.Security.Code, entry.Security.Name)), size);
    }
}
