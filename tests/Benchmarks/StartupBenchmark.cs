using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Reports.Azure.Local;

namespace Benchmarks;

/// <summary>
/// <c>startup [ROUNDS]</c>: publishes the package, and an empty ASP.NET Core app in the same way, starts both turn about as a Functions host does, and
/// prints the time from the start of the process to the first 200 of <c>/api/reports</c>, the memory that it then has, and the ratio.
/// </summary>
internal static class StartupBenchmark
{
    public static void Run(string[] arguments) => RunAsync(arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 10).GetAwaiter().GetResult();

    private static async Task RunAsync(int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("startup-");
        await using var azurite = await Azurite.StartAsync();
        var ours = await PublishAsync("src/Functions", Path.Combine(folder.FullName, "app"), "Functions");
        var empty = await PublishAsync("tests/EmptyApp", Path.Combine(folder.FullName, "empty"), "EmptyApp");
        var (app, bare) = (new List<Started>(), new List<Started>());
        // The first start fills the account and the disk's cache.
        for (var round = 0; round <= rounds; round++)
        {
            var one = await StartAsync(ours, azurite.ConnectionString);
            var other = await StartAsync(empty, azurite.ConnectionString);
            if (round == 0) continue;
            app.Add(one);
            bare.Add(other);
        }
        Print("app", ours, app);
        Print("empty app", empty, bare);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {Median(app.Select(start => start.Milliseconds)) / Median(bare.Select(start => start.Milliseconds)):0.00}"));
        folder.Delete(recursive: true);
    }

    private static async Task<string> PublishAsync(string project, string folder, string name)
    {
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", Path.Combine(Root(), project), "-p:PublishProfile=Package", $"-p:PublishDir={folder}/", "--nologo", "-v", "quiet"]))!;
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? Path.Combine(folder, name) : throw new InvalidOperationException($"{project} could not be published.");
    }

    private static async Task<Started> StartAsync(string executable, string connection)
    {
        var port = FreePort();
        var start = new ProcessStartInfo(executable) { WorkingDirectory = Path.GetDirectoryName(executable), RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = port.ToString(CultureInfo.InvariantCulture);
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}";
        start.Environment["AzureWebJobsStorage"] = connection;
        using var http = new HttpClient();
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        while (!await AnswersAsync(http, new Uri($"http://127.0.0.1:{port}/api/reports")))
            if (process.HasExited) throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
        var time = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        process.Refresh();
        var memory = process.WorkingSet64 / (1024d * 1024);
        process.Kill();
        await process.WaitForExitAsync();
        return new(time, memory);
    }

    private static async Task<bool> AnswersAsync(HttpClient http, Uri address)
    {
        try
        {
            using var response = await http.GetAsync(address);
            return response.StatusCode is HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            await Task.Delay(2);
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Functions.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }

    private static void Print(string name, string executable, List<Started> starts) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-10} first 200 after {Median(starts.Select(start => start.Milliseconds)),6:0} ms (median of {starts.Count}; least {starts.Min(start => start.Milliseconds):0}), {Median(starts.Select(start => start.Megabytes)),5:0} MB resident, executable {new FileInfo(executable).Length / (1024d * 1024):0} MB"));

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }

    private sealed record Started(double Milliseconds, double Megabytes);
}
