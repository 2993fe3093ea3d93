using Reports.Documents;
using Reports.Model;
using Reports.Subscriptions;

namespace Reports.Digests;

/// <summary>
/// The kinds of lines that a filter can tell apart: of one industry, firm and level. A week has some thousands of them, so that a
/// reader's filter is held against each of these and not against each line.
/// </summary>
internal sealed class LineKinds
{
    private readonly Dictionary<(string? Industry, string? Firm, RatingLevel? Level), int> _numbers = [];

    // A reader may know a firm by its name or by its id.
    private readonly Dictionary<string, string> _firmIds = [];

    public int Of(string? industry, string? firmId, string? firm, RatingLevel? level)
    {
        var id = Fold(firmId ?? firm);
        if (Fold(firm) is { } name && id is not null) _firmIds.TryAdd(name, id);
        var kind = (Fold(industry), id, level);
        if (!_numbers.TryGetValue(kind, out var number)) _numbers.Add(kind, number = _numbers.Count);
        return number;
    }

    /// <summary>Which kinds a filter keeps, by number.</summary>
    public bool[] Wanted(DigestFilter filter)
    {
        var industries = filter.Industries.Select(Fold).ToHashSet();
        var firms = filter.Firms.Select(firm => Fold(firm)!).Select(firm => _firmIds.GetValueOrDefault(firm, firm)).ToHashSet();
        var wanted = new bool[_numbers.Count];
        foreach (var (kind, number) in _numbers)
        {
            wanted[number] = (filter.Levels.Count == 0 || kind.Level is { } level && filter.Levels.Contains(level))
                && (industries.Count == 0 || industries.Contains(kind.Industry))
                && (firms.Count == 0 || kind.Firm is not null && firms.Contains(kind.Firm));
        }
        return wanted;
    }

    private static string? Fold(string? name) => name is null ? null : NameFolding.Fold(name);
}
