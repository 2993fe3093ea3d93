using System.Text;
using Azure;
using Azure.Core;

namespace Strict;

/// <summary>An answer that a policy makes in storage's place.</summary>
internal abstract class MadeResponse(int status, string reason, string body, params (string Name, string Value)[] headers) : Response
{
    private readonly Dictionary<string, string> _headers = headers.Append(("Content-Type", "application/json")).ToDictionary(StringComparer.OrdinalIgnoreCase);

    public override int Status => status;

    public override string ReasonPhrase => reason;

    public override Stream? ContentStream { get; set; } = new MemoryStream(Encoding.UTF8.GetBytes(body));

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
