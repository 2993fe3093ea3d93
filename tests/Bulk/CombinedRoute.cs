namespace Bulk;

/// <summary>Two filters at once, over <see cref="ManyReports"/>: the table looks through what the leading one alone would list, and no more.</summary>
/// <param name="Leading">The leading filter alone.</param>
/// <param name="Other">What is tested beside it.</param>
/// <param name="Places">In how many rows the leading filter finds one report at most.</param>
internal sealed record CombinedRoute(string Leading, string Other, int Places = 1)
{
    private const string
        Phrase = "reports?q=芯片", Stock = $"reports?stock={ManyReports.Stock}",
        // Who rates that industry.
        Analyst = "reports?analyst=S0130519070008", Broker = "reports?broker=firm-8", Industry = $"reports?industry={ManyReports.Industry}", Days = "&from=2026-11-10&to=2026-11-19";

    public static IReadOnlyList<CombinedRoute> All { get; } =
    [
        // Its title and its theme.
        .. Combine(Phrase, 2, $"stock={ManyReports.Stock}", $"analyst={ManyReports.Certificate}", $"broker={ManyReports.Broker}", $"industry={ManyReports.Industry}", "series=comment", "kind=company", "language=en"),
        .. Combine(Stock, 1, $"analyst={ManyReports.Certificate}", $"broker={ManyReports.Broker}", "series=comment", "kind=company", "language=en"),
        .. Combine(Analyst, 1, "broker=firm-8", $"industry={ManyReports.Industry}", "series=comment", "kind=company", "language=en"),
        .. Combine(Broker, 1, $"industry={ManyReports.Industry}", "series=comment", "kind=company", "language=en", "updatedSince=2026-11-18T00:00:00Z"),
        .. Combine(Broker + Days, 1, "kind=industry"),
        .. Combine(Industry, 1, "series=comment", "kind=industry", "language=en"),
        .. Combine("reports?series=comment", 1, "kind=company", "language=en"),
        .. Combine("reports?kind=industry", 1, "language=en"),
        .. Combine($"ratings?broker={ManyReports.Broker}", 1, "change=maintained", "level=buy", "appliesTo=company"),
        .. Combine("ratings?change=maintained", 1, "level=buy", "appliesTo=company"),
        .. Combine("ratings?level=buy" + Days, 1, "appliesTo=company"),
    ];

    private static IEnumerable<CombinedRoute> Combine(string leading, int places, params string[] others) =>
        others.Select(other => new CombinedRoute(leading, other, places));
}
