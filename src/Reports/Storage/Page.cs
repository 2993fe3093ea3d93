namespace Reports.Storage;

/// <param name="Token">Where to go on, opaque; null for the first page.</param>
public sealed record PageRequest(int Size = 100, string? Token = null);

/// <param name="NextToken">Null on the last page. A page can be empty and still have a next one.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? NextToken)
{
    public Page<TOther> Select<TOther>(Func<T, TOther> map) => new([.. Items.Select(map)], NextToken);
}

/// <summary>A continuation token that this store did not write.</summary>
public sealed class InvalidTokenException() : Exception("The continuation token is not one that this list gave out.");
