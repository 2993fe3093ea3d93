using System.Text.Json;
using Azure;
using Azure.Identity;
using Microsoft.AspNetCore.Diagnostics;
using Reports.Storage;

namespace Functions.Http;

internal sealed partial class ExceptionProblems(ILogger<ExceptionProblems> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        await ProblemOf(httpContext, exception).ExecuteAsync(httpContext);
        return true;
    }

    private IResult ProblemOf(HttpContext context, Exception exception)
    {
        if (exception is InvalidTokenException) return Problems.Invalid("continuationToken", exception.Message);
        if (exception is BadHttpRequestException { InnerException: JsonException json })
            return Problems.Invalid(json.Path is { Length: > 2 } path ? path[2..] : "body", "It is not JSON of the kind that this takes.");
        if (exception is BadHttpRequestException bad) return TypedResults.Problem(bad.Message, statusCode: bad.StatusCode);
        LogFailure(exception, context.Request.Method, context.Request.Path);
        // An identity that gets no token fails like an answer of the storage that it is for.
        return (exception is AggregateException { InnerException: { } inner } ? inner : exception) is RequestFailedException or AuthenticationFailedException
            ? Refusals.Failed(context, "Storage did not answer as expected; the log says more.", StatusCodes.Status503ServiceUnavailable)
            : Refusals.Failed(context, "The request failed here; the log says why.", StatusCodes.Status500InternalServerError);
    }

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed")]
    private partial void LogFailure(Exception exception, string method, string path);
}
