using System.Text.Json;

namespace Functions.Tests.Support;

/// <summary>Invocations in the shape that a real host was recorded to send.</summary>
internal static class Payloads
{
    public const string Timer = """
        {"Data":{"timer":{"Schedule":{"AdjustForDST":true},"ScheduleStatus":{"Last":"2026-11-22T21:35:00.009742+00:00","Next":"2026-11-22T21:36:00+00:00","LastUpdated":"2026-11-22T21:35:00.009742+00:00"},"IsPastDue":false}},"Metadata":{"sys":{"MethodName":"SendWeeklyDigest","UtcNow":"2026-11-22T21:36:00.0064085Z","RandGuid":"7d6d0bff-0000-0000-0000-000000000000"}}}
        """;

    public const string TimerWithoutStatus = """{"Data":{"timer":{"Schedule":{"AdjustForDST":true},"ScheduleStatus":null,"IsPastDue":true}},"Metadata":{}}""";

    private const string Invocation = """
        "sys":{"MethodName":"IngestReport","UtcNow":"2026-11-22T21:36:00Z","RandGuid":"7d6d0bff-0000-0000-0000-000000000000"}
        """;

    public static string Blob(string name, ReadOnlyMemory<byte> content) => Blob(content, $$"""
        {"Uri":{{Twice(Address(name))}},"Properties":{"Length":{{content.Length}},"ContentMD5":"KtY0","ContentType":"text/plain","ETag":"\"0x2569\"","LastModified":"2026-11-20T02:03:04+00:00","BlobType":2},"Metadata":{"foo":"bar"},"name":{{Twice(name)}},{{Invocation}} }
        """);

    /// <summary>Version 5 of the storage extension names the properties as its SDK does.</summary>
    public static string BlobOfVersion5(string name, ReadOnlyMemory<byte> content) => Blob(content, $$"""
        {"Uri":{{Twice(Address(name))}},"Properties":{"lastModified":"2026-11-20T02:03:04+00:00","contentLength":{{content.Length}},"contentType":"text/plain","eTag":{},"blobType":0},"Metadata":{},"name":{{Twice(name)}},{{Invocation}} }
        """);

    public static string BlobWithUriOnly(string name, ReadOnlyMemory<byte> content) => Blob(content, $$"""{"Uri":{{Twice(Address(name))}},{{Invocation}} }""");

    private static string Blob(ReadOnlyMemory<byte> content, string metadata) =>
        $$"""{"Data":{"report":"{{Convert.ToBase64String(content.Span)}}"},"Metadata":{{metadata}} }""";

    private static string Address(string name) => $"http://127.0.0.1:10000/devstoreaccount1/reports/{Uri.EscapeDataString(name).Replace("%2F", "/", StringComparison.Ordinal)}";

    private static string Twice(string text) => JsonSerializer.Serialize(JsonSerializer.Serialize(text));
}
