using Microsoft.Extensions.Time.Testing;
using Reports.Links;

namespace Reports.Tests.Links;

public class LinkTests
{
    private static readonly DateTimeOffset Now = new(2024, 12, 9, 0, 0, 0, TimeSpan.Zero);
    private static readonly LinkSubject Report = LinkSubject.Report("a");

    private readonly FakeTimeProvider _time = new(Now);

    [Fact]
    public async Task A_link_is_good_for_its_report_until_it_ends()
    {
        var token = await TokenAsync();
        Assert.Equal(LinkState.Valid, await StateAsync(Report, token));
        _time.Advance(TimeSpan.FromDays(90) - TimeSpan.FromSeconds(1));
        Assert.Equal(LinkState.Valid, await StateAsync(Report, token));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(LinkState.Expired, await StateAsync(Report, token));
    }

    [Fact]
    public async Task Nothing_else_opens_with_it()
    {
        var token = await TokenAsync();
        Assert.Multiple(
            () => Assert.Equal(LinkState.Wrong, StateAsync(LinkSubject.Report("b"), token).Result),
            () => Assert.Equal(LinkState.Wrong, StateAsync(LinkSubject.Digest(new(2024, 49)), token).Result),
            () => Assert.Equal(LinkState.Wrong, StateAsync(Report, token, "other").Result),
            () => Assert.Equal(LinkState.Wrong, StateAsync(Report, null).Result),
            () => Assert.Equal(LinkState.Wrong, StateAsync(Report, "").Result),
            () => Assert.Equal(LinkState.Wrong, StateAsync(Report, "!").Result),
            () => Assert.Equal(LinkState.Wrong, StateAsync(Report, token + token).Result));
        foreach (var at in Enumerable.Range(0, token.Length - 1))
            Assert.Equal(LinkState.Wrong, await StateAsync(Report, $"{token[..at]}{(token[at] == 'A' ? 'B' : 'A')}{token[(at + 1)..]}"));
    }

    [Fact]
    public async Task Without_an_address_there_are_no_links_and_the_setting_is_named()
    {
        var service = new LinkService(new Key("key"), new WebOptions(), new Calendar(_time, TimeZoneInfo.Utc));
        Assert.Null(await service.ForReadersAsync(TestContext.Current.CancellationToken));
        Assert.StartsWith("Web:BaseUrl", service.Misconfiguration, StringComparison.Ordinal);
    }

    private async Task<string> TokenAsync()
    {
        var url = (await Service("key").ForReadersAsync(TestContext.Current.CancellationToken))!.Report("a", 59, "zh");
        Assert.StartsWith("https://reports.example.com/api/reports/a/page?token=", url, StringComparison.Ordinal);
        Assert.EndsWith("#L59", url, StringComparison.Ordinal);
        return url[(url.IndexOf('=', StringComparison.Ordinal) + 1)..^4];
    }

    private async Task<LinkState> StateAsync(LinkSubject subject, string? token, string key = "key") =>
        (await Service(key).CheckAsync(subject, token, TestContext.Current.CancellationToken)).State;

    private LinkService Service(string key) =>
        new(new Key(key), new WebOptions { BaseUrl = new("https://reports.example.com/") }, new Calendar(_time, TimeZoneInfo.Utc));

    private sealed class Key(string key) : ISigningKey
    {
        public ValueTask<Signer> ReadAsync(CancellationToken cancellation) => new(new Signer(System.Text.Encoding.UTF8.GetBytes(key)));
    }
}
