namespace Functions.Tests.Support;

internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>Asks until there is an answer; a slow machine only makes it take longer.</summary>
    public static async Task<T> GetAsync<T>(Func<Task<T?>> ask, Func<string> otherwise)
        where T : class
    {
        var start = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(start) < Patience)
        {
            if (await ask() is { } answer) return answer;
            await Task.Delay(25, TestContext.Current.CancellationToken);
        }
        throw new TimeoutException(otherwise());
    }
}
