using Reports.Storage;

namespace Reports.Ingestion;

/// <summary>
/// Compares the container with what is stored, a page at a time, and repairs what no delivery did: blobs that were never delivered
/// or changed since, that another version of the parser read, and reports whose file was deleted. Safe to repeat, and to take up where it was cut off.
/// </summary>
public sealed class Reconciler(IngestionService ingestion, IIngestionLog log, IUploads uploads, IReportStore reports, IReconciliationStore store, Calendar calendar)
{
    private const int PageSize = 50;
    private const int AtOnce = 4;

    // So long a delivery may be on its way.
    private static readonly TimeSpan OnItsWay = TimeSpan.FromMinutes(2);

    // So long the page on which the time ends is gone on with: then it is left, and looked through once more by the next run.
    private static readonly TimeSpan Overtime = TimeSpan.FromMinutes(1);

    /// <summary>Goes on with the pass that is under way, or begins one, until it is finished or the time is up.</summary>
    public async Task<Reconciliation> RunAsync(TimeSpan time, CancellationToken cancellation)
    {
        var end = calendar.Now + time;
        while (true)
        {
            var (before, version) = await store.ReadAsync(cancellation);
            var pass = await StepAsync(before is { FinishedAt: null } ? before : Begin(before), end + Overtime, cancellation);
            // Where another began anew or came further meanwhile, that counts; what this step did is safe to repeat.
            if (!await store.TryWriteAsync(pass, version, cancellation)) continue;
            if (pass.FinishedAt is not null || calendar.Now >= end) return pass;
        }
    }

    /// <summary>Begins a pass from the start that also joins every report anew with the codes that are known by now.</summary>
    public async Task<Reconciliation> BeginReindexAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var (before, version) = await store.ReadAsync(cancellation);
            var pass = Begin(before) with { Rejoins = true };
            if (await store.TryWriteAsync(pass, version, cancellation)) return pass;
        }
    }

    private Reconciliation Begin(Reconciliation? before) =>
        new() { StartedAt = calendar.Now, Last = before?.Finished is { } last ? last with { Last = null } : null };

    private async Task<Reconciliation> StepAsync(Reconciliation pass, DateTimeOffset end, CancellationToken cancellation)
    {
        try
        {
            return pass.Phase is ReconciliationPhase.Uploads ? await UploadsAsync(pass, end, cancellation) : await RecordsAsync(pass, end, cancellation);
        }
        catch (InvalidTokenException)
        {
            // Of another version of the program, or of a container that was made anew.
            return Begin(pass) with { StartedAt = pass.StartedAt, Rejoins = pass.Rejoins };
        }
    }

    private async Task<Reconciliation> UploadsAsync(Reconciliation pass, DateTimeOffset end, CancellationToken cancellation)
    {
        var page = await uploads.ListAsync(new(PageSize, pass.Token), cancellation);
        var found = await EachAsync(page.Items, (blob, stop) => UploadAsync(blob, pass.Rejoins, stop), end, cancellation);
        if (found.Contains(Finding.Unseen)) return pass with { Repaired = pass.Repaired + found.Count(one => one is Finding.Repaired), Rejoined = pass.Rejoined + found.Count(one => one is Finding.Rejoined) };
        var waiting = page.Items.Zip(found).Where(pair => pair.Second is Finding.Waiting).Select(pair => pair.First.UploadedAt).ToList();
        return pass with
        {
            Seen = pass.Seen + page.Items.Count,
            Repaired = pass.Repaired + found.Count(one => one is Finding.Repaired),
            Rejoined = pass.Rejoined + found.Count(one => one is Finding.Rejoined),
            Waiting = pass.Waiting + waiting.Count,
            OldestWaiting = waiting.Append(pass.OldestWaiting ?? DateTimeOffset.MaxValue).Min() is var oldest && oldest < DateTimeOffset.MaxValue ? oldest : null,
            Phase = page.NextToken is null ? ReconciliationPhase.Records : ReconciliationPhase.Uploads,
            Token = page.NextToken,
        };
    }

    private async Task<Reconciliation> RecordsAsync(Reconciliation pass, DateTimeOffset end, CancellationToken cancellation)
    {
        var page = await log.ListAsync(null, new(PageSize, pass.Token), cancellation);
        var found = await EachAsync(page.Items, RecordAsync, end, cancellation);
        if (found.Contains(Finding.Unseen)) return pass with { Withdrawn = pass.Withdrawn + found.Count(one => one is Finding.Repaired) };
        return pass with
        {
            Withdrawn = pass.Withdrawn + found.Count(one => one is Finding.Repaired),
            Waiting = pass.Waiting + found.Count(one => one is Finding.Waiting),
            Token = page.NextToken,
            FinishedAt = page.NextToken is null ? calendar.Now : null,
        };
    }

    private async Task<Finding> UploadAsync(UploadedBlob blob, bool rejoins, CancellationToken cancellation)
    {
        var (state, record) = await ingestion.StateAsync(blob, cancellation);
        if (state is IngestionState.Settled)
        {
            if (await uploads.FindStatusAsync(blob.Name, cancellation) != StatusFile.VersionOf(record!)) return await TryAsync(() => RetryAsync(blob.Name, cancellation), cancellation);
            return rejoins ? await TryAsync(() => RejoinAsync(record!.Id, cancellation), cancellation) : Finding.Settled;
        }
        if (calendar.Now - blob.UploadedAt < OnItsWay) return Finding.Waiting;
        if (state is IngestionState.UnderWay && calendar.Now - record!.UpdatedAt < IngestionLimits.AtWork) return Finding.Waiting;
        return await TryAsync(() => IngestAsync(blob.Name, cancellation), cancellation);
    }

    // Another delivery's status file, or none, of a report that is stored as it should be.
    private async Task<Finding> RetryAsync(string blobName, CancellationToken cancellation)
    {
        await ingestion.RetryAsync(blobName, cancellation);
        return Finding.Repaired;
    }

    private async Task<Finding> RejoinAsync(string id, CancellationToken cancellation) =>
        await reports.ReindexAsync(id, cancellation) ? Finding.Rejoined : Finding.Settled;

    private async Task<Finding> RecordAsync(Ingestion record, CancellationToken cancellation) =>
        await uploads.FindAsync(record.BlobName, cancellation) is null ? await TryAsync(() => WithdrawAsync(record, cancellation), cancellation) : Finding.Settled;

    private async Task<Finding> WithdrawAsync(Ingestion record, CancellationToken cancellation)
    {
        await ingestion.IngestAsync(record.BlobName, cancellation);
        await log.ForgetAsync(record, cancellation);
        return Finding.Repaired;
    }

    private async Task<Finding> IngestAsync(string blobName, CancellationToken cancellation)
    {
        await ingestion.IngestAsync(blobName, cancellation);
        return Finding.Repaired;
    }

    // One that fails is no reason to leave the others; it is tried again with the next pass.
    private static async Task<Finding> TryAsync(Func<Task<Finding>> repair, CancellationToken cancellation)
    {
        try
        {
            return await repair();
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            return Finding.Waiting;
        }
    }

    private async Task<Finding[]> EachAsync<T>(IReadOnlyList<T> items, Func<T, CancellationToken, Task<Finding>> look, DateTimeOffset end, CancellationToken cancellation)
    {
        var found = new Finding[items.Count];
        await Parallel.ForAsync(0, items.Count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (index, stop) =>
            found[index] = calendar.Now < end ? await look(items[index], stop) : Finding.Unseen);
        return found;
    }

    private enum Finding
    {
        Unseen,
        Settled,
        Repaired,
        Rejoined,
        Waiting,
    }
}
