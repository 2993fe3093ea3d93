using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Reports.Azure.Tests.Mail;

/// <summary>SendGrid's <c>POST /v3/mail/send</c> on this machine: it checks the key and the body, answers as told and keeps what it accepted.</summary>
internal sealed class SendGridStandIn : IAsyncDisposable
{
    public const string Key = "SG.test.key";

    private readonly WebApplication _app;

    private SendGridStandIn(WebApplication app) => _app = app;

    public string Url => _app.Urls.Single();

    /// <summary>The bodies of all requests.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>The bodies that it accepted.</summary>
    public ConcurrentQueue<string> Accepted { get; } = new();

    /// <summary>The status of what it refused.</summary>
    public ConcurrentQueue<int> Refusals { get; } = new();

    /// <summary>Answers to give before it begins to accept.</summary>
    public ConcurrentQueue<(int Status, TimeSpan? RetryAfter)> Answers { get; } = new();

    public static async Task<SendGridStandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var standIn = new SendGridStandIn(app);
        app.MapPost("/v3/mail/send", (RequestDelegate)standIn.AnswerAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return standIn;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        Requests.Enqueue(body);
        if (context.Request.Headers.Authorization != $"Bearer {Key}") await RefuseAsync(context, 401, "The provided authorization grant is invalid", null);
        else if (context.Request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) is not true) await RefuseAsync(context, 415, "Content-Type", null);
        else if (MailSendSchema.Problem(body) is { } problem) await RefuseAsync(context, 400, problem, null);
        else if (Answers.TryDequeue(out var answer)) await RefuseAsync(context, answer.Status, "as told", answer.RetryAfter);
        else
        {
            Accepted.Enqueue(body);
            context.Response.StatusCode = 202;
        }
    }

    private async Task RefuseAsync(HttpContext context, int status, string message, TimeSpan? retryAfter)
    {
        Refusals.Enqueue(status);
        context.Response.StatusCode = status;
        if (retryAfter is { } wait) context.Response.Headers.RetryAfter = ((int)wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        await context.Response.WriteAsync($$"""{"errors":[{"message":"{{message}}","field":"a.field","help":null}]}""", context.RequestAborted);
    }
}
