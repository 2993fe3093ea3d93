namespace Reports.Securities;

/// <summary>Entries of one provenance, by bare name.</summary>
internal sealed class StatedNames
{
    private readonly ILookup<string, (ShareListing Listing, SecurityEntry Entry)> _byName;

    public StatedNames(IEnumerable<SecurityEntry> entries)
    {
        Entries = [.. entries.GroupBy(Identity).Select(Sum)];
        _byName = Entries
            .SelectMany(entry => entry.Security.Names.Select(SecurityName.Of).Distinct().Select(name => (name, entry)))
            .ToLookup(stated => stated.name.Bare, stated => (stated.name.Listing, stated.entry), StringComparer.Ordinal);
    }

    public IReadOnlyList<SecurityEntry> Entries { get; }

    public static IEnumerable<string> BareNames(Security security) =>
        security.Names.Select(name => SecurityName.Of(name).Bare).Distinct();

    /// <summary>The codes that a name can mean, in ordinal order.</summary>
    /// <param name="exact">Whether 中国平安 beside 中国平安H says that it is the other one.</param>
    public IReadOnlyList<string> Codes(SecurityName name, bool exact)
    {
        var stated = _byName[name.Bare].Where(one => name.Fits(one.Entry.Security.Code)).ToList();
        if (exact && stated.Exists(one => one.Listing == name.Listing)) stated.RemoveAll(one => one.Listing != name.Listing);
        return [.. stated.Select(one => one.Entry.Security.Code).Distinct().Order(StringComparer.Ordinal)];
    }

    public IEnumerable<SecurityEntry> Named(string bare) => _byName[bare].Select(stated => stated.Entry);

    public IEnumerable<SecurityEntry> StartingWith(string bare) =>
        _byName.Where(stated => stated.Key.StartsWith(bare, StringComparison.Ordinal)).SelectMany(stated => stated).Select(stated => stated.Entry);

    private static (string Code, string Names) Identity(SecurityEntry entry) =>
        (entry.Security.Code, string.Join('\n', BareNames(entry.Security)));

    private static SecurityEntry Sum(IEnumerable<SecurityEntry> same)
    {
        var first = same.First();
        return first with { Reports = same.Sum(entry => entry.Reports) };
    }
}
