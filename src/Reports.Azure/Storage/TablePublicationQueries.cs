using Azure.Data.Tables;
using Reports.Documents;
using Reports.Model;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>One partition for the firms, one for the reports of each firm and of each person.</summary>
internal sealed class TablePublicationQueries(TableServiceClient tables, StorageNames names) : IPublicationQueries
{
    private readonly TableClient _reports = tables.GetTableClient(names.ReportsTable);

    public Task<Page<Broker>> BrokersAsync(PageRequest page, CancellationToken cancellation) =>
        _reports.ReadPageAsync(new Selection(BrokerDirectory.Brokers) { Name = "brokers" }, page, StorageJson.Instance.Broker, cancellation);

    public Task<Page<FirmReport>> OfBrokerAsync(string id, PageRequest page, CancellationToken cancellation) =>
        _reports.ReadPageAsync(new Selection(Keys.Join(ReportIndex.Firm, NameFolding.Fold(id))) { Name = "firm" }, page, StorageJson.Instance.FirmReport, cancellation);

    public Task<Page<PersonReport>> OfAnalystAsync(string certificate, PageRequest page, CancellationToken cancellation) =>
        _reports.ReadPageAsync(new Selection(Keys.Join(ReportIndex.Person, NameFolding.Fold(certificate))) { Name = "person" }, page, StorageJson.Instance.PersonReport, cancellation);
}
