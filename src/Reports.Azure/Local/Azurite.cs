using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Reports.Azure.Local;

/// <summary>A running Azurite: the storage that the program and its tests use where no storage account is configured.</summary>
public sealed partial class Azurite : IAsyncDisposable
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
    /// <param name="firstPort">Blobs, queues and tables listen here and on the next two; null lets the system choose.</param>
    /// <param name="options">Further options of its own.</param>
    public static async Task<Azurite> StartAsync(string? folder = null, int? firstPort = null, IReadOnlyList<string>? options = null, CancellationToken cancellation = default)
    {
        var script = await AzuriteInstallation.EnsureAsync(cancellation);
        List<string> arguments =
        [
            script, "--silent", "--skipApiVersionCheck", "--disableTelemetry", "--disableProductStyleUrl",
            "--blobPort", $"{firstPort ?? 0}", "--queuePort", $"{firstPort + 1 ?? 0}", "--tablePort", $"{firstPort + 2 ?? 0}",
            .. folder is null ? (string[])["--inMemoryPersistence"] : ["--location", folder],
            .. options ?? [],
        ];
        var process = Process.Start(new ProcessStartInfo("node", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        })!;
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            var ports = await ListeningAsync(process.StandardOutput).WaitAsync(TimeSpan.FromMinutes(1), cancellation);
            if (ports.Count < 3) throw new InvalidOperationException($"Azurite ended at its start: {await errors}");
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None); // or it would wait for a reader some day
            return new Azurite(process, ConnectionStringFor(ports["Blob"], ports["Queue"], ports["Table"]));
        }
        catch
        {
            process.Kill();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    // It says where each of its services listens, which nobody else knows of a port that the system chose.
    private static async Task<Dictionary<string, int>> ListeningAsync(StreamReader output)
    {
        var ports = new Dictionary<string, int>();
        while (ports.Count < 3 && await output.ReadLineAsync() is { } line)
        {
            if (ListeningLine().Match(line) is { Success: true } said) ports[said.Groups["service"].Value] = int.Parse(said.Groups["port"].Value, CultureInfo.InvariantCulture);
        }
        return ports;
    }

    [GeneratedRegex(@"^Azurite (?<service>\w+) service is successfully listening at https?://[\d.]+:(?<port>\d+)")]
    private static partial Regex ListeningLine();
}
