namespace Reports.Azure.Storage;

internal readonly record struct RowAddress(string Table, string Partition, string Row);
