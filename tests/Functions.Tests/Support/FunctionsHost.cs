using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Azure.Storage.Blobs;

namespace Functions.Tests.Support;

/// <summary>Starts the published app as a Functions host does, with a storage of its own, and invokes its functions.</summary>
internal sealed class FunctionsHost : IAsyncDisposable
{
    private readonly AppProcess _process;
    private IHostStorage? _storage;

    private FunctionsHost(IHostStorage storage, AppProcess process, Api api) => (_storage, _process, Api) = (storage, process, api);

    public Api Api { get; }

    public string ConnectionString => _storage!.ConnectionString;

    public string Output => _process.Output;

    public static async Task<FunctionsHost> StartAsync(PublishedApp app, params (string Name, string Value)[] settings) => await StartAsync(app, await StrictStorage.StartAsync(), settings);

    public static async Task<FunctionsHost> StartAsync(PublishedApp app, IHostStorage storage, params (string Name, string Value)[] settings)
    {
        var port = AppProcess.FreePort();
        var all = new Dictionary<string, string>
        {
            ["FUNCTIONS_CUSTOMHANDLER_PORT"] = port.ToString(CultureInfo.InvariantCulture),
            ["FUNCTIONS_CUSTOMHANDLER_WORKER_ID"] = "7d6d0bff",
            ["FUNCTIONS_APP_ROOT_PATH"] = app.Folder,
        };
        foreach (var (name, value) in storage.Settings.Concat(settings)) all[name] = value;
        var process = AppProcess.Start(app, all);
        var api = new Api(new Uri($"http://127.0.0.1:{port}"));
        var host = new FunctionsHost(storage, process, api);
        await Eventually.GetAsync(host.ReadyAsync, () => process.Output);
        return host;
    }

    /// <summary>Whether a host would count the invocation as done.</summary>
    public async Task<bool> InvokeAsync(string function, string payload)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/{function}", UriKind.Relative));
        request.Headers.Add("X-Azure-Functions-InvocationId", Guid.NewGuid().ToString());
        request.Headers.Add("X-Azure-Functions-HostVersion", "4.1037.0.0");
        request.Headers.TransferEncodingChunked = true;
        request.Content = new StringContent(payload);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        using var response = await Api.Http.SendAsync(request, TestContext.Current.CancellationToken);
        if (!response.IsSuccessStatusCode) return false;
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("""{"Outputs":{},"Logs":[],"ReturnValue":null}""", body);
        return true;
    }

    /// <summary>Puts a blob into the container, and delivers it as a host does.</summary>
    public async Task<bool> UploadAsync(string name, ReadOnlyMemory<byte> content)
    {
        await PutAsync(name, content);
        return await InvokeAsync("IngestReport", Payloads.Blob(name, content));
    }

    public async Task PutAsync(string name, ReadOnlyMemory<byte> content)
    {
        // Deployment has made it.
        var uploads = new BlobContainerClient(ConnectionString, "reports", _storage!.ClientOptions);
        await uploads.CreateIfNotExistsAsync(cancellationToken: TestContext.Current.CancellationToken);
        await uploads.GetBlobClient(name).UploadAsync(new BinaryData(content), overwrite: true, TestContext.Current.CancellationToken);
    }

    public async Task StopStorageAsync()
    {
        await _storage!.DisposeAsync();
        _storage = null;
    }

    public async ValueTask DisposeAsync()
    {
        Api.Dispose();
        await _process.DisposeAsync();
        if (_storage is not null) await _storage.DisposeAsync();
    }

    private async Task<object?> ReadyAsync()
    {
        Assert.False(_process.HasExited, _process.Output);
        try
        {
            using var response = await Api.Http.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
            return response;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
