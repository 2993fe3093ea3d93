namespace Functions.LocalHost;

/// <summary>Calls the app's own endpoints by HTTP, as a host does.</summary>
internal sealed class AppClient(LocalSettings settings) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = settings.Address, Timeout = TimeSpan.FromMinutes(5) };

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
    }

    public void Dispose() => _http.Dispose();
}
