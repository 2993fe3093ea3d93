using Azure.Storage.Blobs;

namespace Functions.Tests.Support;

/// <summary>The storage that an app is started with.</summary>
internal interface IHostStorage : IAsyncDisposable
{
    /// <summary>How the app is told of it.</summary>
    IEnumerable<(string Name, string Value)> Settings { get; }

    /// <summary>How a test reaches it.</summary>
    string ConnectionString { get; }

    BlobClientOptions ClientOptions { get; }
}
