using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;
using Reports.Model;
using Reports.Storage;

namespace Functions.Http;

[JsonConverter(typeof(CamelCase<ListStatus>))]
internal enum ListStatus
{
    Ok,

    /// <summary>Nothing matches, on this page or another.</summary>
    NoData,
}

/// <summary>One page of a list.</summary>
/// <param name="ContinuationToken">Where to go on, opaque; null on the last page.</param>
internal sealed record ListPage<T>(IReadOnlyList<T> Items, string? ContinuationToken, ListStatus Status);

internal static class ListPage
{
    public static Ok<ListPage<T>> ToList<T>(this Page<T> page, string? token) => TypedResults.Ok(new ListPage<T>(
        page.Items,
        page.NextToken,
        page.Items.Count == 0 && page.NextToken is null && token is null ? ListStatus.NoData : ListStatus.Ok));
}
