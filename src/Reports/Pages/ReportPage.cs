using System.Globalization;
using Reports.Digests.Rendering;
using Reports.Model;

namespace Reports.Pages;

/// <summary>A report's text by lines, each of which a link can point at, after what was read from it.</summary>
public static class ReportPage
{
    public static string Render(Report report, string text, string language)
    {
        var words = PageWords.For(language);
        var title = Plain.Line(report.Title, 200) ?? Plain.Line(report.Source.BlobName, 200) ?? words.Untitled;
        string[] facts = [.. new[] { Plain.Line(report.Broker?.Name, 60), Figures.Day(report.EffectiveOn), Plain.Line(report.Industry, 40) }.OfType<string>()];
        return PageFrame.Render(words.Language, title, $"""
            <h1>{Html.Text(title)}</h1><div class="m">{Html.Text(string.Join(" · ", facts))}</div>{Corrected(report, words)}
            {ReportFacts.Render(report, words, Words.For(language))}
            <h2>{Html.Text(words.Text)}</h2>
            {QuotedText.Render(text, ReportQuotes.Of(report), words)}
            """);
    }

    private static string Corrected(Report report, PageWords words) => report.Corrections is { Fields: { Count: > 0 } fields } corrections
        ? $"<div class=\"m\">{Html.Text(string.Format(CultureInfo.InvariantCulture, words.Corrected, $"{corrections.At:yyyy-MM-dd}", string.Join(", ", fields)))}</div>" : "";
}
