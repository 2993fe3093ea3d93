using System.Security.Cryptography;
using System.Text;

namespace Reports.Links;

/// <summary>Signs with the app's key.</summary>
public sealed class Signer(byte[] key)
{
    /// <summary>The signature of a text for one purpose; what was signed for another is not valid for it.</summary>
    public byte[] Sign(string purpose, ReadOnlySpan<byte> text)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hash.AppendData(Encoding.UTF8.GetBytes($"{purpose}\0"));
        hash.AppendData(text);
        return hash.GetHashAndReset();
    }
}
