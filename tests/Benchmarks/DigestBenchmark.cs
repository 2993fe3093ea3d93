using System.Diagnostics;
using System.Globalization;
using System.Text;
using Reports;
using Reports.Digests;
using Reports.Digests.Rendering;
using Reports.Links;
using Reports.Model;
using Reports.Storage;
using Reports.Subscriptions;

namespace Benchmarks;

/// <summary>
/// <c>digest [REPORTS] [SUBSCRIBERS]</c>: a week of so many invented reports composed, what each subscriber's filters and watch list
/// take from it, and some of those mails rendered; with processor time beside the clock's, since
/// machines are shared, and the most memory that the process had.
/// </summary>
internal static class DigestBenchmark
{
    private const int Firms = 60, Industries = 30, Stocks = 4000, Rendered = 200;

    private static readonly IsoWeek Week = new(2024, 49);

    public static void Run(string[] arguments)
    {
        var reports = Number(arguments, 0, 10_000);
        var subscribers = Number(arguments, 1, 10_000);
        var inputs = Inputs(reports);
        var filters = Enumerable.Range(0, subscribers).Select(Filter).ToArray();
        Console.WriteLine($"{reports} reports, {inputs.Ratings.Count} ratings, {inputs.Recommendations.Count} recommendations; {filters.Select(filter => filter.Key()).Distinct().Count()} different filters");

        using var process = Process.GetCurrentProcess();
        var clock = Clock.Start(process);
        var digest = DigestComposer.Compose(inputs);
        Print("compose", clock, $"{digest.StockRatings.Count()} ratings, {digest.Recommendations.Count} stocks");

        clock = Clock.Start(process);
        var selector = new DigestSelector(digest);
        var lines = filters.Select(selector.Select).Count(selected => !selected.HasNothingToSay);
        Print("select", clock, $"{lines} subscribers get something");

        clock = Clock.Start(process);
        var links = new ReaderLinks(new Signer([1]), new Uri("https://reports.example.com"), Instant(7));
        var largest = filters.Take(Rendered).Select(selector.Select)
            .Max(selected => Math.Max(Bytes(DigestHtml.Render(selected, "zh", links)), Bytes(DigestText.Render(selected, "zh", links))));
        Print("render", clock, $"{Math.Min(Rendered, filters.Length)} mails in HTML and text, of up to {largest / 1000} KB");

        process.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"memory",-10}{process.PeakWorkingSet64 / 1e6,9:0} MB at most, what was given included"));
    }

    private static void Print(string step, Clock clock, string what)
    {
        var (time, processor) = clock.Stop();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{step,-10}{time.TotalSeconds,9:0.00} s {processor.TotalSeconds,9:0.00} s of processor  {what}"));
    }

    private static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);

    private static int Number(string[] arguments, int index, int standard) =>
        arguments.Length > index ? int.Parse(arguments[index], CultureInfo.InvariantCulture) : standard;

    private static DigestInputs Inputs(int count)
    {
        var reports = Enumerable.Range(0, count).Select(Report).ToArray();
        return new(Week, Instant(7), [.. reports.Select(ReportSummary.Of)], [], [.. reports.SelectMany(RatingEvent.InContext)], [.. reports.SelectMany(RecommendationEvent.Of)], [])
        {
            Before = [.. Enumerable.Range(count, count / 2).Select(Report).SelectMany(RecommendationEvent.Of)],
        };
    }

    private static Report Report(int number)
    {
        var day = number % 7;
        return new()
        {
            Id = number.ToString("x24", CultureInfo.InvariantCulture),
            Source = new($"{number}.txt", "text/plain", 1000, "", Instant(day)),
            ParserVersion = "1",
            Language = "zh",
            Broker = new($"firm{number % Firms}", $"第{number % Firms}证券"),
            Title = $"行业周报第 {number} 号：订单能见度延长至明年下半年",
            EffectiveOn = Week.Monday.AddDays(day),
            KnownAt = Instant(day),
            Industry = $"行业{number % Industries}",
            StockRatings = [.. Enumerable.Range(0, 3).Select(index => Rating(number * 3 + index))],
            Recommendations = [.. Enumerable.Range(0, 3).Select(index => new Recommendation(Stock(number * 7 + index), $"主题{number % 50}", RecommendationStrength.Recommend, Evidence))],
            RatingScale = [.. Enum.GetNames<RatingLevel>().Select(term => new RatingDefinition(RatingSubject.Company, term, 15, null, [6, 12], "沪深300指数"))],
        };
    }

    private static StockRating Rating(int number) => new()
    {
        Stock = Stock(number),
        Term = $"{(RatingLevel)(number % 5)}",
        Level = (RatingLevel)(number % 5),
        Change = (RatingChange)(number % 4),
        TargetPrice = 10 + number % 90,
        Price = 10 + number % 70,
        Currency = "CNY",
        Evidence = Evidence,
    };

    private static Stock Stock(int number) => new($"{600000 + number % Stocks}.SH", $"股票{number % Stocks}");

    private static DigestFilter Filter(int number) => new()
    {
        Industries = number % 3 == 0 ? [] : [.. Enumerable.Range(number, 1 + number % 5).Select(industry => $"行业{industry % Industries}")],
        Firms = number % 4 == 0 ? [] : [.. Enumerable.Range(number / 7, 2 + number % 20).Select(firm => $"第{firm % Firms}证券")],
        Levels = number % 2 == 0 ? [] : [(RatingLevel)(number / 2 % 5), RatingLevel.Buy],
        Watch = [.. Enumerable.Range(0, number % 6).Select(index => $"{600000 + (number * 31 + index) % Stocks}.SH")],
    };

    private static Evidence Evidence { get; } = new(59, 1000, 18, "维持“买入”评级，目标价上调。");

    private static DateTimeOffset Instant(int day) => new(Week.Monday.AddDays(day).ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromHours(8));

    private sealed record Clock(Process Process, long Started, TimeSpan Used)
    {
        public static Clock Start(Process process)
        {
            process.Refresh();
            return new(process, Stopwatch.GetTimestamp(), process.TotalProcessorTime);
        }

        public (TimeSpan Time, TimeSpan Processor) Stop()
        {
            Process.Refresh();
            return (Stopwatch.GetElapsedTime(Started), Process.TotalProcessorTime - Used);
        }
    }
}
