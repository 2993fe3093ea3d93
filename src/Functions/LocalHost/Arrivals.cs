using System.Collections.Concurrent;
using Reports.Ingestion;
using Reports.Model;

namespace Functions.LocalHost;

/// <summary>Shows what became of each upload; those of the first start come together in a table.</summary>
internal sealed class Arrivals(IIngestionLog log)
{
    private readonly ConcurrentDictionary<string, byte> _silent = new();
    private readonly ConcurrentDictionary<string, Ingestion> _shown = new();

    public void Silence(IEnumerable<string> names)
    {
        foreach (var name in names) _silent[name] = 0;
    }

    public async Task ShowAsync(string name, CancellationToken cancellation)
    {
        if (await log.FindAsync(ReportId.From(name), cancellation) is not { } ingestion) return;
        var before = _shown.GetValueOrDefault(name);
        _shown[name] = ingestion;
        if (_silent.TryRemove(name, out _) || before == ingestion) return;
        Console.WriteLine(Line(ingestion));
    }

    /// <summary>What became of the upload, once that is known.</summary>
    public Ingestion? Find(string name) => _shown.GetValueOrDefault(name);

    private static string Line(Ingestion ingestion) => ingestion.Status is IngestionStatus.Succeeded
        ? $"{ingestion.BlobName}: {ingestion.Broker ?? "?"}, {ingestion.Title ?? "without a title"}, ratings: {ingestion.StockRatings}, recommendations: {ingestion.Recommendations}"
        : $"{ingestion.BlobName}: {ingestion.Status}: {ingestion.Reason}";
}
