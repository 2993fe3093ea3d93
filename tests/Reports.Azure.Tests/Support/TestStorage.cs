using System.Globalization;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Time.Testing;
using Reports.Azure.Storage;
using Reports.Ingestion;
using Reports.Model;
using Reports.Storage;

namespace Reports.Azure.Tests.Support;

/// <summary>Containers and tables for one test, with everything that works on them.</summary>
internal sealed class TestStorage
{
    private readonly BlobServiceClient _blobs;
    private readonly TableServiceClient _tables;
    private readonly StorageNames _names;

    private TestStorage(string connectionString)
    {
        _names = new($"t{Guid.NewGuid().ToString("N")[..12]}");
        var blobOptions = new BlobClientOptions();
        blobOptions.AddPolicy(Cut, HttpPipelinePosition.PerCall);
        var tableOptions = new TableClientOptions();
        tableOptions.AddPolicy(Cut, HttpPipelinePosition.PerCall);
        _blobs = new(connectionString, blobOptions);
        _tables = new(connectionString, tableOptions);
        var rows = new TableRows(_tables);
        Store = new TableReportStore(_blobs, rows, _names);
        Queries = new TableReportQueries(_tables, _names);
        Log = new TableIngestionLog(_tables, rows, _names);
        Uploads = new BlobUploads(_blobs, _names);
    }

    private CutPolicy Cut { get; } = new();

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2024, 12, 6, 1, 30, 0, TimeSpan.Zero));

    public TestParser Parser { get; set; } = new();

    public IReportStore Store { get; }

    public IReportQueries Queries { get; }

    public IIngestionLog Log { get; }

    public IUploads Uploads { get; }

    public BlobContainerClient UploadContainer => _blobs.GetBlobContainerClient(_names.Uploads);

    public BlobContainerClient StatusContainer => _blobs.GetBlobContainerClient(_names.Statuses);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<TestStorage> CreateAsync(AzuriteFixture azurite)
    {
        var storage = new TestStorage(azurite.ConnectionString);
        await new StorageSetup(storage._blobs, storage._tables, storage._names).CreateAsync(Cancellation);
        return storage;
    }

    public Task<Reports.Ingestion.Ingestion> IngestAsync(string blobName, string text) =>
        new IngestionService(Parser, Store, Log, Uploads, new Calendar(Time, TimeZoneInfo.Utc)).IngestAsync(TestParser.Upload(blobName, text, Time.GetUtcNow()), Cancellation);

    /// <summary>Saves what the text says, as if it had been uploaded under this name at noon of 6 December 2024.</summary>
    public Task SaveAsync(string blobName, string text) => Store.SaveAsync(Report(blobName, text), text, listed: true, Cancellation);

    public static Report Report(string blobName, string text)
    {
        var known = new DateTimeOffset(2024, 12, 6, 12, 0, 0, TimeSpan.Zero);
        var source = new ReportSource(blobName, "text/plain", text.Length, "", known);
        return TestParser.Read(text).At(source, new DateOnly(2024, 12, 6), known, known);
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

    /// <summary>Every row and every blob, without what the storage itself adds.</summary>
    public async Task<string[]> DumpAsync()
    {
        var lines = new List<string>();
        foreach (var name in _names.Tables)
            await foreach (var row in _tables.GetTableClient(name).QueryAsync<TableEntity>(cancellationToken: Cancellation))
                lines.Add($"{name} {row.PartitionKey} {row.RowKey} {Columns(row)}");
        foreach (var name in _names.Containers)
        {
            var container = _blobs.GetBlobContainerClient(name);
            await foreach (var blob in container.GetBlobsAsync(cancellationToken: Cancellation))
                lines.Add($"{name}/{blob.Name} {(await container.GetBlobClient(blob.Name).DownloadContentAsync(Cancellation)).Value.Content}");
        }
        return [.. lines.Select(line => line.Replace(_names.Prefix, "")).Order(StringComparer.Ordinal)];
    }

    private static string Columns(TableEntity row) => string.Join(' ', row
        .Where(column => column.Key is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag"))
        .OrderBy(column => column.Key, StringComparer.Ordinal)
        .Select(column => string.Create(CultureInfo.InvariantCulture, $"{column.Key}={column.Value}")));
}
