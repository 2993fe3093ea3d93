using System.Net;
using System.Threading.RateLimiting;
using Reports.Azure.Configuration;

namespace Functions.Http;

/// <summary>The setting <c>Web:RequestsPerMinute</c>: how often one address may call what needs no key.</summary>
internal static class AnonymousLimits
{
    private const string Setting = "Web:RequestsPerMinute", ForwardedFor = "X-Forwarded-For";

    // A person with ten tabs, a company's mail scanner that opens every link of a mail.
    private const int Default = 300;

    public static void AddAnonymousLimits(this WebApplicationBuilder builder)
    {
        var limit = builder.Configuration.Number(Setting, 1, 1_000_000) ?? Default;
        builder.Services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(context => context.GetEndpoint()?.Metadata.GetMetadata<OpenToAll>() is null
                ? RateLimitPartition.GetNoLimiter(IPAddress.None)
                : RateLimitPartition.GetSlidingWindowLimiter(Caller(context), _ => new() { PermitLimit = limit, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 }));
            options.OnRejected = async (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "10";
                await Refusals.TooMany(rejected.HttpContext).ExecuteAsync(rejected.HttpContext);
            };
        });
    }

    /// <summary>
    /// Who asks. Under a host every connection is the host's, and what is last in the header is the address that Azure's front end
    /// saw; what a caller wrote there stands before it. One household or server has a whole /64 of IPv6.
    /// </summary>
    private static IPAddress Caller(HttpContext context)
    {
        var last = context.Request.Headers[ForwardedFor].ToString().Split(',')[^1].Trim();
        if (!IPEndPoint.TryParse(last, out var seen)) return context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (seen.Address.IsIPv4MappedToIPv6 || seen.Address.GetAddressBytes() is not { Length: 16 } bytes) return seen.Address;
        bytes.AsSpan(8).Clear();
        return new(bytes);
    }
}
