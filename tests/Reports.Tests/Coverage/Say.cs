using Reports.Coverage;
using Reports.Model;

namespace Reports.Tests.Coverage;

/// <summary>Opinions in few words; a report is named for its firm and day.</summary>
internal static class Say
{
    public static Opinion Of(string firm, string day, RatingLevel? level, decimal? target = null, string? currency = "CNY", string? known = null, RatingChange? change = null, string? term = null)
    {
        var effective = DateOnly.Parse(day, null);
        var knownAt = (known is null ? effective : DateOnly.Parse(known, null)).ToDateTime(new TimeOnly(12, 0));
        var id = $"{firm}-{day}";
        return new()
        {
            ReportId = id,
            EffectiveOn = effective,
            KnownAt = new(knownAt, TimeSpan.Zero),
            Rating = new()
            {
                ReportId = id,
                BrokerId = firm,
                Broker = firm,
                EffectiveOn = effective,
                KnownAt = new(knownAt, TimeSpan.Zero),
                AppliesTo = RatingSubject.Company,
                Stock = new("688917.SH", "岑石科技"),
                Term = term ?? level?.ToString(),
                Level = level,
                Change = change,
                TargetPrice = target,
                Currency = target is null ? null : currency,
                Evidence = new(1, 0, 0, ""),
            },
        };
    }

    /// <summary>Each firm's opinions as its lineage.</summary>
    public static IReadOnlyList<Lineage> Lineages(params Opinion[] opinions) =>
        [.. opinions.GroupBy(opinion => opinion.Rating!.Firm).Select(firm => firm.Aggregate(Lineage.Empty, (lineage, opinion) => lineage.With(opinion.ReportId, opinion)))];
}
