using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Reports.Azure.Local;
using Strict;

namespace Functions.Tests.Support;

/// <summary>An Azurite behind a proxy that refuses what Azure Storage refuses and Azurite takes, for an app that runs as a process of its own.</summary>
internal sealed partial class StrictStorage : IHostStorage
{
    private static readonly string[] NotForwarded = ["Host", "Connection", "Transfer-Encoding", "Keep-Alive"];
    private static readonly HttpClientTransport Transport = new();

    private readonly Azurite _azurite;
    private readonly WebApplication _proxy;
    private readonly Dictionary<int, int> _ports = [];
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false });

    private StrictStorage(Azurite azurite, WebApplication proxy) => (_azurite, _proxy) = (azurite, proxy);

    public string ConnectionString { get; private set; } = "";

    public IEnumerable<(string Name, string Value)> Settings => [("AzureWebJobsStorage", ConnectionString)];

    public BlobClientOptions ClientOptions { get; } = new();

    public static async Task<StrictStorage> StartAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            for (var service = 0; service < 3; service++) kestrel.Listen(System.Net.IPAddress.Loopback, 0);
        });
        var storage = new StrictStorage(await Azurite.StartAsync(cancellation: cancellation), builder.Build());
        storage._proxy.Run(storage.AnswerAsync);
        await storage._proxy.StartAsync(cancellation);
        int[] open = [.. storage._proxy.Urls.Select(url => new Uri(url).Port)];
        int[] behind = [.. Port().Matches(storage._azurite.ConnectionString).Select(match => int.Parse(match.ValueSpan, null))];
        foreach (var (from, to) in open.Zip(behind)) storage._ports[from] = to;
        storage.ConnectionString = Azurite.ConnectionStringFor(open[0], open[1], open[2]);
        return storage;
    }

    public async ValueTask DisposeAsync()
    {
        await _proxy.DisposeAsync();
        await _azurite.DisposeAsync();
        _http.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var address = new Uri($"http://127.0.0.1:{_ports[context.Connection.LocalPort]}{context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget}");
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        if (StrictPolicy.Check(Read(context.Request, address, body)) is { } refusal) await RefuseAsync(context, refusal);
        else await ForwardAsync(context, address, body.ToArray());
    }

    private static Request Read(HttpRequest request, Uri address, MemoryStream body)
    {
        var read = Transport.CreateRequest();
        read.Method = RequestMethod.Parse(request.Method);
        read.Uri.Reset(address);
        foreach (var (name, values) in request.Headers) read.Headers.Add(name, values.ToString());
        if (body.Length > 0) read.Content = RequestContent.Create(body.ToArray());
        return read;
    }

    private static Task RefuseAsync(HttpContext context, Refusal refusal)
    {
        context.Response.StatusCode = refusal.Status;
        context.Response.Headers["x-ms-error-code"] = refusal.Code;
        context.Response.ContentType = "application/json";
        var (code, message) = (JsonEncodedText.Encode(refusal.Code), JsonEncodedText.Encode(refusal.Message));
        return context.Response.WriteAsync(context.Request.Headers.ContainsKey("DataServiceVersion")
            ? $$$"""{ "odata.error": { "code": "{{{code}}}", "message": { "lang": "en-us", "value": "{{{message}}}" } } }"""
            : $$$"""{ "error": { "code": "{{{code}}}", "message": "{{{message}}}" } }""");
    }

    private async Task ForwardAsync(HttpContext context, Uri address, byte[] body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), address);
        if (body.Length > 0 || context.Request.ContentType is not null) request.Content = new ByteArrayContent(body);
        foreach (var (name, values) in context.Request.Headers.Where(header => !NotForwarded.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
            if (!request.Headers.TryAddWithoutValidation(name, values.AsEnumerable())) request.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
        using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers))
            if (!NotForwarded.Contains(name, StringComparer.OrdinalIgnoreCase)) context.Response.Headers[name] = values.ToArray();
        if (context.Request.Method != HttpMethods.Head) await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    [GeneratedRegex("(?<=127\\.0\\.0\\.1:)[0-9]+")]
    private static partial Regex Port();
}
