using System.Text.Json.Serialization.Metadata;
using Azure;
using Azure.Data.Tables;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>One page of a selection for each call.</summary>
internal static class TablePages
{
    private const int Largest = 1000;

    public static Task<Reports.Storage.Page<T>> ReadPageAsync<T>(this TableClient table, Selection selection, PageRequest page, JsonTypeInfo<T> type, CancellationToken cancellation) =>
        table.ReadPageAsync(selection, page, row => JsonColumn.Read(row, type), cancellation);

    /// <exception cref="InvalidTokenException">The token is not one of this selection.</exception>
    public static async Task<Reports.Storage.Page<T>> ReadPageAsync<T>(this TableClient table, Selection selection, PageRequest page, Func<TableEntity, T> read, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(page.Size, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(page.Size, Largest);
        var query = $"{selection.Name}\n{selection.Filter}";
        var continuation = page.Token is null ? null : PageToken.Read(query, page.Token);
        await using var pages = table.QueryAsync<TableEntity>(selection.Filter, page.Size, selection.Columns, cancellation)
            .AsPages(continuation, page.Size).GetAsyncEnumerator(cancellation);
        if (!await MoveAsync(pages, continuation)) return new([], null);

        var rows = pages.Current.Values.Where(row => selection.Keep is null || selection.Keep(row));
        var next = pages.Current.ContinuationToken is { Length: > 0 } more ? PageToken.Write(query, more) : null;
        return new([.. rows.Select(row => read(row))], next);
    }

    /// <summary>The first rows of a selection, or all that there are.</summary>
    public static async Task<List<TableEntity>> FirstAsync(this TableClient table, Selection selection, int most, CancellationToken cancellation)
    {
        var rows = new List<TableEntity>();
        // The service may cut its own pages short.
        await foreach (var row in table.QueryAsync<TableEntity>(selection.Filter, Math.Min(most, Largest), selection.Columns, cancellation))
        {
            rows.Add(row);
            if (rows.Count == most) break;
        }
        return rows;
    }

    public static Task<List<TableEntity>> AllAsync(this TableClient table, Selection selection, CancellationToken cancellation) =>
        table.FirstAsync(selection, int.MaxValue, cancellation);

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
