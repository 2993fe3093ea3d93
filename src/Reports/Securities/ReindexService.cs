using Reports.Storage;

namespace Reports.Securities;

/// <summary>
/// Joins stored reports anew with what is known of codes by now. Safe to repeat, and to take up from any token;
/// a report that is stored meanwhile is joined by that.
/// </summary>
public sealed class ReindexService(IReportQueries queries, IReportStore store, ReferenceReporter reference)
{
    // Each waits for storage most of the time.
    private const int AtOnce = 4;

    /// <summary>Works off one page of all reports, newest first.</summary>
    /// <param name="token">From the page before; null begins.</param>
    /// <exception cref="InvalidTokenException">The token is none that this gave out.</exception>
    public async Task<ReindexProgress> RunAsync(string? token, int pageSize, CancellationToken cancellation)
    {
        var page = await queries.ReportsAsync(new(), new(pageSize, token), cancellation);
        var diagnostics = token is null ? (await reference.ReportAsync(cancellation)).Diagnostics : [];
        var changed = 0;
        var bounded = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(page.Items, bounded, async (report, stop) =>
        {
            if (await store.ReindexAsync(report.Id, stop)) Interlocked.Increment(ref changed);
        });
        return new(page.Items.Count, changed, page.NextToken, diagnostics);
    }
}
