using Microsoft.AspNetCore.Diagnostics;
using Reports.Pages;

namespace Functions.Http;

/// <summary>Answers that stand in for an endpoint's own: a problem for programs, a page for people.</summary>
internal static class Refusals
{
    /// <param name="errors">What is wrong, by the parameter's name.</param>
    public static IResult Mistaken(HttpContext context, Dictionary<string, string[]> errors) => IsForPeople(context)
        ? new HtmlPage(NoticePage.Mistake(string.Join(", ", errors.Keys), Language(context)), StatusCodes.Status400BadRequest)
        : Problems.Invalid(errors);

    public static IResult TooMany(HttpContext context) => IsForPeople(context)
        ? new HtmlPage(NoticePage.TooMany(Language(context)), StatusCodes.Status429TooManyRequests)
        : TypedResults.Problem("There were too many requests from your address; Retry-After says when to go on.", statusCode: StatusCodes.Status429TooManyRequests);

    public static IResult Failed(HttpContext context, string detail, int status) => IsForPeople(context)
        ? new HtmlPage(NoticePage.Trouble(Language(context)), status)
        : TypedResults.Problem(detail, statusCode: status);

    // After an exception the context has no endpoint any more.
    private static bool IsForPeople(HttpContext context) =>
        (context.GetEndpoint() ?? context.Features.Get<IExceptionHandlerFeature>()?.Endpoint)?.Metadata.GetMetadata<OpenToAll>() is { IsPage: true };

    private static string Language(HttpContext context) => "en".Equals(context.Request.Query["language"], StringComparison.OrdinalIgnoreCase) ? "en" : "zh";
}
