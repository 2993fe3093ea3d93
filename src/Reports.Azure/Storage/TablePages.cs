using System.Text.Json.Serialization.Metadata;
using Azure;
using Azure.Data.Tables;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>One page of a selection for each call.</summary>
internal static class TablePages
{
    private const int Largest = 1000;

    /// <exception cref="InvalidTokenException">The token is not one of this selection.</exception>
    public static async Task<Reports.Storage.Page<T>> ReadPageAsync<T>(this TableClient table, Selection selection, PageRequest page, JsonTypeInfo<T> type, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page.Size, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(page.Size, Largest);
        var query = $"{selection.Name}\n{selection.Filter}";
        var continuation = page.Token is null ? null : PageToken.Read(query, page.Token);
        await using var pages = table.QueryAsync<TableEntity>(selection.Filter, page.Size, cancellationToken: cancellation)
            .AsPages(continuation, page.Size).GetAsyncEnumerator(cancellation);
        if (!await MoveAsync(pages, continuation)) return new([], null);

        var rows = pages.Current.Values.Where(row => selection.Keep is null || selection.Keep(row));
        var next = pages.Current.ContinuationToken is { Length: > 0 } more ? PageToken.Write(query, more) : null;
        return new([.. rows.Select(row => JsonColumn.Read(row, type))], next);
    }

    private static async Task<bool> MoveAsync(IAsyncEnumerator<global::Azure.Page<TableEntity>> pages, string? continuation)
    {
        try
        {
            return await pages.MoveNextAsync();
        }
        catch (RequestFailedException exception) when (exception.Status == 400 && continuation is not null)
        {
            throw new InvalidTokenException();
        }
    }
}
