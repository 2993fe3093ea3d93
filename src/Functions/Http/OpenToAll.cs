namespace Functions.Http;

/// <summary>Marks what anyone may call without a key.</summary>
/// <param name="IsPage">People see it in a browser, also when it is refused.</param>
internal sealed record OpenToAll(bool IsPage);

internal static class OpenRoutes
{
    // A button, or one click of a mail program.
    private const long LargestForm = 4096;

    public static RouteHandlerBuilder OpenToAll(this RouteHandlerBuilder route) => route.WithMetadata(new OpenToAll(IsPage: false)).ProducesProblem(StatusCodes.Status429TooManyRequests);

    /// <summary>A page behind a signed link.</summary>
    public static RouteHandlerBuilder BehindLink(this RouteHandlerBuilder route) => route.WithMetadata(new OpenToAll(IsPage: true), new RequestSizeLimit(LargestForm))
        .Produces<string>(StatusCodes.Status400BadRequest, "text/html").Produces<string>(StatusCodes.Status403Forbidden, "text/html")
        .Produces<string>(StatusCodes.Status429TooManyRequests, "text/html");
}
