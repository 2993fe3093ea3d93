using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Reports.Azure.Local;

/// <summary>A running Azurite: the storage that the program and its tests use where no storage account is configured.</summary>
public sealed class Azurite : IAsyncDisposable
{
    /// <summary>The account and key that every Azurite has; they are public.</summary>
    private const string Account = "AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly Process _process;

    private Azurite(Process process, string connectionString) => (_process, ConnectionString) = (process, connectionString);

    public string ConnectionString { get; }

    /// <summary>The ports that storage tools expect: blobs at 10000, queues at 10001, tables at 10002.</summary>
    public static int DefaultPort => 10000;

    public static string ConnectionStringFor(int blobPort, int queuePort, int tablePort) =>
        $"DefaultEndpointsProtocol=http;{Account};BlobEndpoint=http://127.0.0.1:{blobPort}/devstoreaccount1;"
        + $"QueueEndpoint=http://127.0.0.1:{queuePort}/devstoreaccount1;TableEndpoint=http://127.0.0.1:{tablePort}/devstoreaccount1;";

    public static bool IsListening(int port)
    {
        try
        {
            using var client = new TcpClient();
            client.Connect(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>Starts Azurite, after installing it if it is missing, and waits until it answers.</summary>
    /// <param name="folder">Where it keeps its data; null keeps them in memory.</param>
    /// <param name="firstPort">Blobs, queues and tables listen here and on the next two; null takes free ports.</param>
    public static async Task<Azurite> StartAsync(string? folder = null, int? firstPort = null, CancellationToken cancellation = default)
    {
        var script = await AzuriteInstallation.EnsureAsync(cancellation);
        var ports = firstPort is { } first ? [first, first + 1, first + 2] : FreePorts(3);
        List<string> arguments =
        [
            script, "--silent", "--skipApiVersionCheck", "--disableTelemetry", "--disableProductStyleUrl",
            "--blobPort", $"{ports[0]}", "--queuePort", $"{ports[1]}", "--tablePort", $"{ports[2]}",
            .. folder is null ? (string[])["--inMemoryPersistence"] : ["--location", folder],
        ];
        var process = Process.Start(new ProcessStartInfo("node", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        })!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        for (var attempt = 0; attempt < 600; attempt++)
        {
            if (process.HasExited) throw new InvalidOperationException($"Azurite ended at its start: {await errors}");
            if (ports.All(IsListening)) return new Azurite(process, ConnectionStringFor(ports[0], ports[1], ports[2]));
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation);
        }
        process.Kill();
        throw new InvalidOperationException("Azurite did not answer within a minute.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    // All are held open until all are known, or the system might give one twice.
    private static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        int[] ports = [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        listeners.ForEach(listener => listener.Dispose());
        return ports;
    }
}
