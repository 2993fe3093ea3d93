using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Recognisers;
using Reports.Recognition.Recognisers.Stocks;

namespace Reports.Recognition;

/// <summary>What recognisers have found so far, for those that come after and for the report in the end.</summary>
internal sealed class Findings
{
    private readonly HashSet<(string? Code, string? Name, string Metric, string Period)> _forecast = [];
    private readonly HashSet<int> _corrected = [];

    public Broker? Broker { get; set; }
    public string? Title { get; set; }
    public List<string> Summary { get; } = [];
    public DateOnly? PublishedOn { get; set; }
    public DateBasis? PublishedOnBasis { get; set; }
    public ReportKind Kind { get; set; } = ReportKind.Other;
    public ReportSeries Series { get; set; } = ReportSeries.Other;
    public DateOnly? PeriodFrom { get; set; }
    public DateOnly? PeriodTo { get; set; }
    public string? Industry { get; set; }
    public IndustryRating? IndustryRating { get; set; }
    public List<Analyst> Analysts { get; } = [];

    /// <summary>The canonical suffix of tickers that are printed without an exchange, or null.</summary>
    public string? TickerMarket { get; set; }

    /// <summary>The stock that a company report is about; more than one where a company has several listings.</summary>
    public List<(Stock Stock, Evidence Evidence)> Subjects { get; } = [];

    /// <summary>The notes that a report on several stocks is made of; none in any other report.</summary>
    public List<StockNote> Notes { get; } = [];
    public List<StockRating> StockRatings { get; } = [];
    public List<Forecast> Forecasts { get; } = [];
    public List<Recommendation> Recommendations { get; } = [];
    public List<Risk> Risks { get; } = [];
    public List<RatingDefinition> RatingScale { get; } = [];
    public List<MarketMove> MarketMoves { get; } = [];
    public List<Conflict> Conflicts { get; } = [];
    public Dictionary<Table, StockTable?> StockTables { get; } = new(ReferenceEqualityComparer.Instance);
    public Dictionary<string, Evidence> Evidence { get; } = [];
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Where in <see cref="Recommendations"/> those of one name stand.</summary>
    public Dictionary<string, List<int>> Recommended { get; } = [];

    /// <summary>Adds a forecast, unless there is one of the same metric for the same period.</summary>
    public void AddForecast(Forecast forecast)
    {
        if (_forecast.Add((forecast.Stock.Code, forecast.Stock.Name, forecast.Metric, forecast.Period))) Forecasts.Add(forecast);
    }

    /// <summary>Adds a conflict that is not known yet.</summary>
    public void AddConflict(Conflict conflict)
    {
        if (!Conflicts.Exists(known => known.Stock.Code == conflict.Stock.Code && known.Relation == conflict.Relation)) Conflicts.Add(conflict);
    }

    public void Warn(string code, string message, int? line = null) =>
        Diagnostics.Add(new Diagnostic(DiagnosticSeverity.Warning, code, message, line));

    /// <summary>Says once a line that a code was read otherwise than printed.</summary>
    public void CodeCorrected(string raw, string code, int line)
    {
        if (_corrected.Add(line)) Warn("codeCorrected", $"{raw} is read as {code}: the exchange follows from the number.", line);
    }

    public void Inform(string code, string message, int? line = null) =>
        Diagnostics.Add(new Diagnostic(DiagnosticSeverity.Info, code, message, line));
}
