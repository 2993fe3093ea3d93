namespace Bulk;

/// <summary>Every route that reads, with one filter at most beside the dates, over <see cref="ManyReports"/>.</summary>
/// <param name="Items">Where in the answer the items are that its entities make, by path; empty where the whole is one.</param>
/// <param name="Requests">How many calls to storage a page takes.</param>
internal sealed record Route(string Path, string Items = "items", int Requests = 1)
{
    public static IReadOnlyList<Route> All { get; } =
    [
        new("reports?pageSize=3"),
        new("reports?pageSize=3&from=2026-11-18&to=2026-11-19"),
        new($"reports?pageSize=3&broker={ManyReports.Broker}"),
        new("reports?pageSize=3&broker=青禾3证券"),
        new($"reports?pageSize=3&industry={ManyReports.Industry}"),
        new("reports?pageSize=3&kind=company"),
        new("reports?pageSize=3&series=comment"),
        new("reports?pageSize=3&language=en"),
        new($"reports?pageSize=3&stock={ManyReports.Stock}"),
        new($"reports?pageSize=3&stock={ManyReports.Popular}"),
        new($"reports?pageSize=3&analyst={ManyReports.Certificate}"),
        new("reports?pageSize=3&q=芯片"),
        new("reports?pageSize=3&q=芯片复苏&from=2026-11-17"),
        new("reports?pageSize=3&updatedSince=2020-01-01T00:00:00Z"),
        new("ratings?pageSize=3"),
        new($"ratings?pageSize=3&broker={ManyReports.Broker}"),
        new("ratings?pageSize=3&level=buy"),
        new("ratings?pageSize=3&change=maintained&to=2026-11-19"),
        new("ratings?pageSize=3&appliesTo=industry"),
        new("recommendations?from=2026-11-20&to=2026-11-20", "items.mentions"),
        new($"stocks/{ManyReports.Stock}", "latestRatings forecasts"),
        new($"stocks/{ManyReports.Popular}", "recommendations"),
        new($"stocks/{ManyReports.Stock}/ratings?pageSize=3"),
        new($"stocks/{ManyReports.Stock}/ratings?pageSize=3&asOf=2026-11-19"),
        new($"stocks/{ManyReports.Stock}/forecasts?pageSize=3"),
        new($"stocks/{ManyReports.Stock}/consensus", "ratings"),
        new($"stocks/{ManyReports.Stock}/consensus?asOf=2026-11-20&since=2026-11-18", "ratings"),
        new("industries?pageSize=3"),
        new($"industries/{ManyReports.Industry}", "ratings"),
        new("brokers?pageSize=3"),
        new($"brokers/{ManyReports.Broker}?pageSize=3", "reports.items"),
        new($"analysts/{ManyReports.Certificate}?pageSize=3", "reports.items"),
        new("ingestions?pageSize=3"),
    ];

    /// <summary>The routes that look a stock up by how its code or name begins, or by its name before its own partition: a row for each report that prints both.</summary>
    public static IReadOnlyList<Route> LookUps { get; } =
    [
        new($"stocks?q={ManyReports.Stock}", Requests: 3),
        new("stocks?q=岑3&pageSize=1", Requests: 2),
        new("stocks/岑3", "latestRatings forecasts", Requests: 3),
        new("reports?pageSize=3&stock=岑3", Requests: 3),
    ];
}
