using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>
/// A continuation token: version, the table's own continuation, and a hash of that with the query, so that neither
/// another list's token nor an altered one is taken. It guards against mistakes; against forging the API signs what it gives
/// out, and a query's filter goes with every request, so that a token can show nothing that the query would not.
/// </summary>
internal static class PageToken
{
    private const byte Version = 1;
    private const int HashLength = 12;
    private const int Longest = 4096;

    public static string Write(string query, string continuation) =>
        Base64Url.EncodeToString([Version, .. Hash(query, continuation), .. Encoding.UTF8.GetBytes(continuation)]);

    /// <exception cref="InvalidTokenException">It does not belong to this query.</exception>
    public static string Read(string query, string token)
    {
        if (token.Length > Longest || !Base64Url.IsValid(token)) throw new InvalidTokenException();
        var bytes = Base64Url.DecodeFromChars(token);
        if (bytes.Length <= 1 + HashLength || bytes[0] != Version) throw new InvalidTokenException();
        var continuation = Encoding.UTF8.GetString(bytes.AsSpan(1 + HashLength));
        if (!Hash(query, continuation).AsSpan().SequenceEqual(bytes.AsSpan(1, HashLength))) throw new InvalidTokenException();
        return continuation;
    }

    private static byte[] Hash(string query, string continuation) =>
        SHA256.HashData(Encoding.UTF8.GetBytes($"{query}\n{continuation}"))[..HashLength];
}
