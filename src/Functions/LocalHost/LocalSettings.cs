using System.Globalization;
using Functions.Hosting;

namespace Functions.LocalHost;

/// <summary>The settings under <c>Local</c>, and those that have another default on one's own machine.</summary>
internal sealed record LocalSettings(int Port, string Folder, TimeSpan PollInterval)
{
    public string Azurite => Path.Combine(Folder, "azurite");

    public string Outbox => Path.Combine(Folder, "outbox");

    public Uri Address => new($"http://localhost:{Port}");

    public static LocalSettings From(IConfiguration configuration) => new(
        Number(configuration, "Local:Port", 7071, 65535),
        Path.GetFullPath(configuration["Local:Folder"] is { Length: > 0 } folder ? folder : Path.Combine(Repository() ?? Directory.GetCurrentDirectory(), ".local")),
        TimeSpan.FromMilliseconds(Number(configuration, "Local:PollMilliseconds", 1000, 3_600_000)));

    private static int Number(IConfiguration configuration, string name, int standard, int largest)
    {
        if (configuration[name] is not { Length: > 0 } text) return standard;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= largest
            ? number
            : throw new StartupException($"The setting {name} is '{text}'; it can be 1 to {largest}.");
    }

    /// <summary>The folder with the solution, upward from where the caller or the program is.</summary>
    private static string? Repository()
    {
        foreach (var start in (string[])[Directory.GetCurrentDirectory(), AppContext.BaseDirectory])
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
                if (File.Exists(Path.Combine(folder.FullName, "Functions.sln"))) return folder.FullName;
        return null;
    }
}
