using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Firms;

/// <summary>The firms that a report names, with what speaks for each.</summary>
internal sealed partial class Ballot
{
    /// <summary>Weights of a mail address, an imprint, and a name that signs at the head.</summary>
    public const int Mail = 5, Imprint = 6, Head = 4;

    private const int MostMentions = 12;
    private readonly Dictionary<string, Vote> _votes = [];

    public IReadOnlyCollection<Vote> Votes => _votes.Values;

    public void Clear() => _votes.Clear();

    /// <summary>Drops what is another firm's name or a mention beside a signature.</summary>
    public void Settle()
    {
        KeepShortest();
        // Who signs has written it; a firm that is only spoken of has not.
        if (_votes.Values.Any(vote => vote.Best >= Imprint - 2))
        {
            foreach (var named in _votes.Values.Where(vote => vote.Best <= 2).ToList()) _votes.Remove(named.Id);
        }
        KeepOneName();
        KeepOwnName();
    }

    /// <param name="isOwnName">Whether the firm speaks of itself by this name.</param>
    public void Add(string id, string name, int weight, Evidence evidence, bool isOwnName = false)
    {
        if (!_votes.TryGetValue(id, out var vote))
        {
            _votes[id] = new Vote(id, name, weight, evidence, weight, isOwnName);
            return;
        }
        if (weight <= 2 && vote.Weight > MostMentions * 4) return;
        _votes[id] = vote with
        {
            Weight = vote.Weight + weight,
            Evidence = weight > vote.Best ? evidence : vote.Evidence,
            Best = Math.Max(weight, vote.Best),
            IsOwnName = isOwnName || vote.IsOwnName,
        };
    }

    /// <summary>An id for a firm that has none.</summary>
    public static string Identify(string name)
    {
        var slug = NotInSlug().Replace(name.ToLowerInvariant(), "-").Trim('-');
        return slug.Length >= 3 ? slug : "x-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..10];
    }

    // A firm that signs in two languages goes by its Chinese name.
    private void KeepOneName()
    {
        var unlisted = _votes.Values.Where(vote => Brokers.All.All(broker => broker.Id != vote.Id)).ToList();
        if (!unlisted.Exists(vote => !char.IsAscii(vote.Name[0]))) return;
        foreach (var english in unlisted.Where(vote => char.IsAscii(vote.Name[0]))) _votes.Remove(english.Id);
    }

    // What speaks of itself as Pembroke signs as Pembroke Securities LLC too, and in Tokyo as Pembroke Japan.
    private void KeepOwnName()
    {
        foreach (var own in _votes.Values.Where(vote => vote.IsOwnName).ToList())
        {
            var others = _votes.Values.Where(other => other.Id != own.Id && Brokers.All.All(broker => broker.Id != other.Id)).ToList();
            if (others.Find(other => own.Name.StartsWith(other.Name + " ", StringComparison.OrdinalIgnoreCase)) is { } shorter) Merge(own, shorter);
            else others.FindAll(other => other.Name.StartsWith(own.Name + " ", StringComparison.OrdinalIgnoreCase)).ForEach(longer => Merge(longer, own));
        }
    }

    private void Merge(Vote vote, Vote into)
    {
        _votes[into.Id] = _votes[into.Id] with { Weight = _votes[into.Id].Weight + vote.Weight };
        _votes.Remove(vote.Id);
    }

    // 年加入兰溪证券 in a sentence is 兰溪证券, which signs elsewhere.
    private void KeepShortest()
    {
        foreach (var vote in _votes.Values.OrderBy(vote => vote.Name.Length).ToList())
        {
            foreach (var longer in _votes.Values.Where(other => other.Name.Length > vote.Name.Length && !char.IsAscii(vote.Name[0]) && other.Name.EndsWith(vote.Name, StringComparison.Ordinal) && Brokers.All.All(broker => broker.Id != other.Id)).ToList())
            {
                if (_votes.TryGetValue(vote.Id, out var kept)) _votes[vote.Id] = kept with { Weight = kept.Weight + longer.Weight };
                _votes.Remove(longer.Id);
            }
        }
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInSlug();
}
