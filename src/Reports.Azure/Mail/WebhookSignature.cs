using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Reports.Azure.Mail;

/// <summary>Whether a request to the event webhook comes from SendGrid: an ECDSA signature of its timestamp and body as they arrived.</summary>
public sealed class WebhookSignature(string? publicKey, TimeProvider time)
{
    public const string SignatureHeader = "X-Twilio-Email-Event-Webhook-Signature", TimestampHeader = "X-Twilio-Email-Event-Webhook-Timestamp";

    // What somebody recorded cannot be played back later.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>The setting that is missing or wrong, for people.</summary>
    public string? Misconfiguration { get; } =
        string.IsNullOrWhiteSpace(publicKey) ? "SendGrid:WebhookKey is not set; it is the verification key that SendGrid shows beside the event webhook."
        : TryImport(publicKey) is { } key ? Forget(key) : "SendGrid:WebhookKey is not a public key of an elliptic curve in base64.";

    public bool IsGenuine(string? signature, string? timestamp, ReadOnlySpan<byte> body)
    {
        if (Misconfiguration is not null || signature is null || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return false;
        if (Math.Abs(time.GetUtcNow().ToUnixTimeSeconds() - seconds) > Longest.TotalSeconds) return false;
        Span<byte> sealing = new byte[signature.Length];
        if (!Convert.TryFromBase64String(signature, sealing, out var length)) return false;
        using var key = TryImport(publicKey!)!;
        return key.VerifyData([.. Encoding.UTF8.GetBytes(timestamp), .. body], sealing[..length], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    private static ECDsa? TryImport(string base64)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(base64.Trim()), out _);
            return key;
        }
        catch (Exception exception) when (exception is FormatException or CryptographicException)
        {
            key.Dispose();
            return null;
        }
    }

    private static string? Forget(ECDsa key)
    {
        key.Dispose();
        return null;
    }
}
