using Functions.Tests.Support;

namespace Functions.Tests;

public sealed class ParameterTests(PublishedApp app) : IAsyncLifetime
{
    private FunctionsHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await FunctionsHost.StartAsync(app);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Refusals_name_the_field()
    {
        (string Path, int Status, string Field)[] cases =
        [
            ("reports?surprise=1", 400, "surprise"), ("reports?pageSize=0", 400, "pageSize"), ("reports?pageSize=1001", 400, "pageSize"),
            ("reports?pageSize=ten", 400, "pageSize"), ("reports?kind=poem", 400, "kind"), ("reports?kind=1", 400, "kind"), ("reports?series=x", 400, "series"),
            ("reports?language=fr", 400, "language"), ("reports?from=06.12.2024", 400, "from"), ("reports?to=2024-02-30", 400, "to"),
            ("reports?from=2024-12-07&to=2024-12-06", 400, "from"), ("reports?broker=a,b", 400, "broker"), ("reports?broker=a&broker=b", 400, "broker"),
            ("reports?stock=", 400, "stock"), ("reports?continuationToken=made-up", 400, "continuationToken"), ("reports/none", 404, "id"), ("reports/none?x=1", 400, "x"),
            ("reports/none?id=1", 400, "id"),
            ("reports/none/text", 404, "id"), ("reports/none/source", 404, "id"), ("stocks/none", 404, "code"), ("stocks/none?x=1", 400, "x"),
            ("ratings?level=great", 400, "level"), ("ratings?level=buy,sell", 400, "level"), ("ratings?change=x", 400, "change"), ("ratings?appliesTo=x", 400, "appliesTo"),
            ("ratings?from=x", 400, "from"), ("recommendations?week=2024-49", 400, "week"), ("recommendations?week=2024-W49&to=2024-12-08", 400, "week"),
            ("recommendations?continuationToken=%21", 400, "continuationToken"), ("recommendations?pageSize=-1", 400, "pageSize"),
            ("reports?format=xml", 400, "format"), ($"reports?broker={new string('x', 201)}", 400, "broker"), ($"stocks/{new string('x', 201)}", 400, "code"),
            ($"reports?continuationToken={new string('x', 4097)}", 400, "continuationToken"),
            ("stocks/none/ratings?asOf=today", 400, "asOf"), ("stocks/none/forecasts?from=2024-12-06", 400, "from"), ("stocks/none/consensus?since=2999-01-01", 400, "since"),
            ("stocks/none/consensus?asOf=2024-12-06&since=2024-12-06", 400, "since"), ("stocks/none/consensus?since=0001-01-01", 400, "since"), ("reports?to=9999-12-31", 400, "to"), ("industries/none", 404, "name"), ("industries?pageSize=0", 400, "pageSize"),
            ("reports?q=x", 400, "q"), ("reports?q=%E3%80%80-", 400, "q"), ($"reports?q={new string('x', 41)}", 400, "q"),
            ("reports?updatedSince=yesterday", 400, "updatedSince"), ("reports?updatedSince=2024-12-06T01:30:00", 400, "updatedSince"),
            ("brokers/none", 404, "id"), ("brokers?q=x", 400, "q"), ("analysts/none", 404, "certificate"), ("analysts/none?pageSize=x", 400, "pageSize"),
            ("ingestions?status=lost", 400, "status"), ("ingestions/none", 404, "id"), ("digests?pageSize=0", 400, "pageSize"), ("digests/today", 400, "week"),
            ("digests/2024-W49?format=pdf", 400, "format"), ("digests/2024-W49?language=de", 400, "language"), ("health?x=1", 400, "x"), ("openapi.json?x=1", 400, "x"), ("docs?x=1", 400, "x"),
        ];
        foreach (var (path, status, field) in cases)
        {
            var problem = await _host.Api.ProblemAsync(HttpMethod.Get, path);
            Assert.Equal((path, status, field), (path, problem.Status, string.Join(' ', problem.Fields)));
        }
        Assert.Equal((400, "week"), await OneAsync(HttpMethod.Post, "digests/2024-W54/send"));
        Assert.Equal((409, ""), await OneAsync(HttpMethod.Post, "digests/2199-W01/send"));
        Assert.Equal((404, ""), await OneAsync(HttpMethod.Get, "nowhere"));
        Assert.Equal((405, ""), await OneAsync(HttpMethod.Delete, "reports"));
        Assert.Equal((404, ""), await OneAsync(HttpMethod.Get, "outbox"));
    }

    [Fact]
    public async Task Empty_lists_say_so()
    {
        foreach (var list in (string[])["reports", "ratings", "industries", "brokers", "stocks/none/ratings", "stocks/none/forecasts", "recommendations?week=2024-W49", "ingestions", "digests"])
            Assert.Equal("""{"items":[],"continuationToken":null,"status":"noData"}""", await _host.Api.TextAsync(list));
    }

    private async Task<(int, string)> OneAsync(HttpMethod method, string path)
    {
        var (status, fields) = await _host.Api.ProblemAsync(method, path);
        return (status, string.Join(' ', fields));
    }
}
