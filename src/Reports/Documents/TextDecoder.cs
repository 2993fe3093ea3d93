using System.Text;

namespace Reports.Documents;

/// <summary>Decodes text as people save it: UTF-8 and UTF-16 with or without a mark, GB18030.</summary>
internal static class TextDecoder
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text without its mark, or null where the bytes are text in none of these encodings.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) return Try(Utf8, bytes[3..]);
        if (bytes is [0xFF, 0xFE, ..]) return Try(Utf16(bigEndian: false), bytes[2..]);
        if (bytes is [0xFE, 0xFF, ..]) return Try(Utf16(bigEndian: true), bytes[2..]);
        if (Utf16WithoutMark(bytes) is { } utf16 && Try(utf16, bytes) is { } wide && IsPlausible(wide)) return wide;
        return Try(Utf8, bytes) ?? (Try(Gb18030, bytes) is { } chinese && IsPlausible(chinese) ? chinese : null);
    }

    // A mark is rare in UTF-16 that programs write; every second byte of its ASCII part is zero.
    private static UnicodeEncoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Length % 2 != 0) return null;
        int low = 0, high = 0;
        var limit = Math.Min(bytes.Length, 4000);
        if (!bytes[..limit].Contains((byte)0)) return null;
        for (var index = 0; index < limit; index += 2)
        {
            if (bytes[index] == 0) high++;
            if (bytes[index + 1] == 0) low++;
        }
        // A Chinese text has few; but 一 has a zero of its own, so that both sides have some.
        var least = Math.Max(2, limit / 200);
        if (low >= least && low > high * 3) return Utf16(bigEndian: false);
        return high >= least && high > low * 3 ? Utf16(bigEndian: true) : null;
    }

    private static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    private static string? Try(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // GB18030 decodes almost any bytes; those of another encoding become rare characters.
    private static bool IsPlausible(string text)
    {
        int rare = 0, chinese = 0;
        foreach (var character in text)
        {
            if (character is >= '\u4E00' and <= '\u9FA5') chinese++;
            else if (character is >= '\uE000' and <= '\uF8FF' || (character > '\u0500' && !char.IsPunctuation(character) && !TextFolding.IsChinese(character) && char.IsLetter(character)))
                rare++;
        }
        return rare * 20 <= chinese;
    }
}
