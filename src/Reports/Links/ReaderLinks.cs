namespace Reports.Links;

/// <summary>Links that need no key, all good until the same moment.</summary>
public sealed class ReaderLinks(Signer signer, Uri baseUrl, DateTimeOffset until)
{
    /// <param name="line">The line to show, marked.</param>
    public string Report(string id, int line, string language) =>
        $"{Page($"reports/{Uri.EscapeDataString(id)}", LinkSubject.Report(id), language)}#L{line}";

    public string Digest(IsoWeek week, string language) => Page($"digests/{week}", LinkSubject.Digest(week), language);

    // Chinese is the pages' own language, and every mail has many of these.
    private string Page(string path, LinkSubject subject, string language) =>
        $"{baseUrl.AbsoluteUri.TrimEnd('/')}/api/{path}/page?token={LinkToken.Write(signer, subject, until)}{(language == "en" ? "&language=en" : "")}";
}
