namespace Reports.Securities;

/// <param name="Line">1-based, where the record starts.</param>
/// <param name="Problem">Why the fields cannot be trusted, or null.</param>
internal sealed record CsvRecord(int Line, IReadOnlyList<string> Fields, string? Problem = null)
{
    public bool IsBlank => Problem is null && Fields.All(string.IsNullOrWhiteSpace);
}
