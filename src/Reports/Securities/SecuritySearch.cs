using System.Text.RegularExpressions;
using Reports.Documents;

namespace Reports.Securities;

/// <summary>What somebody typed, as the beginning of a name or of a code.</summary>
public sealed partial record SecuritySearch(string Name, IReadOnlyList<string> Codes)
{
    public bool IsEmpty => Name.Length == 0;

    public static SecuritySearch Of(string q)
    {
        var typed = NameFolding.Fold(q).ToUpperInvariant();
        // 700 is how people write 0700.HK.
        string[] codes = !Code().IsMatch(typed) ? [] : Short().IsMatch(typed) ? [typed, typed.PadLeft(4, '0')] : [typed];
        return new(SecurityName.Of(q).Bare, codes);
    }

    /// <param name="reference">What the user's list says, of everything.</param>
    /// <param name="learned">What reports state that starts with what was typed.</param>
    public SecurityMatches Among(SecurityMaster reference, IEnumerable<SecurityEntry> learned, int size)
    {
        List<SecurityEntry> stated = [.. learned], listed = [.. reference.StartingWith(Name, Codes)];
        var related = stated.SelectMany(entry => StatedNames.BareNames(entry.Security)).SelectMany(reference.Named);
        return new(
            [.. listed.Concat(stated).GroupBy(entry => entry.Security.Code).Select(Item)
                .OrderBy(item => !IsExact(item.Security))
                .ThenBy(item => item.Provenance)
                .ThenBy(item => item.Security.Code, StringComparer.Ordinal)
                .Take(size)],
            new SecurityMaster([.. listed.Concat(related).Distinct(), .. stated]).Conflicts());
    }

    // The list's own entry, else the name that most reports print.
    private static SecurityEntry Item(IEnumerable<SecurityEntry> ofCode)
    {
        List<SecurityEntry> entries = [.. ofCode.OrderBy(entry => entry.Provenance).ThenByDescending(entry => entry.Reports).ThenBy(entry => entry.Security.Name, StringComparer.Ordinal)];
        var best = entries[0];
        var others = entries.SelectMany(entry => entry.Security.Names).DistinctBy(name => SecurityName.Of(name).Bare).Where(name => name != best.Security.Name);
        return best with
        {
            Security = best.Security with { Aliases = [.. best.Security.Aliases.Concat(others).Distinct()] },
            Reports = entries.Sum(entry => entry.Reports),
        };
    }

    private bool IsExact(Security security) => Codes.Contains(security.Code) || StatedNames.BareNames(security).Contains(Name);

    [GeneratedRegex(@"^[A-Z0-9.\-]+$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\d{1,3}$")]
    private static partial Regex Short();
}
