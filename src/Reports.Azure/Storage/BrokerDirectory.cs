using Azure.Data.Tables;
using Reports.Documents;
using Reports.Model;

namespace Reports.Azure.Storage;

/// <summary>
/// One row for each firm that has reports. Whoever writes a report writes it, after the report's own rows; whoever takes
/// away a firm's last report deletes it, and looks once more whether it was the last.
/// </summary>
internal sealed class BrokerDirectory(TableServiceClient tables, StorageNames names)
{
    public const string Brokers = "brokers";

    private readonly TableClient _reports = tables.GetTableClient(names.ReportsTable);

    public static Row? Of(Report report, StorageNames names) => report.Broker is { } broker
        ? Row.Of(names.ReportsTable, Brokers, Keys.Join(NameFolding.Fold(broker.Id)), JsonColumn.Write(broker with { Evidence = null }, StorageJson.Instance.Broker)) with { Share = report.Id }
        : null;

    public bool Has(RowAddress address) => address.Table == names.ReportsTable && address.Partition == Brokers;

    public Task AddAsync(TableEntity firm, CancellationToken cancellation) => _reports.UpsertEntityAsync(firm, TableUpdateMode.Replace, cancellation);

    public async Task RemoveAsync(RowAddress address, CancellationToken cancellation)
    {
        if (await HasReportsAsync(address, cancellation)) return;
        var firm = await _reports.GetEntityIfExistsAsync<TableEntity>(address.Partition, address.Row, cancellationToken: cancellation);
        if (!firm.HasValue) return;
        await _reports.DeleteEntityAsync(address.Partition, address.Row, cancellationToken: cancellation);
        if (await HasReportsAsync(address, cancellation)) await AddAsync(firm.Value!, cancellation);
    }

    private async Task<bool> HasReportsAsync(RowAddress address, CancellationToken cancellation) =>
        (await _reports.FirstAsync(new Selection($"{ReportIndex.Firm}|{address.Row}") { Name = "firm" }, 1, cancellation)).Count > 0;
}
