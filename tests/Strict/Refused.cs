using System.Text;
using System.Text.Json;
using Azure;
using Azure.Core;

namespace Strict;

/// <summary>The answer to a request that was refused.</summary>
internal sealed class Refused(Refusal refusal) : Response
{
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase) { ["x-ms-error-code"] = refusal.Code, ["Content-Type"] = "application/json", ["x-ms-retry-after-ms"] = "1" };

    public override int Status => refusal.Status;

    public override bool IsError => true;

    public override string ReasonPhrase => refusal.Message;

    public override Stream? ContentStream { get; set; } = new MemoryStream(Encoding.UTF8.GetBytes(
        $$"""{"error":{"code":"{{refusal.Code}}","message":"{{JsonEncodedText.Encode(refusal.Message)}}"} }"""));

    public override string ClientRequestId { get; set; } = "";

    public override void Dispose()
    {
    }

    protected override bool ContainsHeader(string name) => _headers.ContainsKey(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => _headers.Select(header => new HttpHeader(header.Key, header.Value));

    protected override bool TryGetHeader(string name, out string value) => _headers.TryGetValue(name, out value!);

    protected override bool TryGetHeaderValues(string name, out IEnumerable<string> values)
    {
        values = TryGetHeader(name, out var value) ? [value] : [];
        return values.Any();
    }
}
