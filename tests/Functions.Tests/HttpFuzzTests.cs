using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bulk;
using CsCheck;
using Functions.Tests.Support;
using Reports.Azure.Mail;
using Reports.Links;
using Reports.Tests.Support;
using Strict;

namespace Functions.Tests;

/// <summary>Anything in a parameter, a token or a body: refused or answered, never a fault. <see cref="Fuzz.Cases"/> says how many are tried.</summary>
public class HttpFuzzTests
{
    /// <summary>What breaks queries, paths, headers, dates, numbers and pages; a value that once found something is added here.</summary>
    private static readonly string[] Hostile =
    [
        "' or PartitionKey ne '", "''", "\"", "a' and 1 eq 1 or 'a' eq 'a", "(", "$filter=", "../../private/signing-key", "..%2f..", "%00", "\0", "\u0001", "\r\nSet-Cookie: a=b", "\n",
        "<script>alert(1)</script>", "{{7*7}}", "%s%n", "|", "!", "!0041", "\uFFFF", "\u202E", "\U0001F600", "ａｂｃ", "é", "e\u0301", " ", "　", "", "-", "null", "NaN", "-1", "0", "1", "1000", "1001", "99999999999999999999",
        "0001-01-01", "9999-12-31", "2026-02-30", "2026-11-20", "2026-W53", "2026-W47", "0001-W01", "9999-W52", "9999-12-31T23:59:59.9999999Z", "0001-01-01T00:00:00+14:00", "2026-11-20T00:00:00Z", "buy", "company", "zh", "csv", "json",
        ManyReports.Stock, ManyReports.Broker, ManyReports.Industry, ManyReports.Certificate, "芯片", "岑3", "600000", "=1+1", "@a", "AAAAAAAAAAAAAAAAAAAAAAAA", new('x', 200), new('汉', 200), new('x', 5000),
    ];

    private static readonly Gen<string> Value = Gen.Frequency((3, OneOf(Hostile)), (1, Gen.String), (1, Gen.Select(OneOf(Hostile), OneOf(Hostile), (a, b) => a + b)));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Any_parameter_is_answered_or_refused_by_name()
    {
        await using var app = await WatchedApp.StartAsync([new StrictPolicy()], Cancellation, "--Web:RequestsPerMinute=1000000", "--Web:BaseUrl=https://reports.example.com");
        await new BulkStore(app.Tables, app.Names).WriteAsync(0, 40, Cancellation);
        using var api = new Api(app.Address);
        var operations = Operations(await api.GetAsync("openapi.json"));
        await Gen.Select(OneOf(operations), Gen.Select(Gen.Int[0, 20], Value).Array[0, 4], Value).SampleAsync(async (operation, given, inPath) =>
        {
            var query = operation.Parameters.Length == 0 ? [] : given.Select(pair => $"{operation.Parameters[pair.Item1 % operation.Parameters.Length]}={Escape(pair.Item2)}");
            var path = string.Join('/', operation.Path.Split('/').Select(part => part.StartsWith('{') ? Escape(inPath) : part));
            using var request = new HttpRequestMessage(operation.Method, new Uri($"{path}?{string.Join('&', query)}", UriKind.Relative));
            if (operation.Method != HttpMethod.Get) request.Content = new StringContent(inPath, Encoding.UTF8, MediaTypeHeaderValue.Parse("application/json"));
            using var response = await api.Http.SendAsync(request, Cancellation);
            var body = await response.Content.ReadAsStringAsync(Cancellation);
            Assert.True(response.StatusCode < HttpStatusCode.InternalServerError || operation.MayBeUnset && response.StatusCode is HttpStatusCode.ServiceUnavailable, $"{request.Method} {request.RequestUri} {(int)response.StatusCode} {body}");
            if (response.Content.Headers.ContentType?.MediaType?.Contains("json", StringComparison.Ordinal) is true) JsonNode.Parse(body);
        }, iter: Fuzz.Cases * 3, threads: 1);
    }

    [Fact]
    public void Any_body_of_the_webhook_is_events_or_no_JSON() => Gen.Select(OneOf(
            """[{"email":"a@example.com","event":"bounce","type":"bounce","reason":"550","week":"2026-W47"}]""", """{"email":1}""", """[[],null,{"email":null,"event":[]}]"""),
        Gen.Select(Gen.Double[0, 0.9999], OneOf("\"", "{", "[", "]", "\\u0000", "\\ud800", "1e999", ",", ":", "\0", "\uFEFF")).Array[0, 3]).Sample((body, changes) =>
        {
            foreach (var (where, what) in changes) body = body.Insert((int)(where * body.Length), what);
            try
            {
                _ = WebhookEvents.Read(Encoding.UTF8.GetBytes(body));
            }
            catch (JsonException)
            {
                // It is refused as that.
            }
        }, iter: Fuzz.Cases * 10, threads: 1);

    [Fact]
    public void No_signature_that_was_made_up_is_genuine()
    {
        const string key = "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEqTxd43gyp8IOEto2LdIfjRQrIbsd4SXZkLW6jDutdhXSJCWHw8REntlo7aNDthvj+y7GjUuFDb/R1NGe1OPzpA==";
        var signature = new WebhookSignature(key, TimeProvider.System);
        var now = $"{TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()}";
        Gen.Select(Value, Gen.OneOf(Value, Gen.Const(now)), Gen.Byte.Array[0, 80]).Sample((text, time, bytes) =>
            !signature.IsGenuine(text, time, "[]"u8.ToArray()) && !signature.IsGenuine(Convert.ToBase64String(bytes), time, "[]"u8.ToArray()), iter: Fuzz.Cases * 3, threads: 1);
    }

    [Fact]
    public async Task No_token_that_was_made_up_opens_a_page()
    {
        var links = new LinkService(new OneKey(), new WebOptions { BaseUrl = new("https://reports.example.com") }, new(TimeProvider.System, TimeZoneInfo.Utc));
        await Gen.Select(Value, Gen.Byte.Array[0, 60]).SampleAsync(async (text, bytes) =>
        {
            foreach (var token in (string[])[text, Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_')])
            {
                Assert.Equal(LinkState.Wrong, (await links.CheckAsync(LinkSubject.Report("a"), token, Cancellation)).State);
                Assert.Equal(LinkState.Wrong, (await links.OpenAsync(LinkSubject.Unsubscription, token, Cancellation)).State);
            }
        }, iter: Fuzz.Cases * 3, threads: 1);
    }

    private static Gen<T> OneOf<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(at => items[at]);

    private static string Escape(string value)
    {
        // Half a surrogate pair is no text that a client could send.
        var bytes = Encoding.UTF8.GetBytes(value);
        return Uri.EscapeDataString(Encoding.UTF8.GetString(bytes)) is { Length: > 0 } escaped ? escaped : "%20";
    }

    private static Operation[] Operations(JsonNode description) =>
    [
        .. from path in description["paths"]!.AsObject()
           from method in path.Value!.AsObject()
           let id = method.Value!["operationId"]!.GetValue<string>()
           // Sends mails, and makes its own answers of what is set.
           where id is not ("SendDigest" or "CreateSubscription")
           select new Operation(new HttpMethod(method.Key), path.Key, [.. (method.Value!["parameters"] as JsonArray ?? []).Where(parameter => parameter!["in"]!.GetValue<string>() == "query").Select(parameter => parameter!["name"]!.GetValue<string>())],
               id == "ReceiveMailEvents"),
    ];

    private sealed record Operation(HttpMethod Method, string Path, string[] Parameters, bool MayBeUnset);

    private sealed class OneKey : ISigningKey
    {
        public ValueTask<Signer> ReadAsync(CancellationToken cancellation) => new(new Signer([1, 2, 3]));
    }
}
