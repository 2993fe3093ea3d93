using Reports.Subscriptions;

namespace Reports.Links;

/// <summary>Gives out signed links and checks them.</summary>
public sealed class LinkService(ISigningKey key, WebOptions options, Calendar calendar)
{
    /// <summary>The setting that is missing for links, for people; null where there can be some.</summary>
    public string? Misconfiguration => options.BaseUrl is null ? "Web:BaseUrl is not set; it is the address at which readers reach this app, such as https://reports.example.com." : null;

    /// <summary>Links for a mail that goes out now; null where nobody said where the app is.</summary>
    public async Task<ReaderLinks?> ForReadersAsync(CancellationToken cancellation) =>
        // By the day, so that what is rendered twice is the same.
        await UntilAsync(calendar.StartOf(calendar.Today.AddDays(options.LinkDays)), cancellation);

    /// <summary>Links on a page that is shown by a link: they end with it, or it would never end.</summary>
    public async Task<ReaderLinks?> UntilAsync(DateTimeOffset until, CancellationToken cancellation) =>
        options.BaseUrl is { } address ? new(await key.ReadAsync(cancellation), address, until) : null;

    /// <summary>Checks a token that begins with the id it is good for.</summary>
    public async Task<(string Id, LinkState State)> OpenAsync(Func<string, LinkSubject> subject, string? token, CancellationToken cancellation)
    {
        if (token is null || token.Length <= SubscriptionId.Length) return ("", LinkState.Wrong);
        var id = token[..SubscriptionId.Length];
        return (id, (await CheckAsync(subject(id), token[SubscriptionId.Length..], cancellation)).State);
    }

    public async Task<(LinkState State, DateTimeOffset Until)> CheckAsync(LinkSubject subject, string? token, CancellationToken cancellation)
    {
        var state = LinkToken.Read(await key.ReadAsync(cancellation), subject, token, calendar.Now, out var until);
        return (state, until);
    }
}
