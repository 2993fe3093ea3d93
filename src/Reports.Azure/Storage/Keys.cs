using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Reports.Azure.Storage;

/// <summary>
/// Partition and row keys: parts joined by a bar. In a part everything but letters, digits, dot and hyphen is written as
/// <c>!</c> and four hex digits, so that no key holds what Table Storage forbids (/ \ # ? and control characters) or a bar.
/// </summary>
internal static class Keys
{
    // A key holds 512 characters, and none has more than four parts of free text.
    private const int LongestPart = 120;

    public static string Join(params ReadOnlySpan<string> parts)
    {
        var key = new StringBuilder();
        foreach (var part in parts)
        {
            if (key.Length > 0) key.Append('|');
            key.Append(Part(part));
        }
        return key.ToString();
    }

    /// <summary>Sorts later days first.</summary>
    public static string Day(DateOnly day) => Digits(InvertedDay(day));

    /// <summary>Just behind every key that starts with this day.</summary>
    public static string After(DateOnly day) => Digits(InvertedDay(day) + 1);

    /// <summary>Sorts later instants first.</summary>
    public static string Instant(DateTimeOffset instant) =>
        (DateTimeOffset.MaxValue.UtcTicks - instant.UtcTicks).ToString("D19", CultureInfo.InvariantCulture);

    /// <summary>Just behind every key that starts with this instant.</summary>
    public static string After(DateTimeOffset instant) => Instant(instant.AddTicks(-1));

    public static string Ordinal(int ordinal) => ordinal.ToString("D5", CultureInfo.InvariantCulture);

    public static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>Just behind every key that starts like this. Keys hold no character that has none behind it.</summary>
    public static string Successor(string prefix) => $"{prefix[..^1]}{(char)(prefix[^1] + 1)}";

    private static int InvertedDay(DateOnly day) => 99_999_999 - (day.Year * 10_000 + day.Month * 100 + day.Day);

    private static string Digits(int number) => number.ToString("D8", CultureInfo.InvariantCulture);

    private static string Part(string text)
    {
        var escaped = string.Concat(text.Select(character =>
            char.IsLetterOrDigit(character) || character is '.' or '-' ? character.ToString() : $"!{(int)character:x4}"));
        return escaped.Length <= LongestPart ? escaped : $"{escaped[..80]}!!{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..24]}";
    }
}
