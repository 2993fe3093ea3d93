namespace Reports.Securities;

/// <summary>What the user's reference and the listed reports say of names and codes.</summary>
public interface ISecurities
{
    /// <summary>The reference, and what reports state of these names.</summary>
    /// <param name="exceptReport">The id of a report that is about to be replaced, whose former statements do not count.</param>
    Task<SecurityMaster> KnownAsync(IReadOnlyCollection<string> names, string? exceptReport, CancellationToken cancellation);
}
