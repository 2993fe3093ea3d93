using System.Globalization;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Bulk;
using Functions.Tests.Support;
using Strict;

namespace Functions.Tests;

/// <summary>What a request costs, counted: calls to storage and entities read, at a hundred reports and at many.</summary>
public class CountedTests
{
    private const int Few = 100;

    // A name's or a code's rows are read so many at a time, one for each report.
    private const int PageOfPairs = 100;

    // Azurite takes three thousand rows a second, and fewer the more it has: ten thousand reports are for COUNTED_REPORTS=10000.
    private static readonly int Many = Environment.GetEnvironmentVariable("COUNTED_REPORTS") is { Length: > 0 } set ? int.Parse(set, CultureInfo.InvariantCulture) : 1_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_is_one_call_and_reads_what_it_shows_however_many_reports_there_are()
    {
        var count = new CountPolicy();
        await using var app = await WatchedApp.StartAsync([new StrictPolicy(), count], Cancellation);
        using var api = new Api(app.Address);
        var bulk = new BulkStore(app.Tables, app.Names);
        await bulk.WriteAsync(0, Few, Cancellation);
        var (before, looked) = (await MeasureAsync(api, count, Route.All), await MeasureAsync(api, count, Route.LookUps));

        await bulk.WriteAsync(Few, Many, Cancellation);
        var after = await MeasureAsync(api, count, Route.All);

        foreach (var (route, few, many) in Route.All.Zip(before, after))
        {
            Assert.Equal((route.Path, few), (route.Path, many));
            Assert.Equal((route.Path, route.Requests), (route.Path, many.Requests));
            Assert.True(many.Entities <= 1.1 * many.Items, $"{route.Path} reads {many.Entities} entities for {many.Items} items");
        }
        foreach (var (route, few, many) in Route.LookUps.Zip(looked, await MeasureAsync(api, count, Route.LookUps)))
        {
            Assert.Equal((route.Path, few.Requests), (route.Path, many.Requests));
            Assert.Equal((route.Path, route.Requests), (route.Path, many.Requests));
            Assert.True(many.Entities <= PageOfPairs * many.Requests, $"{route.Path} reads {many.Entities} entities");
        }
    }

    [Fact]
    public async Task With_two_filters_the_table_looks_through_what_the_leading_one_alone_would_list()
    {
        var recorded = new RecordPolicy();
        await using var app = await WatchedApp.StartAsync([new StrictPolicy(), recorded], Cancellation);
        using var api = new Api(app.Address);
        await new BulkStore(app.Tables, app.Names).WriteAsync(0, 4 * Few, Cancellation);
        await api.GetAsync("reports?pageSize=1");

        foreach (var route in CombinedRoute.All)
        {
            var leading = await api.GetAsync($"{route.Leading}&pageSize=1000");
            recorded.Reset();
            var answer = await api.GetAsync($"{route.Leading}&{route.Other}&pageSize=1000");

            var query = Assert.Single(recorded.Queries);
            var (shown, scanned) = (Items([answer], ["items"]), await CountAsync(app.Tables, query.Range));
            Assert.True(shown > 0, $"{route} finds nothing");
            Assert.True(scanned <= route.Places * Items([leading], ["items"]), $"{route} looks through {scanned} rows");
        }
    }

    private static async Task<int> CountAsync(TableServiceClient tables, Query query) =>
        await tables.GetTableClient(query.Table).QueryAsync<TableEntity>(query.Filter, cancellationToken: Cancellation).CountAsync(Cancellation);

    private static async Task<List<(int Requests, int Entities, int Items)>> MeasureAsync(Api api, CountPolicy count, IReadOnlyList<Route> routes)
    {
        // What the process reads once, such as its key.
        await api.GetAsync("reports?pageSize=1");
        List<(int, int, int)> measured = [];
        foreach (var route in routes)
        {
            count.Reset();
            var answer = await api.GetAsync(route.Path);
            var (requests, entities) = count.Counts;
            measured.Add((requests, entities, route.Items.Split(' ').Sum(path => Items([answer], path.Split('.')))));
        }
        return measured;
    }

    private static int Items(IEnumerable<JsonNode?> nodes, string[] path) => path is [var name, .. var rest]
        ? Items(nodes.SelectMany(node => node![name] is JsonArray list ? list : (IEnumerable<JsonNode?>)[node[name]]), rest)
        : nodes.Count();
}
