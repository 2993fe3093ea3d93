using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Digests;

namespace Functions;

/// <summary>What kept a digest from being sent, where something did.</summary>
internal static class SendProblem
{
    public static ProblemHttpResult? Of(SendResult result) => result switch
    {
        { Outcome: SendOutcome.WeekNotOver } => Problem(result, StatusCodes.Status409Conflict, "The week is not over."),
        { Outcome: SendOutcome.NoRecipients } => Problem(result, StatusCodes.Status409Conflict, "There is nobody to send it to."),
        { Outcome: SendOutcome.Misconfigured } => Problem(result, StatusCodes.Status500InternalServerError, "A setting is missing or wrong."),
        { Failed.Count: > 0 } => Problem(result, StatusCodes.Status502BadGateway, "The mail service did not take every mail."),
        _ => null,
    };

    /// <summary>That nobody has subscribed yet is no failure of a timer.</summary>
    public static ProblemHttpResult? OfTimer(SendResult result) => result.Outcome is SendOutcome.NoRecipients ? null : Of(result);

    private static ProblemHttpResult Problem(SendResult result, int status, string title) => TypedResults.Problem(
        result.Message ?? string.Join(" ", result.Failed.Select(failed => $"{failed.Address}: {failed.Reason}")),
        statusCode: status,
        title: title,
        extensions: new Dictionary<string, object?> { ["result"] = result });
}
