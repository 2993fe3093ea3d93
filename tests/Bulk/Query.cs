namespace Bulk;

/// <summary>One query of a table.</summary>
internal sealed record Query(string Table, string Filter)
{
    public int? Top { get; init; }

    public IReadOnlyList<string>? Columns { get; init; }

    /// <summary>The rows that the table looks through for it: the same range of the same partition, without conditions on columns.</summary>
    public Query Range => new(Table, string.Join(" and ", Filter.Split(" and ").Where(part => part.StartsWith("PartitionKey ", StringComparison.Ordinal) || part.StartsWith("RowKey ", StringComparison.Ordinal))));
}
