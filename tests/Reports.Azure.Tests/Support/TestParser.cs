using System.Globalization;
using System.Text;
using Reports.Model;
using Reports.Recognition;

namespace Reports.Azure.Tests.Support;

/// <summary>Reads a text of lines such as <c>rate 600584.SH 长电科技 Buy Initiated</c>; a dash stands for nothing.</summary>
internal sealed class TestParser(string version = "1") : IReportParser
{
    public string Version => version;

    public int Parsed { get; private set; }

    /// <summary>The name of a file that is not read whatever it holds.</summary>
    public string? Refused { get; init; }

    public static string Text(params string[] lines) => string.Join('\n', lines);

    public ParseResult Parse(string fileName, ReadOnlyMemory<byte> content)
    {
        Parsed++;
        if (fileName == Refused) return ParseResult.Failed("notAReport", $"'{fileName}' is of no known type.");
        var text = Encoding.UTF8.GetString(content.Span);
        if (text.Length == 0) return ParseResult.Failed("empty", $"'{fileName}' is empty.");
        if (text.StartsWith("stumble", StringComparison.Ordinal)) throw new InvalidOperationException("A fault.");
        if (text.StartsWith("prose", StringComparison.Ordinal)) return ParseResult.Failed("notAReport", $"'{fileName}' is no research report.");
        var read = Read(text);
        return ParseResult.Read(read with { Report = read.Report with { ParserVersion = version } });
    }

    public static ParsedReport Read(string text)
    {
        var report = new Report
        {
            Id = "",
            Source = new("", null, 0, "", default),
            ParserVersion = "1",
            Language = "zh",
            EffectiveOn = default,
        };
        foreach (var line in text.Split('\n').Select(line => line.Split(' '))) report = Add(report, line);
        return new(report, text);
    }

    private static Report Add(Report report, string[] line) => line[0] switch
    {
        "broker" => report with { Broker = new(line[1], line[2]) },
        "title" => report with { Title = line[1] },
        "date" => report with { PublishedOn = DateOnly.Parse(line[1], CultureInfo.InvariantCulture), PublishedOnBasis = DateBasis.Stated },
        "language" => report with { Language = line[1] },
        "kind" => report with { Kind = Enum.Parse<ReportKind>(line[1]) },
        "series" => report with { Series = Enum.Parse<ReportSeries>(line[1]) },
        "industry" => report with { Industry = line[1], IndustryRating = line.Length < 3 ? null : new(line[2], Enum.Parse<RatingLevel>(line[3]), Enum.Parse<RatingChange>(line[4]), null, Evidence(line)) },
        "analyst" => report with { Analysts = [.. report.Analysts, new(line[1], AnalystRole.Analyst, Value(line[2]), null, null)] },
        "rate" => report with { StockRatings = [.. report.StockRatings, new() { Stock = Stock(line), Term = line[3], Level = Enum.Parse<RatingLevel>(line[3]), Change = Enum.Parse<RatingChange>(line[4]), Evidence = Evidence(line) }] },
        "recommend" => report with { Recommendations = [.. report.Recommendations, new(Stock(line), line[3], RecommendationStrength.Recommend, Evidence(line))] },
        "forecast" => report with { Forecasts = [.. report.Forecasts, new(Stock(line), "EPS", line[3], decimal.Parse(line[4], CultureInfo.InvariantCulture), "CNY", Evidence(line))] },
        "conflict" => report with { Conflicts = [.. report.Conflicts, new(Stock(line), "holding", ConflictStatus.Disclosed, Evidence(line))] },
        "unread" => report with { Diagnostics = [.. report.Diagnostics, new(DiagnosticSeverity.Warning, "unread", line[1])] },
        _ => report,
    };

    private static Stock Stock(string[] line) => new(Value(line[1]), Value(line[2]));

    private static string? Value(string text) => text == "-" ? null : text;

    private static Evidence Evidence(string[] line) => new(1, 0, 1, string.Join(' ', line));
}
