namespace Reports.Securities;

/// <summary>One listing and what it is called.</summary>
/// <param name="Code">Canonical, such as <c>601360.SH</c>.</param>
/// <param name="Name">As written; empty where only aliases are.</param>
public sealed record Security(string Code, string Name, IReadOnlyList<string> Aliases)
{
    public IEnumerable<string> Names => Aliases.Prepend(Name).Where(name => name.Length > 0);

    public override string ToString() => $"{Name} ({Code})";
}
