namespace Functions.LocalHost;

/// <summary>Calls the app's own endpoints by HTTP, as a host does.</summary>
internal sealed class AppClient(LocalSettings settings) : IDisposable
{
    // As host.json has it.
    private static readonly TimeSpan FunctionTimeout = TimeSpan.FromMinutes(5);

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = settings.Address, Timeout = FunctionTimeout };

    /// <summary>Why the call failed, or null.</summary>
    public async Task<string?> PostAsync(string path, HttpContent? content, CancellationToken cancellation)
    {
        try
        {
            using var response = await _http.PostAsync(new Uri(path, UriKind.Relative), content, cancellation);
            return response.IsSuccessStatusCode ? null : await response.Content.ReadAsStringAsync(cancellation);
        }
        catch (HttpRequestException exception)
        {
            return exception.Message;
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return $"It had not come to an end after {FunctionTimeout.TotalMinutes} minutes.";
        }
    }

    public void Dispose() => _http.Dispose();
}
