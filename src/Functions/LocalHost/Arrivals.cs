using System.Collections.Concurrent;
using Reports.Ingestion;
using Reports.Model;

namespace Functions.LocalHost;

/// <summary>Shows what became of each upload; those of the first start come together in a table.</summary>
internal sealed class Arrivals(IIngestionLog log, TimeProvider time)
{
    private const int LongestTitle = 60;

    private readonly DateTimeOffset _start = time.GetUtcNow();
    private readonly ConcurrentDictionary<string, byte> _silent = new();
    private readonly ConcurrentDictionary<string, Ingestion> _shown = new();

    public void Silence(IEnumerable<string> names)
    {
        foreach (var name in names) _silent[name] = 0;
    }

    public async Task ShowAsync(BlobBinding binding, string name, CancellationToken cancellation)
    {
        if (binding.Function != nameof(IngestReport))
        {
            Console.WriteLine($"{name}: joined with the reports");
            return;
        }
        if (await log.FindAsync(ReportId.From(name), cancellation) is not { } ingestion) return;
        _shown[name] = ingestion;
        // What was read before this start is no news.
        if (_silent.TryRemove(name, out _) || ingestion.UpdatedAt < _start) return;
        Console.WriteLine($"{name}: {ingestion.Status}: {Describe(ingestion)}");
    }

    /// <summary>What became of the upload, once that is known.</summary>
    public Ingestion? Find(string name) => _shown.GetValueOrDefault(name);

    /// <summary>Firm and title, or why there are none.</summary>
    public static string Describe(Ingestion ingestion) => ingestion.Status is IngestionStatus.Succeeded
        ? $"{ingestion.Broker ?? "an unknown firm"}: {Title(ingestion)} (stock ratings: {ingestion.StockRatings}, recommendations: {ingestion.Recommendations})"
        : ingestion.Reason ?? "";

    private static string Title(Ingestion ingestion) =>
        ingestion.Title is not { } title ? "without a title" : title.Length <= LongestTitle ? title : title[..LongestTitle] + "...";
}
