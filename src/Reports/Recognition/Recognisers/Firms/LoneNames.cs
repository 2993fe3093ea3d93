using System.Text.RegularExpressions;
using Reports.Documents;

namespace Reports.Recognition.Recognisers.Firms;

/// <summary>A firm's name in a line of its own, where nothing else signs.</summary>
internal static partial class LoneNames
{
    private const int Longest = 10;

    public static void Count(Document document, Ballot ballot)
    {
        foreach (var line in document.Lines)
        {
            if (line.Text.Length <= Longest && LoneName().IsMatch(line.Text)) ballot.Add(Ballot.Identify(line.Text), line.Printed(), 1, line.Evidence());
        }
        // Several are a list of firms.
        if (ballot.Votes.Count > 1) ballot.Clear();
    }

    [GeneratedRegex(@"^(?!(?:非银|中国|本|该|各|多家|头部|上市|互联网)[金融]{0,2}证券)[\u4e00-\u9fff]{2,6}(?:(?:国际)?证券(?:\(香港\))?|投顾)$")]
    private static partial Regex LoneName();
}
