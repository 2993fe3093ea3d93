using Azure.Core;
using Azure.Core.Pipeline;
using Strict;

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

    private sealed class EmptyPage(string partition, string row) : MadeResponse(
        200, "OK", """{"value":[]}""", ("x-ms-continuation-NextPartitionKey", partition), ("x-ms-continuation-NextRowKey", row));
}
