using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reports.Recognition.Vocabulary;

/// <summary>The firms that are known by name; data, in <c>Reference/brokers.json</c>.</summary>
internal static class Brokers
{
    public static IReadOnlyList<KnownBroker> All { get; } = Load();

    /// <summary>Every name and alias, longest first, so that 海通国际证券 is not read as 海通证券.</summary>
    public static IReadOnlyList<(string Name, KnownBroker Broker)> Names { get; } =
        [.. All.SelectMany(broker => broker.Aliases.Prepend(broker.Name).Select(name => (name, broker))).OrderByDescending(pair => pair.name.Length)];

    private static readonly Words AnyName = new(Names.Select(pair => pair.Name));

    private static readonly FrozenDictionary<string, int> Ranks = Names.Select((pair, rank) => (pair.Name, rank)).ToFrozenDictionary(pair => pair.Name, pair => pair.rank);

    public static bool AreNamedIn(ReadOnlySpan<char> text) => AnyName.AreIn(text);

    /// <summary>Those of <see cref="Names"/> that the text holds, in the same order.</summary>
    public static IEnumerable<(string Name, KnownBroker Broker)> NamedIn(string text) =>
        AreNamedIn(text) ? AnyName.In(text).Select(name => Ranks[name]).Order().Select(rank => Names[rank]) : [];

    private static readonly FrozenDictionary<string, KnownBroker> Domains =
        All.SelectMany(broker => broker.Domains.Select(domain => (domain, broker))).ToFrozenDictionary(pair => pair.domain, pair => pair.broker, StringComparer.OrdinalIgnoreCase);

    /// <summary>The firm whose mail domain this is, or a part of.</summary>
    public static KnownBroker? ByDomain(string domain) =>
        Domains.GetValueOrDefault(domain) ?? (domain.IndexOf('.') is var dot and >= 0 ? ByDomain(domain[(dot + 1)..]) : null);

    private static List<KnownBroker> Load()
    {
        using var stream = typeof(Brokers).Assembly.GetManifestResourceStream("brokers.json")!;
        return JsonSerializer.Deserialize(stream, BrokersJsonContext.Default.ListKnownBroker)!;
    }
}

internal sealed record KnownBroker(string Id, string Name, IReadOnlyList<string> Aliases, IReadOnlyList<string> Domains);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(List<KnownBroker>))]
[JsonSerializable(typeof(List<string>))]
internal sealed partial class BrokersJsonContext : JsonSerializerContext;
