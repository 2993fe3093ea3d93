using System.Text;
using Reports.Model;
using Reports.Recognition;

namespace Reports.Tests.Support;

/// <summary>Reads text as an uploaded file would be read. Whatever is read, its evidence has to hold.</summary>
internal static class Reading
{
    private static readonly ReportParser Parser = new();

    public static Report Read(string text, string name = "report.md") => Parsed(Encoding.UTF8.GetBytes(text), name).Report;

    public static Report Read(Cover cover, string name = "report.md") => Read(cover.ToString(), name);

    public static Report Read(byte[] content, string name = "report.md") => Parsed(content, name).Report;

    public static ParsedReport Parsed(byte[] content, string name)
    {
        var result = Parse(content, name);
        Assert.True(result.Succeeded, $"{name} is refused: {result.Failure?.Code}: {result.Failure?.Reason}");
        Evidences.Hold(result.Report);
        return result.Report;
    }

    public static ParseResult Parse(byte[] content, string name = "report.md") => Parser.Parse(name, content);

    public static StockRating OnlyRating(Cover cover) => Assert.Single(Read(cover).StockRatings);

    /// <summary>Lines of a row each, with <c>|</c> between the cells, as TABs.</summary>
    public static string Tabs(string rows) => rows.ReplaceLineEndings("\n").Replace('|', '\t');
}
