namespace Reports.Azure.Digests;

/// <summary>Runs something before the first use, until it has succeeded once.</summary>
internal sealed class FirstUse(Func<CancellationToken, Task> prepare)
{
    private volatile bool _done;

    public async Task EnsureAsync(CancellationToken cancellation)
    {
        if (_done) return;
        await prepare(cancellation);
        _done = true;
    }
}
