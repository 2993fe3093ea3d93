using System.Security.Cryptography;
using System.Text;

namespace Reports.Subscriptions;

/// <summary>The id of an address's subscription: 32 hex digits that say nothing of the address. Case makes no other address.</summary>
public static class SubscriptionId
{
    public const int Length = 32;

    public static string Of(string address) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"subscription|{address.ToLowerInvariant()}")))[..Length];
}
