namespace Reports.Links;

/// <summary>Links that need no key, all good until the same moment.</summary>
public sealed class ReaderLinks(Signer signer, Uri baseUrl, DateTimeOffset until)
{
    private static readonly DateTimeOffset Endless = new(2200, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="line">The line to show, marked; null shows the beginning.</param>
    public string Report(string id, int? line, string language) =>
        $"{Page($"reports/{Uri.EscapeDataString(id)}", LinkSubject.Report(id), language)}{(line is { } shown ? $"#L{shown}" : "")}";

    public string Digest(IsoWeek week, string language) => Page($"digests/{week}", LinkSubject.Digest(week), language);

    /// <summary>Asks the reader of an address whether they want the subscription.</summary>
    public string Confirm(string id, string language) => $"{Own("subscriptions/confirm", LinkSubject.Confirmation(id), id, until)}{(language == "en" ? "&language=en" : "")}";

    /// <summary>Without an end: a mail in an archive can still be left.</summary>
    public string Unsubscribe(string id) => Own("unsubscribe", LinkSubject.Unsubscription(id), id, Endless);

    private string Own(string path, LinkSubject subject, string id, DateTimeOffset end) =>
        $"{baseUrl.AbsoluteUri.TrimEnd('/')}/api/{path}?token={id}{LinkToken.Write(signer, subject, end)}";

    // Chinese is the pages' own language, and every mail has many of these.
    private string Page(string path, LinkSubject subject, string language) =>
        $"{baseUrl.AbsoluteUri.TrimEnd('/')}/api/{path}/page?token={LinkToken.Write(signer, subject, until)}{(language == "en" ? "&language=en" : "")}";
}
