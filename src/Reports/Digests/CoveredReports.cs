namespace Reports.Digests;

/// <summary>The reports that a digest covers, newest first.</summary>
internal sealed class CoveredReports
{
    private readonly Dictionary<string, (DigestReport Report, bool Late)> _byId = [];

    public CoveredReports(DigestInputs inputs)
    {
        Dated = Sorted(inputs.Reports.Select(DigestReport.Of));
        foreach (var report in Dated) _byId[report.Id] = (report, false);
        // A report can move into the week between two reads; it is told once.
        Late = Sorted(inputs.Late.Select(DigestReport.Of).Where(report => !_byId.ContainsKey(report.Id)));
        foreach (var report in Late) _byId[report.Id] = (report, true);
    }

    public IReadOnlyList<DigestReport> Dated { get; }

    public IReadOnlyList<DigestReport> Late { get; }

    public IEnumerable<DigestReport> All => Dated.Concat(Late);

    /// <summary>The report as it was known then: what it said before it was replaced is no longer covered.</summary>
    public (DigestReport Report, bool Late)? Find(string id, DateTimeOffset knownAt) =>
        _byId.TryGetValue(id, out var found) && found.Report.KnownAt == knownAt ? found : null;

    private static IReadOnlyList<DigestReport> Sorted(IEnumerable<DigestReport> reports) =>
    [
        .. reports.OrderByDescending(report => report.KnownAt).DistinctBy(report => report.Id)
            .OrderByDescending(report => report.Date)
            .ThenBy(report => report.Firm, StringComparer.Ordinal)
            .ThenBy(report => report.Id, StringComparer.Ordinal),
    ];
}
