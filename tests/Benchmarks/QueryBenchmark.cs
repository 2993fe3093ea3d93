using System.Diagnostics;
using System.Globalization;
using Azure.Data.Tables;
using Bulk;

namespace Benchmarks;

/// <summary>
/// <c>query [REPORTS] [ROUNDS]</c>: fills an Azurite, then asks every route, and prints its requests and entities, its times, and the ratio
/// of the median to that of the same pages read from the tables without anything around them.
/// </summary>
internal static class QueryBenchmark
{
    public static void Run(string[] arguments) => RunAsync(
        arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 100_000,
        arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 30).GetAwaiter().GetResult();

    private static async Task RunAsync(int reports, int rounds)
    {
        var recorded = new RecordPolicy();
        // A row takes about two and a half kilobytes of Azurite's memory.
        Environment.SetEnvironmentVariable("NODE_OPTIONS", $"--max-old-space-size={Math.Max(4_000, reports / 6)} --require {Path.Combine(AppContext.BaseDirectory, "azurite-bulk.cjs")}");
        await using var app = await WatchedApp.StartAsync([recorded], CancellationToken.None);
        using var http = new HttpClient { BaseAddress = app.Address, Timeout = TimeSpan.FromMinutes(10) };
        var start = Stopwatch.GetTimestamp();
        var rows = await new BulkStore(app.Tables, app.Names).WriteAsync(0, reports, CancellationToken.None);
        Print($"{reports} reports in {rows} rows, written in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s; {rounds} rounds");
        Print($"{"route",-62}{"requests",9}{"entities",9}{"p50 ms",9}{"p99 ms",9}{"bare p50",9}{"ratio",7}");
        await AskAsync(http, "reports?pageSize=1");
        foreach (var route in Route.All)
        {
            recorded.Reset();
            await AskAsync(http, route.Path);
            var ((requests, entities), queries) = (recorded.Counts, recorded.Queries);
            await BareAsync(app.Tables, queries);
            // Turn about, so that whatever else the machine does is in both.
            var (times, bare) = (new double[rounds], new double[rounds]);
            for (var round = 0; round < rounds; round++)
            {
                times[round] = await TimeAsync(() => AskAsync(http, route.Path));
                bare[round] = await TimeAsync(() => BareAsync(app.Tables, queries));
            }
            Array.Sort(times);
            Array.Sort(bare);
            Print($"{route.Path,-62}{requests,9}{entities,9}{At(times, 50),9:0.00}{At(times, 99),9:0.00}{At(bare, 50),9:0.00}{At(times, 50) / At(bare, 50),7:0.00}");
        }
    }

    private static async Task AskAsync(HttpClient http, string path)
    {
        using var response = await http.GetAsync(new Uri($"api/{path}", UriKind.Relative));
        await response.Content.ReadAsByteArrayAsync();
        response.EnsureSuccessStatusCode();
    }

    private static async Task BareAsync(TableServiceClient tables, IReadOnlyList<Query> queries)
    {
        foreach (var query in queries)
            await foreach (var _ in tables.GetTableClient(query.Table).QueryAsync<TableEntity>(query.Filter, query.Top, query.Columns).AsPages(pageSizeHint: query.Top)) break;
    }

    private static async Task<double> TimeAsync(Func<Task> action)
    {
        var start = Stopwatch.GetTimestamp();
        await action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double At(double[] sorted, int percentile) => sorted[Math.Min(sorted.Length - 1, sorted.Length * percentile / 100)];

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
