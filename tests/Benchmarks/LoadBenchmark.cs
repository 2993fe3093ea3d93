using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Azure.Storage.Blobs;
using Reports.Azure.Local;

namespace Benchmarks;

/// <summary>
/// <c>load [FILES]</c>: uploads so many reports at once to the program as it runs on a person's machine, waits until each has its status file, and
/// prints what became of them, how long that took, and the most memory that the program had.
/// </summary>
internal static class LoadBenchmark
{
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public static void Run(string[] arguments) => RunAsync(arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 2_000).GetAwaiter().GetResult();

    private static async Task RunAsync(int files)
    {
        var folder = Directory.CreateTempSubdirectory("load-");
        await using var azurite = await Azurite.StartAsync();
        using var app = Start(azurite.ConnectionString, folder.FullName);
        try
        {
            var storage = new BlobServiceClient(azurite.ConnectionString);
            await AppearAsync(storage.GetBlobContainerClient("reports"));
            var idle = Megabytes(app);
            var start = Stopwatch.GetTimestamp();
            await UploadAsync(storage.GetBlobContainerClient("reports"), files);
            Print($"{files} files uploaded in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s; the program had {idle:0} MB before");

            var statuses = storage.GetBlobContainerClient("ingestions");
            var (seen, most) = (0, idle);
            while (seen < files && Stopwatch.GetElapsedTime(start) < Patience)
            {
                await Task.Delay(TimeSpan.FromSeconds(5));
                if (app.HasExited) throw new InvalidOperationException("The program ended.");
                most = Math.Max(most, Megabytes(app));
                var now = await CountAsync(statuses);
                if (now / 250 > seen / 250) Print($"{now,6} after {Stopwatch.GetElapsedTime(start).TotalSeconds,5:0} s, {Megabytes(app):0} MB");
                seen = now;
            }
            var time = Stopwatch.GetElapsedTime(start);
            Print($"{seen} of {files} in {time.TotalSeconds:0} s, {seen / time.TotalSeconds:0.0} a second, at most {most:0} MB resident");
            foreach (var outcome in await OutcomesAsync(statuses)) Print($"{outcome.Value,6} {outcome.Key}");
        }
        finally
        {
            app.Kill(entireProcessTree: true);
            await app.WaitForExitAsync();
            folder.Delete(recursive: true);
        }
    }

    private static Process Start(string connection, string folder)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Functions")) { WorkingDirectory = folder, RedirectStandardOutput = true };
        foreach (var argument in (string[])[$"--AzureWebJobsStorage={connection}", $"--Local:Folder={folder}", "--Local:Port=17071", "--Logging:LogLevel:Default=Warning"]) start.ArgumentList.Add(argument);
        var app = Process.Start(start)!;
        // A line for each report, which nobody needs here.
        app.BeginOutputReadLine();
        return app;
    }

    private static async Task AppearAsync(BlobContainerClient container)
    {
        while (!await container.ExistsAsync()) await Task.Delay(100);
    }

    // Each is a sample with eight bytes more, so that no two are the same and UTF-16 stays whole.
    private static async Task UploadAsync(BlobContainerClient container, int files)
    {
        var samples = Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Samples")).Where(path => Path.GetExtension(path) is ".txt" or ".md" or ".pdf").Order(StringComparer.Ordinal).ToList();
        await Parallel.ForAsync(0, files, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, stop) =>
        {
            var sample = samples[number % samples.Count];
            byte[] content = [.. await File.ReadAllBytesAsync(sample, stop), .. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\n%{number:000000}"))];
            await container.UploadBlobAsync($"{number:00000}-{Path.GetFileName(sample)}", new BinaryData(content), stop);
        });
    }

    private static async Task<int> CountAsync(BlobContainerClient container) => await container.ExistsAsync() ? await container.GetBlobsAsync().CountAsync(blob => char.IsAsciiDigit(blob.Name[0])) : 0;

    private static async Task<SortedDictionary<string, int>> OutcomesAsync(BlobContainerClient container)
    {
        var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        await foreach (var blob in container.GetBlobsAsync())
        {
            if (!char.IsAsciiDigit(blob.Name[0])) continue;
            using var status = JsonDocument.Parse((await container.GetBlobClient(blob.Name).DownloadContentAsync()).Value.Content);
            var outcome = $"{status.RootElement.GetProperty("status").GetString()} {status.RootElement.GetProperty("code").GetString()}".Trim();
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
        }
        return outcomes;
    }

    private static double Megabytes(Process process)
    {
        process.Refresh();
        return process.WorkingSet64 / (1024d * 1024);
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
