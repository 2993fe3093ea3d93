using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Reports.Storage;

namespace Functions.Http;

/// <summary>Pages through a list that is made whole for each request.</summary>
internal static class Offset
{
    public static Page<T> Take<T>(IReadOnlyList<T> all, PageRequest page)
    {
        var start = page.Token is null ? 0 : Read(page.Token);
        var end = Math.Min(all.Count, start + page.Size);
        return new([.. all.Skip(start).Take(page.Size)], end < all.Count ? Write(end) : null);
    }

    private static string Write(int offset) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes(offset.ToString(CultureInfo.InvariantCulture)));

    private static int Read(string token) =>
        Base64Url.IsValid(token) && int.TryParse(Base64Url.DecodeFromChars(token), NumberStyles.None, CultureInfo.InvariantCulture, out var offset) && offset <= int.MaxValue - 1000
            ? offset
            : throw new InvalidTokenException();
}
