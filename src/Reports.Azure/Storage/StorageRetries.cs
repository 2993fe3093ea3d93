using Azure.Core;

namespace Reports.Azure.Storage;

/// <summary>
/// How often a call is tried before the delivery fails, and the host delivers again: twenty seconds in all, or what storage asks for,
/// of the five minutes that a function has.
/// </summary>
internal static class StorageRetries
{
    public static T WithRetries<T>(this T options) where T : ClientOptions
    {
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.MaxRetries = 5;
        options.Retry.Delay = TimeSpan.FromMilliseconds(600);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(10);
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(60);
        return options;
    }
}
