using Reports.Model;

namespace Reports.Securities;

/// <summary>
/// What is known of names and codes. The reference decides where it says something; what reports state counts
/// only where they agree. It may be a part: all that is known of some names.
/// </summary>
public sealed class SecurityMaster
{
    private readonly StatedNames _reference, _learned;

    public SecurityMaster(IEnumerable<SecurityEntry> entries)
    {
        var all = entries.ToLookup(entry => entry.Provenance);
        _reference = new(all[SecurityProvenance.Reference]);
        _learned = new(all[SecurityProvenance.Learned]);
    }

    private SecurityMaster(StatedNames reference, StatedNames learned) => (_reference, _learned) = (reference, learned);

    public static SecurityMaster Empty { get; } = new([]);

    /// <summary>Everything that is stated, the reference's first.</summary>
    public IEnumerable<SecurityEntry> Entries => [.. _reference.Entries, .. _learned.Entries];

    /// <summary>This with what more reports state.</summary>
    public SecurityMaster Learning(IEnumerable<SecurityEntry> entries) => new(_reference, new([.. _learned.Entries, .. entries]));

    /// <summary>The stock with the one code that its name can mean; unchanged where it has a code, or could mean several.</summary>
    public Stock Resolve(Stock stock) =>
        stock is { Code: null or "", Name.Length: > 0 } && CodeOf(SecurityName.Of(stock.Name)) is { } code ? stock with { Code = code } : stock;

    /// <summary>The names that the reference gives a code.</summary>
    public IEnumerable<string> NamesOf(string code) => _reference.Entries.Where(entry => entry.Security.Code == code).SelectMany(entry => entry.Security.Names);

    /// <summary>Names with several codes and codes with several names, by ordinal order.</summary>
    public IReadOnlyList<SecurityConflict> Conflicts() =>
    [
        .. Entries.SelectMany(entry => StatedNames.BareNames(entry.Security).Select(name => (name, entry)))
            .GroupBy(stated => stated.name, stated => stated.entry, StringComparer.Ordinal)
            .Where(claims => claims.Select(claim => claim.Security.Code).Distinct().Skip(1).Any())
            .OrderBy(claims => claims.Key, StringComparer.Ordinal)
            .Select(claims => new SecurityConflict(SecurityConflictKind.NameWithSeveralCodes, claims.Key, [.. claims], CodeOf(new(claims.Key, ShareListing.Unmarked)))),
        .. Entries.GroupBy(entry => entry.Security.Code, StringComparer.Ordinal)
            .Where(HasStrangeNames)
            .OrderBy(claims => claims.Key, StringComparer.Ordinal)
            .Select(claims => new SecurityConflict(SecurityConflictKind.CodeWithSeveralNames, claims.Key, [.. claims], null)),
    ];

    /// <summary>The one code that a name can mean, or null.</summary>
    public string? CodeOf(SecurityName name)
    {
        var codes = _reference.Codes(name, exact: true);
        if (codes.Count == 0) codes = _learned.Codes(name, exact: false);
        return codes.Count == 1 ? codes[0] : null;
    }

    internal IEnumerable<SecurityEntry> Named(string bare) => _reference.Named(bare);

    internal IEnumerable<SecurityEntry> StartingWith(string bare, IReadOnlyList<string> codes) => _reference.StartingWith(bare)
        .Concat(_reference.Entries.Where(entry => codes.Any(code => entry.Security.Code.StartsWith(code, StringComparison.Ordinal))))
        .Distinct();

    // The names that the reference gives one code are meant to differ.
    private static bool HasStrangeNames(IEnumerable<SecurityEntry> claims)
    {
        var stated = claims.ToLookup(claim => claim.Provenance, claim => StatedNames.BareNames(claim.Security));
        var reference = stated[SecurityProvenance.Reference].SelectMany(names => names).ToHashSet();
        var learned = stated[SecurityProvenance.Learned].SelectMany(names => names).ToHashSet();
        return reference.Count > 0 ? learned.Except(reference).Any() : learned.Count > 1;
    }
}
