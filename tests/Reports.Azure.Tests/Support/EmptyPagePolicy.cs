using System.Text;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Reports.Azure.Tests.Support;

/// <summary>
/// Puts an empty page with a continuation before every page of a query, as the service may wherever it has looked long enough
/// and found nothing. The continuation that belongs to the page behind is kept in the empty one's.
/// </summary>
internal sealed class EmptyPagePolicy : HttpPipelinePolicy
{
    private const string Partition = "NextPartitionKey", Row = "NextRowKey", Mark = "empty.";

    public bool IsOn { get; set; }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        if (!TryAnswer(message)) ProcessNext(message, pipeline);
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        TryAnswer(message) ? ValueTask.CompletedTask : ProcessNextAsync(message, pipeline);

    private bool TryAnswer(HttpMessage message)
    {
        var uri = message.Request.Uri.ToUri();
        if (!IsOn || message.Request.Method != RequestMethod.Get || !uri.AbsolutePath.EndsWith("()", StringComparison.Ordinal)) return false;
        var query = uri.Query.TrimStart('?').Split('&').Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]));
        var (partition, row) = (query.GetValueOrDefault(Partition, ""), query.GetValueOrDefault(Row, ""));
        if (!partition.StartsWith(Mark, StringComparison.Ordinal))
        {
            message.Response = new EmptyPage(Mark + partition, Mark + row);
            return true;
        }
        (query[Partition], query[Row]) = (partition[Mark.Length..], row[Mark.Length..]);
        if (query[Partition].Length == 0) query.Remove(Partition);
        if (query[Row].Length == 0) query.Remove(Row);
        message.Request.Uri.Query = "?" + string.Join('&', query.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));
        return false;
    }

    private sealed class EmptyPage(string partition, string row) : Response
    {
        private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase)
        {
            ["Content-Type"] = "application/json",
            ["x-ms-continuation-NextPartitionKey"] = partition,
            ["x-ms-continuation-NextRowKey"] = row,
        };

        public override int Status => 200;

        public override string ReasonPhrase => "OK";

        public override Stream? ContentStream { get; set; } = new MemoryStream(Encoding.UTF8.GetBytes("""{"value":[]}"""));

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
}
