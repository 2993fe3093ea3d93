namespace Reports.Documents.Pdf;

/// <summary>Characters that only fonts know: ligatures, and radicals that programs name where a font draws both with one glyph.</summary>
internal static class PlainCharacters
{
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    public static string Of(string text) => text is [var character] ? Of(character) ?? text : text;

    private static string? Of(char character) => character switch
    {
        >= '\uFB00' and <= '\uFB06' => Ligatures[character - '\uFB00'],
        >= '\u2E80' and <= '\u2FD5' => WidthFolding.Fold(character).ToString(),
        _ => null,
    };
}
