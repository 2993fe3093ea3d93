using System.Text.Json;
using Reports.Azure.Storage;
using Reports.Ingestion;

namespace Functions.LocalHost;

/// <summary>What is done with a blob that failed as often as a host tries: a message goes to the poison queue, and the upload's record says why.</summary>
internal sealed class Poison(PoisonedBlobs queue, IngestionService ingestion)
{
    /// <param name="failure">The answer of the last attempt.</param>
    public async Task TakeAsync(BlobBinding binding, string blobName, string etag, string failure, CancellationToken cancellation)
    {
        await queue.AddAsync(JsonSerializer.Serialize(PoisonMessage.Of(binding, blobName, etag), PoisonJson.Default.PoisonMessage), cancellation);
        if (binding.Function == nameof(IngestReport))
            await ingestion.GiveUpAsync(blobName, $"'{blobName}' could not be taken in: {Detail(failure)}", cancellation);
    }

    // Most answers are problem details.
    private static string Detail(string failure)
    {
        try
        {
            using var problem = JsonDocument.Parse(failure);
            return problem.RootElement.TryGetProperty("detail", out var detail) ? detail.GetString() ?? failure : failure;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return failure;
        }
    }
}
