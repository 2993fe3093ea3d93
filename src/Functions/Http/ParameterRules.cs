using System.Globalization;
using System.Text.Json;
using Reports;

namespace Functions.Http;

/// <summary>How a value of each type is written in a route or query.</summary>
internal static class ParameterRules
{
    // With a zone: an hour alone is another instant in each.
    private static readonly string[] Instants = ["yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    /// <summary>What the value should be, or null where it is that.</summary>
    public static string? Broken(Type type, string value)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
            return Enum.GetNames(type).Contains(value, StringComparer.OrdinalIgnoreCase) ? null : $"It must be one of {string.Join(", ", Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName))}.";
        if (type == typeof(DateOnly))
            return DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsOfReports(day.Year) ? null : "It must be a date such as 2024-12-06.";
        if (type == typeof(IsoWeek))
            return IsoWeek.TryParse(value, out var week) && IsOfReports(week.Year) ? null : "It must be an ISO week such as 2024-W49.";
        if (type == typeof(DateTimeOffset))
            return DateTimeOffset.TryParseExact(value, Instants, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) && IsOfReports(instant.Year) ? null : "It must be an instant such as 2024-12-06T01:30:00Z.";
        if (type == typeof(int))
            return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : "It must be a whole number.";
        return null;
    }

    // Days are counted back and on from these, which the calendar has an end for.
    private static bool IsOfReports(int year) => year is >= 1900 and < 2300;

    /// <summary>The value as binding reads it.</summary>
    public static string Spell(Type type, string value)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum ? Enum.GetNames(type).FirstOrDefault(name => name.Equals(value, StringComparison.OrdinalIgnoreCase)) ?? value : value;
    }

    /// <summary>Parameters of these types come from the route or the query, others are services.</summary>
    public static bool IsText(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum || type == typeof(string) || type == typeof(DateOnly) || type == typeof(DateTimeOffset) || type == typeof(IsoWeek) || type == typeof(int);
    }
}
