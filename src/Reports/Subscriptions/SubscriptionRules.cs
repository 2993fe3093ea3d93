using System.Net.Mail;
using System.Text.Json;
using Reports.Digests;
using Reports.Model;

namespace Reports.Subscriptions;

/// <summary>What a subscription may ask for.</summary>
public static class SubscriptionRules
{
    private const int LongestAddress = 254, LongestItem = 100, MostItems = 100;

    /// <summary>An address that mail can go to, alone and not as <c>Name &lt;address&gt;</c>.</summary>
    public static bool IsAddress(string? text) =>
        text is { Length: <= LongestAddress } && MailAddress.TryCreate(text, out var address) && address.Address == text
        && address.Host.Contains('.', StringComparison.Ordinal) && !text.Any(letter => char.IsControl(letter) || letter > '~');

    /// <summary>What is wrong, by the field's name.</summary>
    public static Dictionary<string, string[]> Check(SubscriptionRequest request)
    {
        var errors = new Dictionary<string, string[]>();
        void Add(string field, bool broken, string rule)
        {
            if (broken) errors[field] = [rule];
        }
        Add("address", !IsAddress(request.Address), "It must be a mail address such as reader@example.com.");
        Add("language", request.Language is not (null or "zh" or "en"), "It must be one of zh, en.");
        Add("timeZone", request.TimeZone is { } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _), "It must be an IANA time zone such as Asia/Shanghai.");
        Add("day", request.Day is { } day && Parse<DayOfWeek>(day) is null, $"It must be one of {Names<DayOfWeek>()}.");
        Add("hour", request.Hour is < 0 or > 23, "It must be from 0 to 23.");
        Add("levels", request.Levels?.Any(level => Parse<RatingLevel>(level) is null) is true, $"They must be of {Names<RatingLevel>()}.");
        foreach (var (field, items) in new[] { ("industries", request.Industries), ("firms", request.Firms), ("watch", request.Watch) })
            Add(field, items?.Count > MostItems || items?.Any(item => string.IsNullOrWhiteSpace(item) || item.Length > LongestItem) is true, $"It takes up to {MostItems} names of up to {LongestItem} characters.");
        return errors;
    }

    /// <summary>The subscription that a request without errors asks for.</summary>
    public static Subscription Apply(SubscriptionRequest request, Subscription? before, DigestOptions options, Calendar calendar) => new()
    {
        Id = SubscriptionId.Of(request.Address!),
        Address = request.Address!,
        State = before?.State ?? SubscriptionState.Pending,
        Language = request.Language ?? options.Language,
        TimeZone = request.TimeZone ?? calendar.Zone.Id,
        Day = Parse<DayOfWeek>(request.Day) ?? options.Day,
        Hour = request.Hour ?? options.Hour,
        Filter = new()
        {
            Industries = Distinct(request.Industries),
            Firms = Distinct(request.Firms),
            Levels = [.. (request.Levels ?? []).Select(Parse<RatingLevel>).OfType<RatingLevel>().Distinct()],
            Watch = Distinct(request.Watch),
        },
        Reason = before?.Reason,
        AskedAt = before?.AskedAt,
        ChangedAt = before?.ChangedAt ?? calendar.Now,
    };

    private static IReadOnlyList<string> Distinct(IEnumerable<string>? items) => [.. (items ?? []).Select(item => item.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static T? Parse<T>(string? text) where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var value) && char.IsLetter(text![0]) ? value : null;

    private static string Names<T>() where T : struct, Enum => string.Join(", ", Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName));
}
