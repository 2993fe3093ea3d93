using Microsoft.AspNetCore.Http.HttpResults;

namespace Functions.Http;

/// <summary>Errors as RFC 9457 has them.</summary>
internal static class Problems
{
    public static void AddProblems(this WebApplicationBuilder builder) =>
        // Else a body that is not understood is refused without a word.
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true).AddProblemDetails().AddExceptionHandler<ExceptionProblems>();

    public static void UseProblems(this WebApplication app) => app.UseExceptionHandler().UseStatusCodePages();

    /// <param name="errors">What is wrong, by the parameter's name.</param>
    public static ProblemHttpResult Invalid(IDictionary<string, string[]> errors) => TypedResults.Problem(new HttpValidationProblemDetails(errors)
    {
        Status = StatusCodes.Status400BadRequest,
        Title = "A parameter is not valid.",
        Detail = string.Join(" ", errors.Select(error => $"{error.Key}: {string.Join(" ", error.Value)}")),
    });

    public static ProblemHttpResult Invalid(string parameter, string error) => Invalid(new Dictionary<string, string[]> { [parameter] = [error] });

    public static ProblemHttpResult NotFound(string parameter, string detail) => Refused(StatusCodes.Status404NotFound, parameter, detail, "Not found");

    public static ProblemHttpResult Refused(int status, string parameter, string detail, string? title = null) => TypedResults.Problem(
        new HttpValidationProblemDetails(new Dictionary<string, string[]> { [parameter] = [detail] })
        {
            Status = status,
            Title = title ?? "Refused",
            Detail = detail,
        });
}
