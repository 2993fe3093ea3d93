using Reports.Securities;

namespace Reports.Azure.Storage;

/// <summary>The reference joined with the table <c>StockNames</c>.</summary>
internal sealed class TableSecurities(IReference reference, LearnedNames learned) : ISecurities
{
    private const int MostCodes = 10;
    private const int AtOnce = 8;

    public async Task<SecurityMaster> KnownAsync(IReadOnlyCollection<string> names, string? exceptReport, CancellationToken cancellation)
    {
        var list = await reference.ReadAsync(cancellation);
        string[] bare = [.. names.Select(name => SecurityName.Of(name).Bare).Where(name => name.Length > 0).Distinct()];
        var found = new List<SecurityEntry>[bare.Length];
        var bounded = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForAsync(0, bare.Length, bounded, async (index, stop) =>
            found[index] = await learned.OfNameAsync(bare[index], exceptReport, MostCodes, stop));
        return list.Master.Learning(found.SelectMany(entries => entries));
    }
}
