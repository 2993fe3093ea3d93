using Azure.Data.Tables;

namespace Reports.Azure.Storage;

/// <summary>One entity and the table that it belongs in.</summary>
/// <param name="Share">The report whose part of the entity this is, where several write it.</param>
internal sealed record Row(string Table, TableEntity Entity, string? Share = null)
{
    public RowAddress Address => new(Table, Entity.PartitionKey, Entity.RowKey, Share);

    /// <summary>The same values under another key.</summary>
    public static Row Of(string table, string partition, string row, IReadOnlyDictionary<string, object?> columns)
    {
        var entity = new TableEntity(partition, row);
        foreach (var (name, value) in columns)
            if (value is not null) entity[name] = value;
        return new(table, entity);
    }
}
