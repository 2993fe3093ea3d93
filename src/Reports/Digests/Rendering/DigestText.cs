using System.Text;
using Reports.Links;
using Reports.Mail;

namespace Reports.Digests.Rendering;

/// <summary>The digest as plain text, with the same facts as <see cref="DigestHtml"/>.</summary>
public static class DigestText
{
    /// <param name="maxBytes">What does not fit is counted instead.</param>
    public static string Render(Digest digest, string language, ReaderLinks? links, int maxBytes = DigestHtml.MailLimit, bool withUnsubscribe = false)
    {
        var words = Words.For(language);
        var leave = withUnsubscribe ? MailContent.UnsubscribeTag : null;
        return Room.Fit(digest, maxBytes, least: 40, room => Page(digest, words, leave, DigestView.Of(digest, words, room, links)));
    }

    private static string Page(Digest digest, Words words, string? leave, DigestView view)
    {
        var text = new StringBuilder();
        text.Append($"{words.Name} · {digest.Week} · {words.Week(digest.Week)} · {words.Days(digest.From, digest.To)}\n");
        if (digest.Filtered) text.Append($"{words.FilteredNote}\n");
        text.AppendJoin(" · ", view.Highlights.Select(item => $"{item.Label} {item.Count}")).Append('\n');
        if (view.PageUrl is { } page) text.Append($"{words.WebPage}: {page}\n");
        if (view.Levels.Count > 0)
            text.Append($"{words.Levels}: ").AppendJoin(" · ", view.Levels.Select(item => $"{item.Level.Text} {item.Count}")).Append('\n');
        if (view.Most.Count > 0)
            text.Append($"{words.MostRecommended}: ").AppendJoin(" · ", view.Most.Select(item => $"{item.Stock} {item.Firms}")).Append('\n');
        foreach (var section in view.Sections) Add(text, words, section);
        text.Append($"\n{new string('-', 40)}\n{words.Coverage(digest.Counts)}\n{words.Disclaimer}\n{words.ComposedAt(Figures.Moment(digest.ComposedAt))}\n");
        if (leave is not null) text.Append($"{words.Unsubscribe}: {leave}\n");
        return text.ToString();
    }

    private static void Add(StringBuilder text, Words words, Section section)
    {
        text.Append($"\n\n{section.Sign} {section.Title} ({section.Total})\n");
        if (section.Note is { } note) text.Append($"{note}\n");
        foreach (var line in section.Lines) Add(text, words, line);
        if (section.More > 0) text.Append($"\n… {words.More(section.More)}\n");
    }

    private static void Add(StringBuilder text, Words words, Line line)
    {
        text.Append($"\n{line.Title}{(line.Code is null ? "" : $" {line.Code}")}{Rating(line.Before, line.Chip)}\n");
        Add(text, "  ", line.Figures);
        Add(text, "  ", [.. line.Facts, .. Bracketed(line.Marks)]);
        if (line.Source is { } source) text.Append($"  {source}\n");
        if (line.Quote is { } quote) text.Append($"  {quote}\n");
        if (line.Url is { } url) text.Append($"  {url}\n");
        foreach (var entry in line.Entries)
        {
            text.Append($"  - {entry.Title}{Rating(entry.Before, entry.Chip)}\n");
            Add(text, "    ", [.. entry.Facts, .. Bracketed(entry.Marks)]);
            if (entry.Quote is { } said) text.Append($"    {said}\n");
            if (entry.Url is { } shown) text.Append($"    {shown}\n");
        }
        if (line.MoreEntries > 0) text.Append($"  … {words.More(line.MoreEntries)}\n");
    }

    private static void Add(StringBuilder text, string indent, IReadOnlyList<string> parts)
    {
        if (parts.Count > 0) text.Append(indent).AppendJoin(" · ", parts).Append('\n');
    }

    private static IEnumerable<string> Bracketed(IEnumerable<string> marks) => marks.Select(mark => $"[{mark}]");

    private static string Rating(string? before, Chip? chip) =>
        chip is null ? "" : before is null ? $"  [{chip.Text}]" : $"  {before} → [{chip.Text}]";
}
