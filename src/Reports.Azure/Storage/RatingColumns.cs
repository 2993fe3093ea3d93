using System.Text.Json;
using Azure.Data.Tables;
using Reports.Coverage;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>A rating in a row: what the report says in the item's JSON, and apart from it what the firm said before, which other reports change.</summary>
internal static class RatingColumns
{
    private const string Previous = "Previous";

    public static Dictionary<string, object?> Of(RatingEvent rating)
    {
        var columns = JsonColumn.Write(rating, StorageJson.Instance.RatingEvent);
        columns[Previous] = Write(null);
        return columns;
    }

    public static void SetPrevious(TableEntity row, PreviousRating? previous) => row[Previous] = Write(previous);

    public static RatingEvent Read(TableEntity row)
    {
        var rating = JsonColumn.Read(row, StorageJson.Instance.RatingEvent);
        return row.GetString(Previous) is { Length: > 0 } json
            ? rating.After(JsonSerializer.Deserialize(json, StorageJson.Instance.PreviousRating))
            : rating;
    }

    // Empty and not absent: merging into a row takes no column away.
    private static string Write(PreviousRating? previous) =>
        previous is null ? "" : JsonSerializer.Serialize(previous, StorageJson.Instance.PreviousRating);
}
