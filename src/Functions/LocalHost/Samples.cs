using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Reports.Azure.Storage;

namespace Functions.LocalHost;

/// <summary>Documents that came with the sources, for somebody who has none at hand.</summary>
internal sealed class Samples(BlobServiceClient storage, StorageNames names)
{
    /// <summary>Uploads them where nothing was uploaded yet; the names of those that were.</summary>
    /// <param name="announce">Gets the names before the first one goes.</param>
    public async Task<IReadOnlyList<string>> UploadAsync(Action<IReadOnlyList<string>> announce, CancellationToken cancellation)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Samples");
        if (!Directory.Exists(folder)) return [];
        var container = storage.GetBlobContainerClient(names.Uploads);
        await foreach (var _ in container.GetBlobsAsync(cancellationToken: cancellation)) return [];

        IReadOnlyList<string> files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
        announce(files);
        foreach (var file in files)
        {
            var options = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = TypeOf(Path.GetExtension(file)) } };
            await container.GetBlobClient(file).UploadAsync(Path.Combine(folder, file), options, cancellation);
        }
        return files;
    }

    private static string TypeOf(string ending) => ending switch
    {
        ".md" => "text/markdown",
        ".html" => "text/html",
        ".pdf" => "application/pdf",
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "text/plain",
    };
}
