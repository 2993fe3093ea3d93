using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace Reports.Links;

/// <summary>What makes a link good: the second until when, and a signature of that for the link's subject.</summary>
internal static class LinkToken
{
    private const int TimeLength = 8, SignatureLength = 16;

    public static string Write(Signer signer, LinkSubject subject, DateTimeOffset until)
    {
        var time = new byte[TimeLength];
        BinaryPrimitives.WriteInt64BigEndian(time, until.ToUnixTimeSeconds());
        return Base64Url.EncodeToString([.. time, .. Signature(signer, subject, time)]);
    }

    /// <param name="until">When it ends, or ended; only where it is not wrong.</param>
    public static LinkState Read(Signer signer, LinkSubject subject, string? token, DateTimeOffset now, out DateTimeOffset until)
    {
        until = default;
        if (token is null || token.Length > 64 || !Base64Url.IsValid(token)) return LinkState.Wrong;
        var bytes = Base64Url.DecodeFromChars(token);
        if (bytes.Length != TimeLength + SignatureLength) return LinkState.Wrong;
        var time = bytes.AsSpan(0, TimeLength);
        if (!CryptographicOperations.FixedTimeEquals(Signature(signer, subject, time), bytes.AsSpan(TimeLength))) return LinkState.Wrong;
        until = DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64BigEndian(time));
        return now < until ? LinkState.Valid : LinkState.Expired;
    }

    private static byte[] Signature(Signer signer, LinkSubject subject, ReadOnlySpan<byte> time) => signer.Sign(subject.ToString(), time)[..SignatureLength];
}
