namespace Reports.Azure.Storage;

/// <summary>Two writers that start over at once would stop each other for ever; each waits for a while of its own.</summary>
internal static class Collision
{
    public static Task WaitAsync(int attempt, CancellationToken cancellation) =>
        Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(100 * attempt)), cancellation);
}
