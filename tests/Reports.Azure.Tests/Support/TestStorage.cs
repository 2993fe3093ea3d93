using System.Globalization;
using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Time.Testing;
using Reports.Azure.Storage;
using Reports.Corrections;
using Reports.Coverage;
using Reports.Ingestion;
using Reports.Model;
using Reports.Securities;
using Reports.Storage;
using Strict;

namespace Reports.Azure.Tests.Support;

/// <summary>Containers and tables for one test, with everything that works on them.</summary>
internal sealed class TestStorage
{
    private readonly BlobServiceClient _blobs;
    private readonly TableServiceClient _tables;
    private readonly StorageNames _names;
    private readonly ClockedUploads _clocked;
    private readonly BlobReconciliationStore _reconciliations;

    private TestStorage(string connectionString)
    {
        _names = new($"t{Guid.NewGuid().ToString("N")[..12]}");
        var blobOptions = new BlobClientOptions().WithRetries();
        blobOptions.AddPolicy(new StrictPolicy(), HttpPipelinePosition.PerCall);
        blobOptions.AddPolicy(Between, HttpPipelinePosition.PerCall);
        blobOptions.AddPolicy(Cut, HttpPipelinePosition.PerCall);
        var tableOptions = new TableClientOptions().WithRetries();
        // As often as the app, without its patience.
        blobOptions.Retry.Delay = tableOptions.Retry.Delay = TimeSpan.FromMilliseconds(1);
        blobOptions.AddPolicy(Trouble, HttpPipelinePosition.BeforeTransport);
        tableOptions.AddPolicy(Trouble, HttpPipelinePosition.BeforeTransport);
        tableOptions.AddPolicy(new StrictPolicy(), HttpPipelinePosition.PerCall);
        tableOptions.AddPolicy(Between, HttpPipelinePosition.PerCall);
        tableOptions.AddPolicy(Cut, HttpPipelinePosition.PerCall);
        tableOptions.AddPolicy(EmptyPages, HttpPipelinePosition.PerCall);
        _blobs = new(connectionString, blobOptions);
        _tables = new(connectionString, tableOptions);
        var rows = new TableRows(_tables);
        var learned = new LearnedNames(_tables, _names);
        Reference = new BlobReference(_blobs, _names);
        Securities = new TableSecurities(Reference, learned);
        Search = new TableSecurityQueries(Reference, learned);
        Store = new TableReportStore(_blobs, new ReportRowWriter(rows, new LineageTable(_tables, _names), new BrokerDirectory(_tables, _names), _names), new UnjoinedNames(_tables, _names), Securities, _names, Calendar);
        Queries = new TableReportQueries(_tables, Securities, _names);
        Coverage = new TableCoverageQueries(_tables, Securities, _names);
        Publications = new TablePublicationQueries(_tables, _names);
        Corrections = new BlobCorrections(_blobs, _names);
        Log = new TableIngestionLog(_tables, rows, _names, Calendar);
        Container = new BlobUploads(_blobs, _names);
        _clocked = new(Container, Time);
        _reconciliations = new(_blobs, _names);
    }

    public CutPolicy Cut { get; } = new();

    public FaultPolicy Trouble { get; } = new();

    public CallPolicy Between { get; } = new();

    public EmptyPagePolicy EmptyPages { get; } = new();

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2024, 12, 6, 1, 30, 0, TimeSpan.Zero));

    public Calendar Calendar => new(Time, TimeZoneInfo.Utc);

    public TestParser Parser { get; set; } = new();

    public IReportStore Store { get; }

    public IReportQueries Queries { get; }

    public ICoverageQueries Coverage { get; }

    public IPublicationQueries Publications { get; }

    public IReference Reference { get; }

    public ISecurities Securities { get; }

    public ISecurityQueries Search { get; }

    public ICorrectionStore Corrections { get; }

    public IIngestionLog Log { get; }

    /// <summary>The uploads with the storage's own clock.</summary>
    public IUploads Container { get; }

    public IUploads Uploads => _clocked;

    public BlobContainerClient UploadContainer => _blobs.GetBlobContainerClient(_names.Uploads);

    public BlobContainerClient ReferenceContainer => _blobs.GetBlobContainerClient(_names.Reference);

    public ReferenceReporter Reporting => new(Reference, Calendar);

    public BlobContainerClient StatusContainer => _blobs.GetBlobContainerClient(_names.Statuses);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Task<TestStorage> CreateAsync(AzuriteFixture azurite) => CreateAsync(azurite.ConnectionString);

    public static async Task<TestStorage> CreateAsync(string connectionString)
    {
        var storage = new TestStorage(connectionString);
        await new StorageSetup(storage._blobs, storage._tables, storage._names).CreateAsync(Cancellation);
        return storage;
    }

    public IngestionService Ingestion => new(Parser, Store, Log, Uploads, Corrections, Calendar);

    public CorrectionService Correcting => new(Corrections, Store, Log, Ingestion, Calendar);

    public Reconciler Reconciler => new(Ingestion, Log, Uploads, Store, _reconciliations, Calendar);

    /// <summary>Puts a file into the container, as a user does.</summary>
    public async Task UploadAsync(string blobName, string text)
    {
        await UploadContainer.GetBlobClient(blobName).UploadAsync(BinaryData.FromString(text), overwrite: true, Cancellation);
        _clocked.Note(blobName);
    }

    /// <summary>Leaves something in the way of a report that no delivery can do anything about.</summary>
    public Task BreakManifestAsync(string blobName) =>
        _blobs.GetBlobContainerClient(_names.Parsed).GetBlobClient($"{ReportId.From(blobName)}/rows.json").UploadAsync(BinaryData.FromString("nonsense"), overwrite: true, Cancellation);

    public Task DeleteAsync(string blobName) => UploadContainer.GetBlobClient(blobName).DeleteIfExistsAsync(cancellationToken: Cancellation);

    public Task<Reports.Ingestion.Ingestion?> DeliverAsync(string blobName) => Ingestion.IngestAsync(blobName, Cancellation);

    public async Task<Reports.Ingestion.Ingestion> IngestAsync(string blobName, string text)
    {
        await UploadAsync(blobName, text);
        return (await DeliverAsync(blobName))!;
    }

    /// <summary>Saves what the text says, as if it had been uploaded under this name at noon of 6 December 2024.</summary>
    public Task SaveAsync(string blobName, string text) => Store.SaveAsync(Report(blobName, text), text, listed: true, Cancellation);

    public static Report Report(string blobName, string text)
    {
        var known = new DateTimeOffset(2024, 12, 6, 12, 0, 0, TimeSpan.Zero);
        var source = new ReportSource(blobName, "text/plain", text.Length, "", known);
        return TestParser.Read(text).At(source, new DateOnly(2024, 12, 6), known, known);
    }

    /// <summary>Uploads the user's list of securities.</summary>
    public Task ListAsync(params string[] lines) =>
        ReferenceContainer.GetBlobClient("securities.csv").UploadAsync(BinaryData.FromString(string.Join('\n', lines)), overwrite: true, Cancellation);

    /// <summary>Every rating of a stock, newest first.</summary>
    public async Task<IReadOnlyList<RatingEvent>> RatingsAsync(string codeOrName)
    {
        var ratings = new List<RatingEvent>();
        string? token = null;
        do
        {
            var page = await Coverage.RatingsAsync(codeOrName, asOf: null, new(10, token), Cancellation);
            ratings.AddRange(page.Items);
            token = page.NextToken;
        }
        while (token is not null);
        return ratings;
    }

    public async Task<string> StatusAsync(string blobName) =>
        (await StatusContainer.GetBlobClient($"{blobName}.json").DownloadContentAsync(Cancellation)).Value.Content.ToString();

    /// <summary>Joins every listed report anew, two at a time.</summary>
    /// <returns>How many changed.</returns>
    public async Task<int> ReindexAsync()
    {
        var changed = 0;
        string? token = null;
        do
        {
            var page = await Queries.ReportsAsync(new(), new(2, token), Cancellation);
            foreach (var report in page.Items) changed += await Store.ReindexAsync(report.Id, Cancellation) ? 1 : 0;
            token = page.NextToken;
        }
        while (token is not null);
        return changed;
    }

    /// <summary>Whether the action was cut: it may make so many calls to storage.</summary>
    public async Task<bool> CutAsync(int calls, Func<Task> action)
    {
        Cut.After(calls);
        try
        {
            await action();
            return false;
        }
        catch (CutException)
        {
            return true;
        }
        finally
        {
            Cut.Never();
        }
    }

    /// <summary>
    /// Every row and every blob but the uploads, without what the storage itself adds. A record names its upload's version by the upload's name.
    /// A manifest may name more than there is, which is left out.
    /// </summary>
    public async Task<string[]> DumpAsync()
    {
        var rows = new Dictionary<RowAddress, TableEntity>();
        foreach (var name in _names.Tables)
            await foreach (var row in _tables.GetTableClient(name).QueryAsync<TableEntity>(cancellationToken: Cancellation))
                rows.Add(new(name, row.PartitionKey, row.RowKey), row);
        List<string> lines = [.. rows.Select(row => $"{row.Key.Table} {row.Key.Partition} {row.Key.Row} {Columns(row.Value, rows)}")];
        foreach (var name in _names.Containers.Where(name => name != _names.Uploads))
        {
            var container = _blobs.GetBlobContainerClient(name);
            await foreach (var blob in container.GetBlobsAsync(cancellationToken: Cancellation))
            {
                var content = (await container.GetBlobClient(blob.Name).DownloadContentAsync(Cancellation)).Value.Content;
                lines.Add($"{name}/{blob.Name} {(blob.Name.EndsWith("/rows.json", StringComparison.Ordinal) ? Named(content.ToString(), rows) : content)}");
            }
        }
        var versions = new Dictionary<string, string>();
        await foreach (var blob in UploadContainer.GetBlobsAsync(cancellationToken: Cancellation)) versions[blob.Properties.ETag!.Value.ToString("G")] = $"the version of {blob.Name}";
        await foreach (var blob in _blobs.GetBlobContainerClient(_names.Parsed).GetBlobsAsync(cancellationToken: Cancellation)) versions[blob.Properties.ETag!.Value.ToString("G")] = $"the version of {blob.Name}";
        return
        [
            .. lines.Select(line => versions.Aggregate(line.Replace(_names.Prefix, ""), (text, version) => text.Replace(version.Key, version.Value, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Named(string manifest, Dictionary<RowAddress, TableEntity> rows) => string.Join(' ', JsonSerializer.Deserialize(manifest, StorageJson.Instance.Addresses)!
        .Where(rows.ContainsKey)
        .Select(address => address.ToString())
        .Order(StringComparer.Ordinal));

    private static string Columns(TableEntity row, Dictionary<RowAddress, TableEntity> rows) => string.Join(' ', row
        .Where(column => column.Key is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag" or IngestionRecord.Until))
        .OrderBy(column => column.Key, StringComparer.Ordinal)
        .Select(column => string.Create(CultureInfo.InvariantCulture, $"{column.Key}={(column.Key == IngestionRecord.Listed ? Named((string)column.Value, rows) : column.Value)}")));
}
