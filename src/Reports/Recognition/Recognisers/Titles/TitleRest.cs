using System.Text.RegularExpressions;
using Reports.Documents;

namespace Reports.Recognition.Recognisers.Titles;

/// <summary>What a headline goes on with, where it is too long for its line.</summary>
internal static partial class TitleRest
{
    /// <summary>What is shorter, beside another cell, is a label.</summary>
    private const int ShortestRest = 24;

    private const int LinesApart = 3;

    /// <summary>A line of a headline that is shorter has room for the next word.</summary>
    private const int FullTitle = 44;

    /// <summary>The rest that stands right under the headline, with the blank before it; empty where there is none.</summary>
    public static string Of(Document document, TitleCandidate title, Findings findings)
    {
        if (title.Line.Layout is { GoesOn: true }) return TitleLines.Wrapped(document, title.Line);
        if (title.Line.Heading > 0 || (title.Length < 12 && !title.Line.Text.EndsWith(','))) return "";
        var (from, to) = title.Line.Extent(title.Start, title.Length);
        // The side column may put a line of its own between.
        var below = document.Cover.Where(line => line.Number > title.Line.Number && line.Number <= title.Line.Number + LinesApart).ToList();
        var next = below.Find(line => line.IsBlank || TitleLines.Cells(line).Any(cell => line.Extent(cell.Start, cell.Length).Start <= to));
        // Large type has blank lines between its own.
        if (next is { IsBlank: true }) next = below.Find(line => !line.IsBlank) is { } wide && char.IsAsciiLetterLower(wide.Text[0]) ? wide : null;
        // Behind dashes stands what the headline is about.
        if (next is null || next.IsBlank || next.Text.StartsWith("--", StringComparison.Ordinal) || next.Text[0] == '—' || next.Heading > 0 || next.IsBullet || IsVerticalBar(document, next)) return "";
        var above = title.Text;
        var isOpen = IsOpen(above);
        foreach (var (start, length) in TitleLines.Cells(next))
        {
            var text = next.Text.Substring(start, length);
            var (left, right) = next.Extent(start, length);
            if (Math.Abs(left - from) > 4 || right > to + 4 || text.EndsWith('。') || SentenceWithin().IsMatch(text) || TitleSeries.Name().IsMatch(text) || (isOpen ? TitleFurniture.IsWithin(text) : TitleFurniture.Is(text, findings))) continue;
            if (char.IsAscii(text[0]) && !MayGoOn(above, text)) continue;
            if ((IsAction(text) && !Joint().IsMatch(above)) || HeadingLead().IsMatch(text) || (next.Text.Contains('\t', StringComparison.Ordinal) && length < ShortestRest && char.IsAscii(text[0]) && !char.IsAsciiLetterLower(text[0]))) continue;
            var rest = next.Printed(start, length);
            return char.IsAscii(rest[0]) && char.IsAscii(title.Line.Text[title.Start + title.Length - 1]) ? " " + rest : rest;
        }
        return "";
    }

    /// <summary>Whether an English headline stops at a word that needs another one.</summary>
    public static bool IsOpen(string title) => OpenEnd().IsMatch(title);

    /// <summary>Whether an English line tells what becomes of ratings and targets.</summary>
    public static bool IsAction(string text) => Action().IsMatch(text);

    // A small letter goes on. In capitals a line goes on with what would not have fitted in above; in a sentence it begins a label.
    private static bool MayGoOn(string title, string rest) =>
        !char.IsAsciiLetterUpper(rest[0]) || IsOpen(title) || Growth().IsMatch(rest) || Joint().IsMatch(title) || (title.Length >= FullTitle && !IsSentenceCase(title) && (IsInCapitals(title) || !IsInCapitals(rest)));

    /// <summary>Whether an English line has words in small letters, as sentences do and names do not.</summary>
    public static bool IsSentenceCase(string text) => text.Split(' ').Skip(1).Count(word => word.Length > 3 && char.IsAsciiLetterLower(word[0])) > 1;

    private static bool IsInCapitals(string text) => !text.Any(char.IsAsciiLetterLower);

    // One character under the other.
    private static bool IsVerticalBar(Document document, Line line) =>
        line.Text.Length == 1 && line.Number < document.Lines.Count && document.Lines[line.Number].Text.Length == 1;

    [GeneratedRegex("^(?:投资要点|核心观点|报告要点|报告摘要|报告原因|投资逻辑|投资摘要|事件|要点|摘要)")]
    private static partial Regex HeadingLead();

    [GeneratedRegex(@"(?:[,:;-]| (?:in|on|at|by|for|but|over|amid|after))$", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex("^(?:We )?(?:Initiat|initiat|Upgrad|upgrad|Downgrad|downgrad|Maintain|maintain|Reiterat|reiterat|Rais|rais|Cutting|cut|Lower|lower|Trimm|trim|Lift|lift|Turn|turn|Adding|add|Remov|remov)[a-z]{0,4} ")]
    private static partial Regex Action();

    [GeneratedRegex(@"(?: -| (?:a|an|the|of|to|from|with|and|or|vs\.?|into|our|its|as|&|lift|raise|cut|trim|lower|lifting|raising|cutting|trimming|lowering|despite|amid|than|via|against|between|towards?|upgrade|downgrade|initiate|upgrading|downgrading))$", RegexOptions.IgnoreCase)]
    private static partial Regex OpenEnd();

    // Behind the number it belongs to.
    [GeneratedRegex("^(?:YoY|QoQ|HoH|MoM|YOY|QOQ)(?![A-Za-z])")]
    private static partial Regex Growth();

    [GeneratedRegex(@"[a-z%)\d]\. [A-Z]")]
    private static partial Regex SentenceWithin();
}
