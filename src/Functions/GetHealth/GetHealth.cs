using Functions.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Azure.Storage;
using Reports.Ingestion;
using Reports.Recognition;

namespace Functions;

internal static class GetHealth
{
    private const int CountLimit = 1000;

    // The storage clients' own retries take longer than a probe waits.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static async Task<Results<Ok<Health>, JsonHttpResult<Health>>> HandleAsync(
        IIngestionLog ingestions, IReconciliationStore reconciliations, PoisonedBlobs poison, IReportParser parser, TimeProvider time, ILogger<Health> log, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            var counts = new IngestionCounts(
                await CountAsync(ingestions, IngestionStatus.Processing, either.Token),
                await CountAsync(ingestions, IngestionStatus.Failed, either.Token),
                await poison.CountAsync(either.Token));
            var pass = (await reconciliations.ReadAsync(either.Token)).Pass?.Finished;
            return TypedResults.Ok(new Health(HealthStatus.Ok, parser.Version, StorageStatus.Ok, counts, pass is null ? null : Lag(pass)));
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            HealthLog.Unreachable(log, exception.Message);
            return TypedResults.Json(
                new Health(HealthStatus.Unavailable, parser.Version, StorageStatus.Unreachable, null, null), ApiJson.Default.Health, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static IngestionLag Lag(Reconciliation pass) => new(pass.FinishedAt!.Value, pass.Waiting, (pass.FinishedAt - pass.OldestWaiting)?.TotalSeconds);

    private static async Task<int> CountAsync(IIngestionLog ingestions, IngestionStatus status, CancellationToken cancellation) =>
        (await ingestions.ListAsync(status, new(CountLimit), cancellation)).Items.Count;
}
