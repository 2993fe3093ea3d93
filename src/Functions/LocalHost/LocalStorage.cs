using Functions.Hosting;
using Reports.Azure.Local;

namespace Functions.LocalHost;

/// <summary>The storage that is configured, else an Azurite that listens, else one that lives as long as this program.</summary>
internal sealed class LocalStorage(string connectionString, string description, Azurite? azurite) : IAsyncDisposable
{
    private const string Setting = "AzureWebJobsStorage";

    /// <summary>For Storage Explorer; null where it is the user's own and no one else's to print.</summary>
    public string? PublicConnectionString => connectionString == Emulator ? connectionString : null;

    public string Description => description;

    private static string Emulator => Azurite.ConnectionStringFor(Azurite.DefaultPort, Azurite.DefaultPort + 1, Azurite.DefaultPort + 2);

    public static async Task<LocalStorage> OpenAsync(IConfiguration configuration, LocalSettings settings)
    {
        if (configuration[Setting] is { Length: > 0 } configured and not "UseDevelopmentStorage=true")
            return new(configured, $"the account that {Setting} names", null);

        configuration[Setting] = Emulator;
        if (Azurite.IsListening(Azurite.DefaultPort)) return new(Emulator, $"the Azurite that listens on port {Azurite.DefaultPort}", null);
        return new(Emulator, $"Azurite, with its data in {settings.Azurite}", await StartAsync(settings.Azurite));
    }

    public ValueTask DisposeAsync() => azurite?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task<Azurite> StartAsync(string folder)
    {
        try
        {
            Console.WriteLine("Starting Azurite (the first start installs it, which takes a minute) ...");
            Directory.CreateDirectory(folder);
            return await Azurite.StartAsync(folder, Azurite.DefaultPort);
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new StartupException("Node.js was not found. Install Node.js 20 or later, or set AzureWebJobsStorage to a storage account.", exception);
        }
        catch (Exception exception) when (exception is InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"There is no storage: {exception.Message}", exception);
        }
    }
}
