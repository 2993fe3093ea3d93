using Reports.Documents;

namespace Reports.Recognition.Recognisers.Stocks;

/// <summary>Headers of two rows, of which the upper one names what columns of the lower share: Rating and Target price, each over Old and New.</summary>
internal static class SpannedHeaders
{
    /// <summary>What heads each column of a table; null where old and new columns do not stand in pairs.</summary>
    public static List<string>? Of(Table table)
    {
        var (upper, lower) = (table.Rows[0], table.Rows[1]);
        var width = Math.Max(upper.Cells.Count, lower.Cells.Count);
        List<string> headers = [.. Enumerable.Range(0, width).Select(column => lower[column].Length == 0 || StockColumns.IsDetail(lower[column]) ? Name(upper[column]) : lower[column])];
        var sides = Enumerable.Range(0, width).Where(column => ChangeColumns.IsOne(lower[column])).ToList();
        if (sides.Count % 2 != 0) return null;
        for (var index = 0; index < sides.Count; index += 2)
        {
            var (left, right) = (sides[index], sides[index + 1]);
            if (ChangeColumns.IsNew(lower[left]) == ChangeColumns.IsNew(lower[right])) return null;
            foreach (var (column, other) in (IEnumerable<(int, int)>)[(left, right), (right, left)]) headers[column] = Over(table, column, other) is { } name ? lower[column] + name : "";
        }
        return headers;
    }

    // A name over two columns is aligned with either, or stands between them; without one, ratings are what they are.
    private static string? Over(Table table, int column, int other)
    {
        var upper = table.Rows[0];
        var names = Enumerable.Range(Math.Min(column, other), Math.Abs(column - other) + 1).OrderBy(at => at == column ? 0 : 1).Select(at => Name(upper[at])).Where(name => name.Length > 0);
        return names.FirstOrDefault() ?? (AreRatings(table, column) && AreRatings(table, other) ? "Rating" : null);
    }

    private static bool AreRatings(Table table, int column) => table.Rows.Skip(2).All(row => TableCells.Rating().IsMatch(row[column]));

    // _____ Rating _____ spans its columns with a line.
    private static string Name(string text) => text.Trim('_', ' ', '-');
}
