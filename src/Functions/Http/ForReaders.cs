using Reports.Pages;

namespace Functions.Http;

/// <summary>Marks what anyone may call without a key.</summary>
/// <param name="IsPage">People see it in a browser, also when something is wrong with its address.</param>
internal sealed record OpenToAll(bool IsPage);

internal static class ForReaders
{
    public static RouteHandlerBuilder OpenToAll(this RouteHandlerBuilder route) => route.WithMetadata(new OpenToAll(IsPage: false));

    /// <summary>A page behind a signed link.</summary>
    public static RouteHandlerBuilder BehindLink(this RouteHandlerBuilder route) => route.WithMetadata(new OpenToAll(IsPage: true))
        .Produces<string>(StatusCodes.Status400BadRequest, "text/html").Produces<string>(StatusCodes.Status403Forbidden, "text/html");

    public static IResult Refuse(HttpContext context, Dictionary<string, string[]> errors) => context.GetEndpoint()?.Metadata.GetMetadata<OpenToAll>() is { IsPage: true }
        ? new HtmlPage(NoticePage.Mistake(string.Join(", ", errors.Keys), $"{context.Request.Query["language"]}"), StatusCodes.Status400BadRequest)
        : Problems.Invalid(errors);
}
