using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Functions.Tests.Support;

/// <summary>Takes what the app's exporters send: the OpenTelemetry protocol, and Azure Monitor's.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Collector(WebApplication app) => _app = app;

    public string Url => _app.Urls.Single();

    public ConcurrentQueue<Span> Spans { get; } = new();

    public ConcurrentQueue<string> Metrics { get; } = new();

    /// <summary>The traces that lines of the log belong to, with their text.</summary>
    public ConcurrentQueue<(string Trace, string Text)> Logs { get; } = new();

    public ConcurrentQueue<string> Insights { get; } = new();

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var collector = new Collector(app);
        app.MapPost("/v1/{kind}", (RequestDelegate)(async context => collector.Take($"{context.Request.RouteValues["kind"]}", await BodyAsync(context.Request))));
        app.MapPost("/v2.1/track", (RequestDelegate)(async context =>
        {
            collector.Insights.Enqueue(Encoding.UTF8.GetString(await BodyAsync(context.Request)));
            await context.Response.WriteAsync("""{"itemsReceived":1,"itemsAccepted":1,"errors":[]}""");
        }));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return collector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    // resource, scope, item: the same in all three kinds of message.
    private void Take(string kind, byte[] body)
    {
        foreach (var item in new ProtobufMessage(body).Messages(1).SelectMany(resource => resource.Messages(2)).SelectMany(scope => scope.Messages(2)))
        {
            if (kind == "traces") Spans.Enqueue(new(item.Hex(1), item.Text(5), item.Messages(9).ToDictionary(tag => tag.Text(1), tag => tag.Messages(2).Single().Text(1))));
            else if (kind == "metrics") Metrics.Enqueue(item.Text(1));
            else Logs.Enqueue((item.Hex(9), item.Messages(5).Single().Text(1)));
        }
    }

    private static async Task<byte[]> BodyAsync(HttpRequest request)
    {
        using var buffer = new MemoryStream();
        var zipped = request.Headers.ContentEncoding == "gzip";
        await using var body = zipped ? new GZipStream(request.Body, CompressionMode.Decompress) : request.Body;
        await body.CopyToAsync(buffer, request.HttpContext.RequestAborted);
        return buffer.ToArray();
    }

    internal sealed record Span(string Trace, string Name, Dictionary<string, string> Tags);
}
