using Reports.Azure.Tests.Support;

namespace Reports.Azure.Tests.Ingestion;

/// <summary>Everything that can happen to a file, where two uploads of the same bytes are stored already.</summary>
internal static class Change
{
    private static readonly string Text = TestParser.Text("broker gjzq 国金证券", "title 周报", "date 2024-12-03", "rate 600584.SH 长电科技 Buy Initiated");

    /// <summary>When it happens.</summary>
    public static DateTimeOffset Begin { get; } = new(2024, 12, 6, 1, 31, 0, TimeSpan.Zero);

    /// <summary>The blob and its new text: none deletes it, a star repeats what is stored already.</summary>
    public static TheoryData<string, string?> All => new()
    {
        { "new.txt", "title 新" },
        { "new.txt", "prose" },
        { "third.txt", "*" },
        { "first.txt", "title 修订" },
        { "first.txt", "prose" },
        { "first.txt", "*" },
        { "first.txt", null },
        { "second.txt", "title 修订" },
        { "second.txt", null },
    };

    public static async Task<TestStorage> StartAsync(string connectionString)
    {
        var storage = await TestStorage.CreateAsync(connectionString);
        await storage.IngestAsync("first.txt", Text);
        await storage.IngestAsync("second.txt", Text);
        storage.Time.SetUtcNow(Begin);
        return storage;
    }

    public static Task ApplyAsync(TestStorage storage, string blobName, string? text) =>
        text is null ? storage.DeleteAsync(blobName) : storage.UploadAsync(blobName, text == "*" ? Text : text);

    /// <summary>What is stored when it happened once and nothing came between.</summary>
    public static async Task<string[]> CleanAsync(string connectionString, string blobName, string? text)
    {
        var storage = await StartAsync(connectionString);
        await ApplyAsync(storage, blobName, text);
        await storage.DeliverAsync(blobName);
        return await storage.DumpAsync();
    }
}
