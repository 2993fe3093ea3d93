using Reports.Subscriptions;

namespace Reports.Digests;

/// <summary>The recipients that the settings name, each once, or what is wrong with the settings.</summary>
internal sealed record RecipientList(IReadOnlyList<Recipient> Recipients, string? Problem)
{
    private static readonly char[] Separators = [',', ';', '，', '；'];

    public static RecipientList Parse(DigestOptions options)
    {
        var addresses = (options.Recipients ?? "").Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var invalid = addresses.Where(address => !SubscriptionRules.IsAddress(address)).ToList();
        if (invalid.Count > 0) return Wrong($"Digest:Recipients has what is no mail address: {string.Join(", ", invalid.Select(text => $"'{text}'"))}.");
        return new([.. addresses.DistinctBy(Normalize).Select(address => new Recipient(address, options.Language))], null);
    }

    /// <summary>Addresses that differ in case only are one recipient.</summary>
    public static string Normalize(string address) => address.ToLowerInvariant();

    private static RecipientList Wrong(string problem) => new([], problem);
}
