namespace Reports.Digests.Rendering;

/// <summary>One section of the mail.</summary>
internal static class HtmlSection
{
    public static string Render(Section section, Words words, string? page) => $"""
        <tr><td class="p" style="padding:26px 32px 0">
        <div class="t" style="padding-bottom:6px;font-size:17px;line-height:26px;font-weight:700;color:{Style.Ink}"><span class="a" style="color:{Style.Accent}">{section.Sign}</span> {Html.Text(section.Title)} {Html.Muted(Figures.Count(section.Total))}</div>
        {Html.Small(section.Note)}
        {Html.Table(string.Concat(section.Lines.Select(line => Row(line, words))))}
        {(section.More > 0 ? Html.SmallLink($"… {words.More(section.More)}", page) : "")}</td></tr>
        """;

    private static string Row(Line line, Words words) =>
        $"<tr><td class=\"e\" style=\"padding:10px 0;border-top:1px solid {Style.Edge}\">{Html.Table($"<tr>{Head(line)}{Rating(line)}</tr>")}"
        + $"{Html.SmallLink(line.Source, line.Url)}{string.Concat(line.Entries.Select(Entry))}{(line.MoreEntries > 0 ? Html.Small($"… {words.More(line.MoreEntries)}") : "")}{Html.Quote(line.Quote)}</td></tr>";

    private static string Head(Line line) =>
        $"<td valign=\"top\"><span class=\"t\" style=\"font-size:15px;line-height:22px;font-weight:600;color:{Style.Ink}\">{Html.Link(line.Title, line.Source is null ? line.Url : null)}</span>{(line.Code is null ? "" : " " + Html.Muted(line.Code))}"
        + $"{Html.Small(line.Facts, line.Marks)}</td>";

    private static string Rating(Line line)
    {
        if (line.Chip is null && line.Figures.Count == 0) return "";
        return $"<td valign=\"top\" align=\"right\" style=\"padding-left:12px\">{Html.Rating(line.Before, line.Chip)}{string.Concat(line.Figures.Select(Figure))}</td>";
    }

    private static string Figure(string text) => $"<div class=\"t\" style=\"font-size:13px;line-height:20px;color:{Style.Ink}\">{Html.Text(text)}</div>";

    private static string Entry(Entry entry) =>
        $"<div class=\"t\" style=\"padding-top:6px;font-size:13px;line-height:22px;color:{Style.Ink}\">{Html.Rating(entry.Before, entry.Chip)} {Html.Link(entry.Title, entry.Url)} "
        + $"{Html.Muted(string.Join(" · ", entry.Facts))}{Html.Marks(entry.Marks)}</div>{Html.Quote(entry.Quote)}";
}
