using System.Text.Json.Nodes;
using Functions.Tests.Support;

namespace Functions.Tests;

/// <summary>What whoever runs the service sees of it.</summary>
public sealed class TelemetryTests(PublishedApp app) : IAsyncLifetime
{
    private readonly DirectoryInfo _outbox = Directory.CreateTempSubdirectory("outbox-");
    private Collector _collector = null!;

    public async ValueTask InitializeAsync() => _collector = await Collector.StartAsync();

    public ValueTask DisposeAsync()
    {
        _outbox.Delete(recursive: true);
        return _collector.DisposeAsync();
    }

    [Fact]
    public async Task A_report_is_followed_from_its_blob_to_its_rows_and_its_mail_by_its_id()
    {
        await using var host = await FunctionsHost.StartAsync(app, [("OTEL_EXPORTER_OTLP_ENDPOINT", _collector.Url), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("OTEL_METRIC_EXPORT_INTERVAL", "500"),
            ("OTEL_BSP_SCHEDULE_DELAY", "200"), ("Mail:Outbox", _outbox.FullName), .. LastWeek.Settings, ("Digest:Recipients", "a@example.com,b@example.com"), ("Web:BaseUrl", "https://reports.example.com")]);
        Assert.True(await host.UploadAsync("a.md", LastWeek.Report));
        Assert.True(await host.UploadAsync("broken\n\u001b[31mfail: forged.pdf", "%PDF-1.7 broken"u8.ToArray()));
        Assert.True(await host.InvokeAsync("SendWeeklyDigest", Payloads.Timer));
        var id = (await host.Api.GetAsync("reports"))["items"]![0]!["id"]!.GetValue<string>();

        var ingested = await SpanAsync("ingest", id);
        Assert.Equal(("a.md", "succeeded"), (ingested.Tags["blob.name"], ingested.Tags["ingestion.status"]));
        // Its rows were written under it.
        await Eventually.GetAsync(() => Task.FromResult(_collector.Spans.FirstOrDefault(span => span.Trace == ingested.Trace && span.Tags.ContainsValue("Microsoft.Tables"))), () => Shown);
        await Eventually.GetAsync(() => Task.FromResult<string?>(_collector.Logs.FirstOrDefault(line => line.Trace == ingested.Trace).Text), () => Shown);
        Assert.Equal($"{LastWeek.Week}", (await SpanAsync("tell report", id)).Tags["digest.week"]);
        var mail = await Eventually.GetAsync(() => Task.FromResult(_collector.Spans.FirstOrDefault(span => span.Name == "send mail")), () => Shown);
        Assert.Equal(($"{LastWeek.Week}", "sent"), (mail.Tags["mail.group"], mail.Tags["mail.state"]));
        Assert.Equal((await SpanAsync("tell report", id)).Trace, mail.Trace);

        foreach (var metric in (string[])["reports.ingestions", "reports.ingestion.lag", "reports.fields", "reports.mails", "http.client.request.duration"])
            await Eventually.GetAsync(() => Task.FromResult<object?>(_collector.Metrics.Contains(metric) ? metric : null), () => $"{metric} is missing: {string.Join(' ', _collector.Metrics.Distinct())}");

        // Whatever a file is called, the console's line is one line.
        Assert.Contains("fail: forged.pdf", host.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(host.Output.Split('\n'), line => line.StartsWith("fail: forged", StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', host.Output);
    }

    [Fact]
    public async Task Azure_Monitor_gets_the_same_and_no_token_of_a_link()
    {
        await using var host = await FunctionsHost.StartAsync(app,
            ("APPLICATIONINSIGHTS_CONNECTION_STRING", $"InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint={_collector.Url}/;LiveEndpoint={_collector.Url}/"));
        using var page = await host.Api.Http.GetAsync(new Uri("api/unsubscribe?token=very-secret-token&code=secret-function-key", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(await host.UploadAsync("a.md", LastWeek.Report));
        var id = (await host.Api.GetAsync("reports"))["items"]![0]!["id"]!.GetValue<string>();

        var items = await Eventually.GetAsync(() => Task.FromResult(Items() is { } sent && sent.Any(item => Is(item, "ingest", id)) && sent.Any(item => $"{item["data"]!["baseData"]!["url"]}".Contains("unsubscribe", StringComparison.Ordinal)) ? sent : null),
            () => string.Join('\n', _collector.Insights));
        Assert.DoesNotContain(items, item => item.ToJsonString().Contains("secret", StringComparison.Ordinal));
    }

    private static bool Is(JsonNode item, string name, string id) => item["data"]!["baseData"]!["name"]?.GetValue<string>() == name && item["data"]!["baseData"]!["properties"]?["report.id"]?.GetValue<string>() == id;

    private List<JsonNode> Items() => [.. _collector.Insights.SelectMany(body => body.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Select(line => JsonNode.Parse(line)!)];

    private Task<Collector.Span> SpanAsync(string name, string id) =>
        Eventually.GetAsync(() => Task.FromResult(_collector.Spans.FirstOrDefault(span => span.Name == name && span.Tags.GetValueOrDefault("report.id") == id)), () => Shown);

    private string Shown => string.Join('\n', _collector.Spans.Select(span => $"{span.Trace} {span.Name} {string.Join(' ', span.Tags)}"));
}
