using System.Globalization;
using System.Text;

namespace Reports.Azure.Digests;

/// <summary>
/// Names in storage. Table <c>Digests</c>: PartitionKey is the week; RowKey is <c>digest</c> for the outcome of its last
/// run, <c>batch|id</c> for each request and <c>recipient|address</c> for each recipient. Container <c>digests</c>: <c>2024-W49.json</c> is the frozen digest.
/// </summary>
internal static class DigestKeys
{
    public const string Run = "digest";
    public const string BatchPrefix = "batch|";
    public const string RecipientPrefix = "recipient|";

    public static string Blob(IsoWeek week) => $"{week}.json";

    public static IsoWeek? WeekOf(string blobName) =>
        blobName.EndsWith(".json", StringComparison.Ordinal) && IsoWeek.TryParse(blobName[..^5], out var week) ? week : null;

    public static string Recipient(string address)
    {
        var key = new StringBuilder(RecipientPrefix);
        foreach (var letter in address.ToLowerInvariant())
        {
            // Keys cannot hold / \ # ? and control characters; % and ' are trouble in URLs; ~ marks what is escaped.
            if (letter is '/' or '\\' or '#' or '?' or '%' or '\'' or '~' || char.IsControl(letter))
                key.Append(CultureInfo.InvariantCulture, $"~{(int)letter:x4}");
            else
                key.Append(letter);
        }
        return key.ToString();
    }
}
