using Azure.Core;
using Azure.Core.Pipeline;
using System.Globalization;

namespace Bulk;

/// <summary>Counts, and keeps the queries that were asked of the tables.</summary>
internal sealed class RecordPolicy : HttpPipelinePolicy
{
    private readonly CountPolicy _count = new();
    private readonly List<Query> _queries = [];

    public (int Requests, int Entities) Counts => _count.Counts;

    public IReadOnlyList<Query> Queries => [.. _queries];

    public void Reset()
    {
        _count.Reset();
        _queries.Clear();
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Record(message.Request.Uri.ToUri());
        _count.Process(message, pipeline);
    }

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        Record(message.Request.Uri.ToUri());
        return _count.ProcessAsync(message, pipeline);
    }

    private void Record(Uri uri)
    {
        if (!uri.AbsolutePath.EndsWith("()", StringComparison.Ordinal)) return;
        var query = uri.Query.TrimStart('?').Split('&').Select(pair => pair.Split('=', 2)).ToDictionary(pair => Uri.UnescapeDataString(pair[0]), pair => Uri.UnescapeDataString(pair[1].Replace('+', ' ')));
        lock (_queries)
        {
            _queries.Add(new(uri.Segments[^1][..^2], query["$filter"])
            {
                Top = query.TryGetValue("$top", out var top) ? int.Parse(top, CultureInfo.InvariantCulture) : null,
                Columns = query.GetValueOrDefault("$select")?.Split(','),
            });
        }
    }
}
