using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Securities;

namespace Functions;

/// <summary>The user's list of securities was uploaded or changed: every report is joined with it anew.</summary>
internal static class IndexSecurities
{
    private const int PageSize = 200;

    // The list is read from storage, not from the invocation, so that a repeated or late delivery joins with the newest one.
    public static async Task<Ok<InvocationAnswer>> HandleAsync(ReindexService reindex, CancellationToken cancellation)
    {
        string? token = null;
        do token = (await reindex.RunAsync(token, PageSize, cancellation)).Token;
        while (token is not null);
        return TypedResults.Ok(InvocationAnswer.Success);
    }
}
