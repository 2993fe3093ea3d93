using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Azure.Storage.Blobs.Models;

namespace Functions.LocalHost;

/// <summary>The invocation of a blob function, in the shape and transfer encoding of a real host.</summary>
internal sealed class BlobContent : HttpContent
{
    private readonly string _data;
    private readonly Uri _uri;
    private readonly string _name;
    private readonly BlobDownloadResult _blob;

    public BlobContent(string data, Uri uri, string name, BlobDownloadResult blob)
    {
        (_data, _uri, _name, _blob) = (data, uri, name, blob);
        Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteStartObject("Data");
        json.WriteBase64String(_data, _blob.Content.ToMemory().Span);
        json.WriteEndObject();
        await json.FlushAsync();
        json.WriteStartObject("Metadata");
        json.WriteString("Uri", Encoded(_uri.AbsoluteUri));
        json.WriteStartObject("Properties");
        json.WriteNumber("Length", _blob.Details.ContentLength);
        json.WriteString("ContentType", _blob.Details.ContentType);
        json.WriteString("ETag", _blob.Details.ETag.ToString("H"));
        json.WriteString("LastModified", _blob.Details.LastModified);
        json.WriteEndObject();
        json.WriteString("name", Encoded(_name));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    private static string Encoded(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
