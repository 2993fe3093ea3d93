using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Reports.Azure.Configuration;

/// <summary>Reads settings that have rules: null where one is not set or empty, as templates leave them.</summary>
public static class SettingReader
{
    /// <exception cref="SettingException">It is no whole number, or out of bounds.</exception>
    public static int? Number(this IConfiguration configuration, string name, int least, int most)
    {
        if (configuration[name] is not { Length: > 0 } set) return null;
        return int.TryParse(set, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new SettingException(name, set, $"a whole number from {least} to {most}");
    }

    /// <exception cref="SettingException">It is none of the words.</exception>
    public static string? Word(this IConfiguration configuration, string name, params string[] words)
    {
        if (configuration[name] is not { Length: > 0 } set) return null;
        return words.FirstOrDefault(word => word.Equals(set, StringComparison.OrdinalIgnoreCase)) ?? throw new SettingException(name, set, $"one of {string.Join(", ", words)}");
    }

    /// <exception cref="SettingException">It is no address of the web.</exception>
    public static Uri? Address(this IConfiguration configuration, string name)
    {
        if (configuration[name] is not { Length: > 0 } set) return null;
        return Uri.TryCreate(set, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address
            : throw new SettingException(name, set, "an address that begins with https:// or http://");
    }
}
