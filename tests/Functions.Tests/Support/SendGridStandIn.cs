using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Functions.Tests.Support;

/// <summary>Takes mails as SendGrid's <c>POST /v3/mail/send</c> documents it, and keeps those that it accepts.</summary>
internal sealed class SendGridStandIn : IAsyncDisposable
{
    public const string Key = "SG.test";

    private readonly WebApplication _app;

    private SendGridStandIn(WebApplication app) => _app = app;

    public ConcurrentQueue<JsonNode> Mails { get; } = new();

    public ConcurrentQueue<string> Refusals { get; } = new();

    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public static async Task<SendGridStandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var standIn = new SendGridStandIn(app);
        app.MapPost("/v3/mail/send", (HttpRequest request) => standIn.ReceiveAsync(request));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return standIn;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> ReceiveAsync(HttpRequest request)
    {
        if (request.Headers.Authorization != $"Bearer {Key}") return Refuse(401, "authorization");
        var mail = await JsonNode.ParseAsync(request.Body);
        if (MailSchema.Broken(mail) is { } rule) return Refuse(400, rule);
        Mails.Enqueue(mail!);
        return TypedResults.StatusCode(202);
    }

    private ContentHttpResult Refuse(int status, string reason)
    {
        Refusals.Enqueue(reason);
        return TypedResults.Text($$"""{"errors":[{"message":"{{reason}}","field":null,"help":null}]}""", "application/json", statusCode: status);
    }
}
