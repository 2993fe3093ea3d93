using System.Text.RegularExpressions;
using Azure.Core;

namespace Strict;

internal static partial class TableRules
{
    private const int MostOperations = 100;
    private const int MostComparisons = 15;
    private const int LargestTransaction = 4 * 1024 * 1024;
    private const int LargestPage = 1000;

    public static Refusal? Check(Request request)
    {
        var uri = request.Uri.ToUri();
        if (request.Method == RequestMethod.Get) return CheckQuery(Uri.UnescapeDataString(uri.Query));
        var body = TableOperation.BodyOf(request);
        if (uri.AbsolutePath.EndsWith("/$batch", StringComparison.Ordinal)) return CheckTransaction(body);
        return TableOperation.Read(uri.AbsolutePath, body) is { } operation ? EntityRules.Check(operation) : null;
    }

    private static Refusal? CheckQuery(string query)
    {
        if (Top().Match(query) is { Success: true } top && int.Parse(top.Groups[1].Value, null) > LargestPage) return new("InvalidInput", "A page of more than 1000 entities.");
        return Comparison().Count(Quoted().Replace(query, "''")) > MostComparisons ? new("InvalidInput", "A filter with more than 15 comparisons.") : null;
    }

    private static Refusal? CheckTransaction(string body)
    {
        if (System.Text.Encoding.UTF8.GetByteCount(body) > LargestTransaction) return new(413, "RequestBodyTooLarge", "A transaction of more than 4 MiB.");
        var operations = TableOperation.OfTransaction(body);
        if (operations.Count == 0) return new("InvalidInput", "A transaction of nothing.");
        if (operations.Count > MostOperations) return new("InvalidInput", "A transaction of more than 100 operations.");
        if (operations.DistinctBy(operation => (operation.Table, operation.Partition)).Count() > 1) return new("CommandsInBatchActOnDifferentPartitions", "A transaction across partitions.");
        if (operations.DistinctBy(operation => operation.Row).Count() < operations.Count) return new("InvalidDuplicateRow", "An entity twice in a transaction.");
        return operations.Select(EntityRules.Check).FirstOrDefault(refusal => refusal is not null);
    }

    [GeneratedRegex(@"\$top=(\d+)")]
    private static partial Regex Top();

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[ +](eq|ne|gt|ge|lt|le)[ +]")]
    private static partial Regex Comparison();
}
