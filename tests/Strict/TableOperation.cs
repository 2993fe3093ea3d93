using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Azure.Core;

namespace Strict;

/// <summary>One write of one entity, alone or in a transaction.</summary>
internal sealed partial record TableOperation(string Table, string Partition, string Row, JsonElement Entity)
{
    private static readonly JsonElement Nothing = JsonDocument.Parse("{}").RootElement;

    /// <param name="line">Method and address.</param>
    public static TableOperation? Read(string line, string body)
    {
        var entity = body.StartsWith('{') ? JsonDocument.Parse(body).RootElement : Nothing;
        if (Keyed().Match(line) is { Success: true } keyed) return new(keyed.Groups[1].Value, Key(keyed.Groups[2].Value), Key(keyed.Groups[3].Value), entity);
        return entity.TryGetProperty("PartitionKey", out var partition) && entity.TryGetProperty("RowKey", out var row)
            ? new(line[(line.LastIndexOf('/') + 1)..], partition.GetString()!, row.GetString()!, entity)
            : null;
    }

    public static string BodyOf(Request request)
    {
        if (request.Content is not { } content) return "";
        using var stream = new MemoryStream();
        content.WriteTo(stream, default);
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    public static List<TableOperation> OfTransaction(string body)
    {
        List<TableOperation> operations = [];
        var starts = Start().Matches(body);
        for (var index = 0; index < starts.Count; index++)
        {
            var end = index + 1 < starts.Count ? starts[index + 1].Index : body.Length;
            var part = body[(starts[index].Index + starts[index].Length)..end];
            var (first, last) = (part.IndexOf("\r\n{", StringComparison.Ordinal), part.LastIndexOf('}'));
            if (Read(starts[index].Groups[1].Value, first < 0 ? "" : part[(first + 2)..(last + 1)]) is { } operation) operations.Add(operation);
        }
        return operations;
    }

    private static string Key(string text) => Uri.UnescapeDataString(text).Replace("''", "'", StringComparison.Ordinal);

    [GeneratedRegex(@"/(\w+)\(PartitionKey=(?:'|%27)(.*)(?:'|%27),\s?RowKey=(?:'|%27)(.*)(?:'|%27)\)", RegexOptions.IgnoreCase)]
    private static partial Regex Keyed();

    [GeneratedRegex(@"^(?:POST|PUT|PATCH|MERGE|DELETE) (\S+) HTTP/1\.1\r?$", RegexOptions.Multiline)]
    private static partial Regex Start();
}
