using System.Globalization;
using System.Text.Json;
using Reports.Documents;

namespace Reports.Tests.Support;

/// <summary>One comparable fact of a field: an item by what it is about, and what is said of it.</summary>
internal sealed record Fact(string Item, string Said)
{
    /// <summary>This fact without the properties that the sample does not judge for the same item.</summary>
    public Fact Only(IReadOnlyCollection<Fact> expected)
    {
        if (Said.Length == 0 || !Said.Contains('=', StringComparison.Ordinal)) return this;
        var judged = expected.FirstOrDefault(fact => fact.Item == Item)?.Said.Split("; ").Select(said => said.Split('=')[0]).ToHashSet();
        return judged is null ? this : this with { Said = string.Join("; ", Said.Split("; ").Where(said => judged.Contains(said.Split('=')[0]))) };
    }

    public override string ToString() => Said.Length == 0 ? Item : $"{Item}: {Said}";
}

/// <summary>Makes facts of the JSON of a report and of the short form that samples write, so that both compare.</summary>
internal static class ExpectedFacts
{
    private static readonly Dictionary<string, string[]> Properties = new()
    {
        ["industryRating"] = ["term", "level", "change", "previousTerm"],
        ["analysts"] = ["role", "certificate", "email"],
        ["stockRatings"] = ["term", "level", "change", "previousTerm", "targetPrice", "previousTargetPrice", "targetPriceLow", "targetPriceHigh", "currency", "price"],
        ["recommendations"] = ["theme", "strength"],
        ["ratingScale"] = ["lowerPct", "upperPct", "horizonMonths"],
    };

    public static HashSet<Fact> Of(string field, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null) return [];
        if (value.ValueKind == JsonValueKind.Array) return [.. value.EnumerateArray().Where(item => IsJudged(field, item)).Select(item => Item(field, item))];
        return [Item(field, value)];
    }

    private static bool IsJudged(string field, JsonElement item) =>
        field != "conflicts" || item.ValueKind == JsonValueKind.Array
        || (item.GetProperty("status").GetString() == "disclosed" && Text(item.GetProperty("stock").GetProperty("code")).Length > 0);

    private static Fact Item(string field, JsonElement item)
    {
        if (item.ValueKind == JsonValueKind.Array) return new Fact(field == "marketMoves" ? Index(item[0]) + " " + Text(item[1]) : string.Join(' ', item.EnumerateArray().Select(Text)), "");
        if (item.ValueKind != JsonValueKind.Object) return new Fact(field == "risks" ? Risk(Text(item)) : Text(item), "");
        return field switch
        {
            "broker" => new Fact(Text(item.GetProperty("name")), ""),
            "forecasts" => new Fact($"{Text(Listing(item, "code"))} {Text(item.GetProperty("metric"))} {Text(item.GetProperty("period"))} {Text(item.GetProperty("value"))}", ""),
            "marketMoves" => new Fact($"{Index(item.GetProperty("name"))} {Text(item.GetProperty("changePct"))}", ""),
            "conflicts" => new Fact($"{Text(Listing(item, "code"))} {Text(item.GetProperty("relation"))}", ""),
            "risks" => new Fact(Risk(Text(item.GetProperty("text"))), ""),
            "analysts" => new Fact(Text(item.GetProperty("name")), Said(field, item)),
            "stockRatings" => new Fact($"{Text(Listing(item, "code"))} {Text(Listing(item, "name"))}", Said(field, item)),
            "recommendations" => new Fact(Text(Listing(item, "name")), Said(field, item)),
            "ratingScale" => new Fact($"{Text(item.GetProperty("appliesTo"))} {Text(item.GetProperty("term"))}", Said(field, item)),
            _ => new Fact(field, Said(field, item)),
        };
    }

    private static string Said(string field, JsonElement item) =>
        string.Join("; ", Properties[field].Where(property => item.TryGetProperty(property, out _)).Select(property => $"{property}={Text(item.GetProperty(property))}"));

    // The report nests the listing, a sample writes it out.
    private static JsonElement Listing(JsonElement item, string property) =>
        (item.TryGetProperty("stock", out var stock) ? stock : item).TryGetProperty(property, out var value) ? value : default;

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDecimal().ToString("0.####", CultureInfo.InvariantCulture),
        JsonValueKind.String => Fold(value.GetString()!),
        JsonValueKind.Array => string.Join(' ', value.EnumerateArray().Select(Text)),
        _ => "",
    };

    private static string Fold(string text) => string.Concat(WidthFolding.Fold(text).Where(character => !char.IsWhiteSpace(character) && !"\"'*_".Contains(character, StringComparison.Ordinal))).ToLowerInvariant();

    private static string Risk(string text)
    {
        var risk = text.TrimEnd('。', ';', '.', ',');
        return risk.EndsWith("的风险", StringComparison.Ordinal) ? risk[..^3] : risk.EndsWith("风险", StringComparison.Ordinal) ? risk[..^2] : risk;
    }

    // An index goes by several names.
    private static string Index(JsonElement name) => Text(name).Replace("a股", "", StringComparison.Ordinal) is var folded && folded.Length > 2 ? folded[..2] : Text(name);
}
