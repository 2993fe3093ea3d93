using Reports.Model;
using Reports.Securities;
using Reports.Subscriptions;

namespace Reports.Digests;

/// <summary>Takes from one digest what each of many readers wants.</summary>
public sealed class DigestSelector
{
    private readonly Digest _digest;
    private readonly LineKinds _kinds = new();
    private readonly Lines<DigestRating> _upgrades, _downgrades, _initiations, _targets, _estimates, _others;
    private readonly (string? Industry, Lines<DigestRating> Ratings)[] _byIndustry;
    private readonly Lines<(int Stock, DigestBacker Firm)> _backers;
    private readonly Lines<DigestReport> _reports, _late;
    private readonly ILookup<string, DigestRating> _rated;
    private readonly ILookup<string, DigestStock> _recommended;

    public DigestSelector(Digest digest)
    {
        _digest = digest;
        (_upgrades, _downgrades, _initiations) = (Ratings(digest.Upgrades), Ratings(digest.Downgrades), Ratings(digest.Initiations));
        (_targets, _estimates, _others) = (Ratings(digest.TargetChanges), Ratings(digest.EstimateChanges), Ratings(digest.OtherRatings));
        _byIndustry = [.. digest.Industries.Select(industry => (industry.Industry, Ratings(industry.Ratings)))];
        _reports = Reports(digest.Reports);
        _late = Reports(digest.Late);
        var industries = digest.Reports.Concat(digest.Late).ToDictionary(report => report.Id, report => report.Industry);
        _backers = new(
            digest.Recommendations.SelectMany((stock, number) => stock.Firms.Select(firm => (number, firm))),
            item => _kinds.Of(industries.GetValueOrDefault(item.Firm.ReportId), item.Firm.FirmId, item.Firm.Firm, item.Firm.Rating?.Level));
        _rated = digest.StockRatings.SelectMany(rating => Names(rating.Stock!).Select(name => (name, rating))).ToLookup(item => item.name, item => item.rating);
        _recommended = digest.Recommendations.SelectMany(stock => Names(stock.Stock).Select(name => (name, stock))).ToLookup(item => item.name, item => item.stock);
    }

    /// <summary>Counts stay those of the whole digest: they say what it rests on.</summary>
    public Digest Select(DigestFilter filter)
    {
        IReadOnlyList<DigestWatched> watched = filter.Watch.Count == 0 ? [] : [.. filter.Watch.SelectMany(Watched)];
        if (filter.KeepsAll()) return watched.Count == 0 ? _digest : _digest with { Watched = watched };
        var wanted = _kinds.Wanted(filter);
        var told = _digest with
        {
            Filtered = true,
            Watched = watched,
            Upgrades = _upgrades.Of(wanted),
            Downgrades = _downgrades.Of(wanted),
            Initiations = _initiations.Of(wanted),
            TargetChanges = _targets.Of(wanted),
            EstimateChanges = _estimates.Of(wanted),
            OtherRatings = _others.Of(wanted),
            Recommendations = Recommended(wanted),
            Dropped = [],
            Industries = [.. _byIndustry.Select(industry => new DigestIndustry(industry.Industry, industry.Ratings.Of(wanted))).Where(industry => industry.Ratings.Count > 0)],
            Unread = [],
        };
        if (filter.Levels.Count == 0) return told with { Reports = _reports.Of(wanted), Late = _late.Of(wanted) };
        // A report has no level of its own; it is told where a rating of it is.
        var ids = told.StockRatings.Concat(told.Industries.SelectMany(industry => industry.Ratings)).Select(rating => rating.ReportId).ToHashSet(StringComparer.Ordinal);
        var regardless = _kinds.Wanted(filter with { Levels = [] });
        return told with
        {
            Reports = [.. _reports.Of(regardless).Where(report => ids.Contains(report.Id))],
            Late = [.. _late.Of(regardless).Where(report => ids.Contains(report.Id))],
        };
    }

    /// <summary>Those of most firms first, by counting: comparing thousands of stocks for thousands of readers takes seconds.</summary>
    private MadeOnDemand<DigestStock> Recommended(bool[] wanted)
    {
        var kept = _backers.Of(wanted);
        List<List<(int Start, int End)>> byFirms = [];
        for (var (start, end) = (0, 0); start < kept.Count; start = end)
        {
            while (end < kept.Count && kept[end].Stock == kept[start].Stock) end++;
            while (byFirms.Count <= end - start) byFirms.Add([]);
            byFirms[end - start].Add((start, end));
        }
        byFirms.Reverse();
        var sorted = byFirms.SelectMany(stocks => stocks).ToArray();
        return new(sorted.Length, index => Stock(kept[sorted[index].Start..sorted[index].End]));
    }

    private DigestStock Stock(List<(int Stock, DigestBacker Firm)> kept)
    {
        var stock = _digest.Recommendations[kept[0].Stock];
        return kept.Count == stock.Firms.Count ? stock : stock with { Firms = [.. kept.Select(item => item.Firm)] };
    }

    private IEnumerable<DigestWatched> Watched(string wanted)
    {
        var name = Name(wanted);
        return _rated[name].Select(rating => new DigestWatched(wanted, rating, null)).Concat(_recommended[name].Select(stock => new DigestWatched(wanted, null, stock)));
    }

    private static IEnumerable<string> Names(Stock stock) => new[] { stock.Code, stock.Name }.OfType<string>().Select(Name).Distinct();

    private static string Name(string codeOrName) => SecurityName.Of(codeOrName).Bare;

    private Lines<DigestRating> Ratings(IEnumerable<DigestRating> ratings) => new(ratings, rating => _kinds.Of(rating.Industry, rating.FirmId, rating.Firm, rating.Level));

    private Lines<DigestReport> Reports(IEnumerable<DigestReport> reports) => new(reports, report => _kinds.Of(report.Industry, report.FirmId, report.Firm, null));

    /// <summary>Lines with the number of each one's kind beside them, which is all that choosing looks at.</summary>
    private sealed class Lines<T>
    {
        private readonly T[] _items;
        private readonly int[] _kinds;

        public Lines(IEnumerable<T> items, Func<T, int> kind)
        {
            _items = [.. items];
            _kinds = [.. _items.Select(kind)];
        }

        public List<T> Of(bool[] wanted)
        {
            List<T> kept = [];
            for (var line = 0; line < _kinds.Length; line++)
                if (wanted[_kinds[line]]) kept.Add(_items[line]);
            return kept;
        }
    }
}
