using System.Security.Cryptography;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Recognisers;
using Reports.Recognition.Recognisers.Forecasts;
using Reports.Recognition.Recognisers.Risks;
using Reports.Recognition.Recognisers.Subjects;

namespace Reports.Recognition;

/// <inheritdoc cref="IReportParser"/>
public sealed class ReportParser(ReadingLimits? limits = null, TimeProvider? time = null) : IReportParser
{
    private readonly DocumentReader _reader = new(limits ?? new ReadingLimits(), time ?? TimeProvider.System);

    /// <summary>The order is part of the design: what a recogniser builds on stands above it.</summary>
    private static readonly IRecogniser[] Recognisers =
    [
        new BrokerRecogniser(),
        new AnalystRecogniser(),
        new PublicationDateRecogniser(),
        new SeriesRecogniser(),
        new PeriodRecogniser(),
        new StockNoteRecogniser(),
        new TickerMarketRecogniser(),
        new SubjectRecogniser(),
        new KindRecogniser(),
        new IndustryRecogniser(),
        new TitleRecogniser(),
        new RatingScaleRecogniser(),
        new RatingRecogniser(),
        new TargetPriceRecogniser(),
        new RatingTableRecogniser(),
        new LegendTableRecogniser(),
        new StockNoteRatingRecogniser(),
        new InlineRatingRecogniser(),
        new ForecastTableRecogniser(),
        new RecommendationRecogniser(),
        new RiskRecogniser(),
        new MarketMoveRecogniser(),
        new ConflictRecogniser(),
        new NamedConflictRecogniser(),
        new NumberedConflictRecogniser(),
        new SummaryRecogniser(),
    ];

    public string Version => "13";

    public ParseResult Parse(string fileName, ReadOnlyMemory<byte> content)
    {
        var read = _reader.Read(content);
        if (!read.Succeeded) return ParseResult.Failed(read.Failure.Code, read.Failure.Reason);
        var findings = new Findings();
        foreach (var warning in read.Document.Warnings) findings.Warn(warning.Code, warning.Message);
        foreach (var recogniser in Recognisers) recogniser.Recognise(read.Document, findings);
        if (!IsReport(read.Document, findings))
            return ParseResult.Failed("notAReport", "The text names no firm with analysts, a rating, recommended stocks or risks. It does not seem to be a research report.");
        return ParseResult.Read(new ParsedReport(Assemble(fileName, content, read.Document, findings), read.Document.Text));
    }

    // Any text may name a bank, a date or a risk; a report has several of a report's parts.
    private static bool IsReport(Document document, Findings findings)
    {
        bool[] parts =
        [
            findings.Broker is not null,
            findings.Analysts.Exists(analyst => analyst.Certificate is not null || analyst.Email is not null),
            findings.IndustryRating is not null || findings.StockRatings.Count > 0,
            findings.RatingScale.Count > 0,
            findings.Recommendations.Count > 0 || findings.Forecasts.Count > 0,
            findings.Risks.Count > 0,
            document.Outline.DisclosuresStart < document.Lines.Count,
        ];
        return parts.Count(part => part) >= 2;
    }

    private Report Assemble(string fileName, ReadOnlyMemory<byte> content, Document document, Findings findings) => new()
    {
        Id = ReportId.From(fileName),
        Source = new ReportSource(fileName, null, content.Length, Convert.ToHexStringLower(SHA256.HashData(content.Span)), default),
        ParserVersion = Version,
        Language = document.Language,
        Broker = findings.Broker,
        Title = findings.Title,
        Summary = findings.Summary,
        PublishedOn = findings.PublishedOn,
        PublishedOnBasis = findings.PublishedOnBasis,
        EffectiveOn = findings.PublishedOn ?? default,
        Kind = findings.Kind,
        Series = findings.Series,
        PeriodFrom = findings.PeriodFrom,
        PeriodTo = findings.PeriodTo,
        Industry = findings.Industry,
        IndustryRating = findings.IndustryRating,
        Analysts = findings.Analysts,
        StockRatings = findings.StockRatings,
        Forecasts = findings.Forecasts,
        Recommendations = findings.Recommendations,
        Risks = findings.Risks,
        RatingScale = findings.RatingScale,
        MarketMoves = findings.MarketMoves,
        Conflicts = findings.Conflicts,
        Evidence = findings.Evidence,
        Diagnostics = findings.Diagnostics,
    };
}
