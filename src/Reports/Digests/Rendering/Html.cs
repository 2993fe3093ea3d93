using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Reports.Digests.Rendering;

/// <summary>The pieces of the mail's HTML. Every piece takes text and encodes it itself.</summary>
internal static class Html
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Text(string text) => Encoder.Encode(text);

    public static string Chip(Chip chip)
    {
        var (background, color) = Style.Of(chip.Tone);
        return $"<span class=\"k{(int)chip.Tone}\" style=\"display:inline-block;padding:1px 8px;border-radius:9px;font-size:12px;line-height:18px;white-space:nowrap;background:{background};color:{color}\">{Text(chip.Text)}</span>";
    }

    public static string Rating(string? before, Chip? chip) =>
        chip is null ? "" : before is null ? Chip(chip) : $"{Muted(before + " →")} {Chip(chip)}";

    public static string Muted(string text) => $"<span class=\"m\" style=\"font-size:12px;color:{Style.Muted}\">{Text(text)}</span>";

    /// <summary>A line of small print; empty where there is none.</summary>
    public static string Small(IReadOnlyList<string> parts, IReadOnlyList<string> marks)
    {
        if (parts.Count + marks.Count == 0) return "";
        return $"<div class=\"m\" style=\"font-size:12px;line-height:20px;color:{Style.Muted}\">{Text(string.Join(" · ", parts))}{Marks(marks)}</div>";
    }

    public static string Marks(IReadOnlyList<string> marks) => string.Concat(marks.Select(mark => " " + Chip(new(mark, Tone.Mark))));

    public static string Small(string? text) => text is null ? "" : Small([text], []);

    /// <summary>The text, leading somewhere where there is an address.</summary>
    public static string Link(string text, string? url) =>
        url is null ? Text(text) : $"<a class=\"a\" href=\"{Text(url)}\" style=\"color:{Style.Accent};text-decoration:none\">{Text(text)}</a>";

    public static string SmallLink(string? text, string? url) => text is null ? ""
        : $"<div class=\"m\" style=\"font-size:12px;line-height:20px;color:{Style.Muted}\">{Link(text, url)}</div>";

    public static string Quote(string? quote) => quote is null ? ""
        : $"<div class=\"m e\" style=\"margin-top:4px;padding-left:8px;border-left:2px solid {Style.Edge};font-size:12px;line-height:18px;color:{Style.Muted}\">{Text(quote)}</div>";

    public static string Table(string rows) => $"<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\">{rows}</table>";
}
