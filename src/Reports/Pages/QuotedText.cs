using System.Globalization;
using System.Text;
using Reports.Digests.Rendering;
using Reports.Model;

namespace Reports.Pages;

/// <summary>A text by lines with an anchor each (<c>#L59</c>), and marks where it was quoted.</summary>
internal static class QuotedText
{
    // A browser lays out a megabyte of lines at once; behind it only what is quoted is shown, with its neighbours.
    private const int ShownWhole = 1_000_000, Neighbours = 5;

    public static string Render(string text, IEnumerable<Evidence> quotes, PageWords words)
    {
        var spans = Spans(text, quotes);
        var html = new StringBuilder(Math.Min(text.Length * 2, ShownWhole * 2));
        var (number, start, span, omitted) = (1, 0, 0, 0);
        var near = Near(quotes);
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            if (start < ShownWhole || near.Contains(number))
            {
                Omitted(html, words, ref omitted);
                Line(html, text, number, start, end, spans, ref span);
            }
            else omitted++;
            (number, start) = (number + 1, end + 1);
        }
        Omitted(html, words, ref omitted);
        return html.ToString();
    }

    private static void Line(StringBuilder html, string text, int number, int start, int end, List<(int Start, int End)> spans, ref int span)
    {
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"l\" id=\"L{number}\"><a href=\"#L{number}\">{number}</a><span>");
        while (span < spans.Count && spans[span].End <= start) span++;
        var at = start;
        // A quote can go on in the next line.
        for (var next = span; next < spans.Count && spans[next].Start < end; next++)
        {
            var (from, to) = (Math.Max(spans[next].Start, start), Math.Min(spans[next].End, end));
            html.Append(Clean(text[at..from])).Append("<mark>").Append(Clean(text[from..to])).Append("</mark>");
            at = to;
        }
        html.Append(Clean(text[at..end].TrimEnd('\r'))).Append("</span></div>\n");
    }

    /// <summary>Encoded, and without the direction marks that would turn the rest of the line round.</summary>
    private static string Clean(string text) =>
        Html.Text(string.Concat(text.Where(letter => letter == '\t' || !char.IsControl(letter) && char.GetUnicodeCategory(letter) is not UnicodeCategory.Format)));

    private static void Omitted(StringBuilder html, PageWords words, ref int count)
    {
        if (count > 0) html.Append($"<p class=\"m\">{Html.Text(string.Format(CultureInfo.InvariantCulture, words.Omitted, count))}</p>");
        count = 0;
    }

    /// <summary>In the text's order, none into another.</summary>
    private static List<(int Start, int End)> Spans(string text, IEnumerable<Evidence> quotes)
    {
        List<(int Start, int End)> spans = [];
        foreach (var quote in quotes.Where(quote => quote.Length > 0 && quote.Start >= 0 && quote.Start + quote.Length <= text.Length).OrderBy(quote => quote.Start))
        {
            if (spans.Count > 0 && quote.Start <= spans[^1].End) spans[^1] = (spans[^1].Start, Math.Max(spans[^1].End, quote.Start + quote.Length));
            else spans.Add((quote.Start, quote.Start + quote.Length));
        }
        return spans;
    }

    private static HashSet<int> Near(IEnumerable<Evidence> quotes) =>
        [.. quotes.SelectMany(quote => Enumerable.Range(quote.Line - Neighbours, 2 * Neighbours + 1))];
}
