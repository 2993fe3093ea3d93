using Reports.Documents;
using Reports.Model;
using Reports.Securities;
using Reports.Subscriptions;

namespace Reports.Digests;

/// <summary>
/// Takes from one digest what each of many readers wants. Names are folded and numbered once, so that a reader costs a look
/// at each line and no comparison of texts.
/// </summary>
public sealed class DigestSelector
{
    private readonly Digest _digest;
    private readonly Dictionary<string, int> _industries = [], _firms = [];
    private readonly Entry<DigestRating>[] _upgrades, _downgrades, _initiations, _targets, _estimates, _others;
    private readonly (string? Industry, Entry<DigestRating>[] Ratings)[] _byIndustry;
    private readonly (DigestStock Stock, Entry<DigestBacker>[] Firms)[] _recommendations;
    private readonly Entry<DigestReport>[] _reports, _late;
    private readonly ILookup<string, DigestRating> _rated;
    private readonly ILookup<string, DigestStock> _recommended;

    public DigestSelector(Digest digest)
    {
        _digest = digest;
        (_upgrades, _downgrades, _initiations) = (Lines(digest.Upgrades), Lines(digest.Downgrades), Lines(digest.Initiations));
        (_targets, _estimates, _others) = (Lines(digest.TargetChanges), Lines(digest.EstimateChanges), Lines(digest.OtherRatings));
        _byIndustry = [.. digest.Industries.Select(industry => (industry.Industry, Lines(industry.Ratings)))];
        _reports = [.. digest.Reports.Select(report => Numbered(report, report.Industry, report.FirmId, report.Firm, null))];
        _late = [.. digest.Late.Select(report => Numbered(report, report.Industry, report.FirmId, report.Firm, null))];
        var industries = digest.Reports.Concat(digest.Late).ToDictionary(report => report.Id, report => report.Industry);
        _recommendations =
        [
            .. digest.Recommendations.Select(stock =>
                (stock, stock.Firms.Select(firm => Numbered(firm, industries.GetValueOrDefault(firm.ReportId), firm.FirmId, firm.Firm, firm.Rating?.Level)).ToArray())),
        ];
        _rated = digest.StockRatings.SelectMany(rating => Names(rating.Stock!).Select(name => (name, rating))).ToLookup(item => item.name, item => item.rating);
        _recommended = digest.Recommendations.SelectMany(stock => Names(stock.Stock).Select(name => (name, stock))).ToLookup(item => item.name, item => item.stock);
    }

    /// <summary>Counts stay those of the whole digest: they say what it rests on.</summary>
    public Digest Select(DigestFilter filter)
    {
        IReadOnlyList<DigestWatched> watched = filter.Watch.Count == 0 ? [] : [.. filter.Watch.SelectMany(Watched)];
        if (filter.KeepsAll()) return watched.Count == 0 ? _digest : _digest with { Watched = watched };
        var wanted = new Wanted(Chosen(_industries, filter.Industries), Chosen(_firms, filter.Firms), Chosen(filter.Levels));
        var told = _digest with
        {
            Filtered = true,
            Watched = watched,
            Upgrades = wanted.Of(_upgrades),
            Downgrades = wanted.Of(_downgrades),
            Initiations = wanted.Of(_initiations),
            TargetChanges = wanted.Of(_targets),
            EstimateChanges = wanted.Of(_estimates),
            OtherRatings = wanted.Of(_others),
            Recommendations = [.. Recommended(wanted).OrderByDescending(stock => stock.Firms.Count)],
            Dropped = [],
            Industries = [.. _byIndustry.Select(industry => new DigestIndustry(industry.Industry, wanted.Of(industry.Ratings))).Where(industry => industry.Ratings.Count > 0)],
            Unread = [],
        };
        // A report has no level of its own; it is told where a rating of it is.
        if (wanted.Levels is null) return told with { Reports = wanted.Of(_reports), Late = wanted.Of(_late) };
        var ids = told.StockRatings.Concat(told.Industries.SelectMany(industry => industry.Ratings)).Select(rating => rating.ReportId).ToHashSet();
        return told with { Reports = [.. _digest.Reports.Where(report => ids.Contains(report.Id))], Late = [.. _digest.Late.Where(report => ids.Contains(report.Id))] };
    }

    private IEnumerable<DigestStock> Recommended(Wanted wanted)
    {
        foreach (var (stock, firms) in _recommendations)
        {
            var kept = wanted.Of(firms);
            if (kept.Count == firms.Length) yield return stock;
            else if (kept.Count > 0) yield return stock with { Firms = kept };
        }
    }

    private IEnumerable<DigestWatched> Watched(string wanted)
    {
        var name = Name(wanted);
        return _rated[name].Select(rating => new DigestWatched(wanted, rating, null)).Concat(_recommended[name].Select(stock => new DigestWatched(wanted, null, stock)));
    }

    private static IEnumerable<string> Names(Stock stock) => new[] { stock.Code, stock.Name }.OfType<string>().Select(Name).Distinct();

    private static string Name(string codeOrName) => SecurityName.Of(codeOrName).Bare;

    private Entry<DigestRating>[] Lines(IEnumerable<DigestRating> ratings) => [.. ratings.Select(rating => Numbered(rating, rating.Industry, rating.FirmId, rating.Firm, rating.Level))];

    private Entry<T> Numbered<T>(T item, string? industry, string? firmId, string? firm, RatingLevel? level)
    {
        var number = Number(_firms, firmId ?? firm);
        // A reader may know the firm by either.
        if (firm is not null) _firms.TryAdd(NameFolding.Fold(firm), number);
        return new(item, Number(_industries, industry), number, (int?)level ?? -1);
    }

    private static int Number(Dictionary<string, int> numbers, string? name)
    {
        if (name is null) return -1;
        var folded = NameFolding.Fold(name);
        if (!numbers.TryGetValue(folded, out var number)) numbers.Add(folded, number = numbers.Count);
        return number;
    }

    // Null where nothing is chosen, which keeps all.
    private static bool[]? Chosen(Dictionary<string, int> numbers, IReadOnlyList<string> names)
    {
        if (names.Count == 0) return null;
        var chosen = new bool[numbers.Count];
        foreach (var name in names)
            if (numbers.TryGetValue(NameFolding.Fold(name), out var number)) chosen[number] = true;
        return chosen;
    }

    private static bool[]? Chosen(IReadOnlyList<RatingLevel> levels)
    {
        if (levels.Count == 0) return null;
        var chosen = new bool[Enum.GetValues<RatingLevel>().Length];
        foreach (var level in levels) chosen[(int)level] = true;
        return chosen;
    }

    private readonly record struct Entry<T>(T Item, int Industry, int Firm, int Level);

    private sealed record Wanted(bool[]? Industries, bool[]? Firms, bool[]? Levels)
    {
        public List<T> Of<T>(Entry<T>[] lines)
        {
            List<T> kept = [];
            foreach (var line in lines)
            {
                if (Has(Industries, line.Industry) && Has(Firms, line.Firm) && Has(Levels, line.Level)) kept.Add(line.Item);
            }
            return kept;
        }

        private static bool Has(bool[]? chosen, int number) => chosen is null || number >= 0 && chosen[number];
    }
}
