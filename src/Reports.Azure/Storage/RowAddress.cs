namespace Reports.Azure.Storage;

/// <param name="Share">The report that adds to the row, where several do; null where the row is one report's own.</param>
internal readonly record struct RowAddress(string Table, string Partition, string Row, string? Share = null);
