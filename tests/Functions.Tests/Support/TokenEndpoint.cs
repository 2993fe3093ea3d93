using System.Buffers.Text;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Functions.Tests.Support;

/// <summary>Gives the tokens of a managed identity, as the platform does beside an app: to who knows the header, for an identity that is assigned.</summary>
internal sealed class TokenEndpoint : IAsyncDisposable
{
    public const string ClientId = "00000000-0000-0000-0000-000000000007", Header = "header-of-the-platform", Secret = "signature-of-a-token";

    private readonly WebApplication _app;

    private TokenEndpoint(WebApplication app) => _app = app;

    public string Address => $"{_app.Urls.Single()}/msi/token/";

    public static async Task<TokenEndpoint> StartAsync(bool assigned)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/msi/token/", (RequestDelegate)(context => AnswerAsync(context, assigned)));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new TokenEndpoint(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static Task AnswerAsync(HttpContext context, bool assigned)
    {
        var (request, now) = (context.Request, TimeProvider.System.GetUtcNow());
        var knows = request.Headers["X-IDENTITY-HEADER"] == Header && request.Query["client_id"] == ClientId && request.Query["api-version"] == "2019-08-01";
        context.Response.StatusCode = knows && assigned ? 200 : 400;
        if (context.Response.StatusCode == 400) return context.Response.WriteAsJsonAsync(new { statusCode = 400, message = "No User Assigned or Delegated Managed Identity found for specified ClientId/ResourceId/PrincipalId." });
        return context.Response.WriteAsJsonAsync(new
        {
            access_token = Token(request.Query["resource"].ToString(), now),
            expires_on = $"{now.AddHours(24).ToUnixTimeSeconds()}",
            resource = request.Query["resource"].ToString(),
            token_type = "Bearer",
            client_id = ClientId,
        });
    }

    private static string Token(string audience, DateTimeOffset now) => string.Join('.', Part("""{"typ":"JWT","alg":"RS256"}"""), Part(
        $$"""{"aud":"{{audience}}","iss":"https://sts.windows.net/00000000-0000-0000-0000-000000000001/","iat":{{now.ToUnixTimeSeconds()}},"nbf":{{now.AddMinutes(-5).ToUnixTimeSeconds()}},"exp":{{now.AddHours(24).ToUnixTimeSeconds()}}}"""), Secret);

    private static string Part(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
