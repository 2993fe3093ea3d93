using Azure.Data.Tables;
using Azure.Storage.Blobs;

namespace Reports.Azure.Storage;

/// <summary>Creates the containers and tables that are missing.</summary>
public sealed class StorageSetup(BlobServiceClient blobs, TableServiceClient tables, StorageNames names)
{
    public Task CreateAsync(CancellationToken cancellation) => Task.WhenAll(
    [
        .. names.Containers.Select(name => blobs.GetBlobContainerClient(name).CreateIfNotExistsAsync(cancellationToken: cancellation)),
        .. names.Tables.Select(name => tables.GetTableClient(name).CreateIfNotExistsAsync(cancellation)),
    ]);
}
