using Reports.Azure.Configuration;

namespace Functions.LocalHost;

/// <summary>The settings under <c>Local</c>, and those that have another default on one's own machine.</summary>
internal sealed record LocalSettings(int Port, string Folder, TimeSpan PollInterval, int Parallel)
{
    // As host.json says for Azure: a file of the largest size takes some hundred megabytes while it is read.
    private const int DefaultParallel = 4;

    public string Azurite => Path.Combine(Folder, "azurite");

    public string Outbox => Path.Combine(Folder, "outbox");

    public Uri Address => new($"http://localhost:{Port}");

    public static LocalSettings From(IConfiguration configuration) => new(
        configuration.Number("Local:Port", 1, 65_535) ?? 7071,
        Path.GetFullPath(configuration["Local:Folder"] is { Length: > 0 } folder ? folder : Path.Combine(Repository() ?? Directory.GetCurrentDirectory(), ".local")),
        TimeSpan.FromMilliseconds(configuration.Number("Local:PollMilliseconds", 1, 3_600_000) ?? 1000),
        configuration.Number("Local:Parallel", 1, 64) ?? DefaultParallel);

    /// <summary>The folder with the solution, upward from where the caller or the program is.</summary>
    private static string? Repository()
    {
        foreach (var start in (string[])[Directory.GetCurrentDirectory(), AppContext.BaseDirectory])
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
                if (File.Exists(Path.Combine(folder.FullName, "Functions.sln"))) return folder.FullName;
        return null;
    }
}
