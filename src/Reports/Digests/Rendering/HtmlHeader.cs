namespace Reports.Digests.Rendering;

/// <summary>What stands above and below the sections.</summary>
internal static class HtmlHeader
{
    public static string Render(Digest digest, Words words, DigestView view) => $"""
        <tr><td class="p" style="padding:24px 32px 4px">
        <div class="a" style="font-size:13px;line-height:20px;letter-spacing:1px;color:{Style.Accent}">{Html.Text(words.Name)} · {digest.Week}</div>
        <div class="h t" style="font-size:25px;line-height:34px;font-weight:700;color:{Style.Ink}">{Html.Text(words.Week(digest.Week))}</div>
        {Html.Small(words.Days(digest.From, digest.To))}{(digest.Filtered ? Html.Small(words.FilteredNote) : "")}{(view.PageUrl is null ? "" : Html.SmallLink(words.WebPage, view.PageUrl))}</td></tr>
        <tr><td class="p" style="padding:16px 32px 4px">{Html.Table($"<tr>{string.Concat(view.Highlights.Select(Highlight))}</tr>")}</td></tr>
        {Levels(words, view.Levels)}
        {Most(words, view.Most)}
        """;

    public static string Footer(Digest digest, Words words, string? leave) => $"""
        <tr><td class="p e" style="padding:18px 32px 24px;border-top:1px solid {Style.Edge}">
        {Html.Small(words.Coverage(digest.Counts))}{Html.Small(words.Disclaimer)}{Html.Small(words.ComposedAt(Figures.Moment(digest.ComposedAt)))}{(leave is null ? "" : Html.SmallLink(words.Unsubscribe, leave))}</td></tr>
        """;

    private static string Highlight((string Label, int Count) item) =>
        $"<td width=\"25%\" valign=\"top\" style=\"padding-right:8px\"><div class=\"n {(item.Count > 0 ? "t" : "m")}\" style=\"font-size:26px;line-height:32px;font-weight:700;color:{(item.Count > 0 ? Style.Ink : Style.Muted)}\">{item.Count}</div>{Html.Small(item.Label)}</td>";

    /// <summary>A bar of table cells, and the same in words.</summary>
    private static string Levels(Words words, IReadOnlyList<(Chip Level, int Count)> levels)
    {
        if (levels.Count == 0) return "";
        var total = levels.Sum(item => item.Count);
        var bar = string.Concat(levels.Select(item => Bar(item.Level.Tone, Math.Max(1, item.Count * 100 / total))));
        var legend = string.Join(" ", levels.Select(item => Html.Chip(item.Level with { Text = $"{item.Level.Text} {item.Count}" })));
        return $"<tr><td class=\"p\" style=\"padding:14px 32px 6px\">{Html.Small(words.Levels)}<div style=\"padding:4px 0 8px\">{Html.Table($"<tr>{bar}</tr>")}</div><div style=\"line-height:24px\">{legend}</div></td></tr>";
    }

    private static string Most(Words words, IReadOnlyList<(string Stock, int Firms)> most) => most.Count == 0 ? ""
        : $"<tr><td class=\"p\" style=\"padding:10px 32px 6px\">{Html.Small(words.MostRecommended)}{Html.Table(string.Concat(most.Select(item => Row(item.Stock, item.Firms, most[0].Firms))))}</td></tr>";

    private static string Row(string stock, int firms, int most) =>
        $"<tr><td class=\"t\" width=\"30%\" style=\"padding:3px 8px 3px 0;font-size:13px;line-height:20px;color:{Style.Ink}\">{Html.Text(stock)}</td>"
        + $"<td width=\"62%\">{Html.Table($"<tr>{Bar(Tone.Recommend, firms * 100 / most)}<td></td></tr>")}</td><td width=\"8%\" align=\"right\">{Html.Muted(Figures.Count(firms))}</td></tr>";

    private static string Bar(Tone tone, int percent) =>
        $"<td class=\"k{(int)tone}\" width=\"{percent}%\" style=\"height:8px;line-height:8px;font-size:1px;background:{Style.Of(tone).Background}\">&nbsp;</td>";
}
