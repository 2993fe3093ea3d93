using System.Text.RegularExpressions;
using Reports.Documents;

namespace Reports.Securities;

/// <summary>
/// A stock's name as it is compared: folded, without its share class (寒武纪-U is 寒武纪), with digits for numerals (三六零 is 360);
/// the mark of an A or H share is apart, because it decides between listings of one company.
/// </summary>
public readonly partial record struct SecurityName(string Bare, ShareListing Listing)
{
    private const string Numerals = "〇一二三四五六七八九";

    /// <summary>The bare name with its mark: different for each listing.</summary>
    public string Key => Listing switch
    {
        ShareListing.Mainland => $"{Bare}a",
        ShareListing.HongKong => $"{Bare}h",
        _ => Bare,
    };

    public static SecurityName Of(string printed)
    {
        var folded = NameFolding.Fold(printed);
        var mark = ListingMark().Match(folded);
        var listing = !mark.Success ? ShareListing.Unmarked : mark.Groups["h"].Success ? ShareListing.HongKong : ShareListing.Mainland;
        var unmarked = mark.Success ? folded[..mark.Index] : folded;
        var bare = ShareClass().Replace(unmarked, "");
        return new(Digits(bare.Length > 0 ? bare : unmarked), listing);
    }

    /// <summary>Whether the mark allows a listing with this code.</summary>
    public bool Fits(string code) => Listing switch
    {
        ShareListing.Mainland => code.EndsWith(".SH", StringComparison.Ordinal) || code.EndsWith(".SZ", StringComparison.Ordinal) || code.EndsWith(".BJ", StringComparison.Ordinal),
        ShareListing.HongKong => code.EndsWith(".HK", StringComparison.Ordinal),
        _ => true,
    };

    public override string ToString() => Key;

    // Not one or two: 三一重工 and 一心堂 are spelled so by everybody.
    private static string Digits(string name) => NumeralRun().Replace(name, run =>
        string.Concat(run.Value.Select(numeral => numeral is '零' or '○' ? 0 : Numerals.IndexOf(numeral, StringComparison.Ordinal))));

    // Behind a Chinese character only: the A of VISA is no mark. 京东方B is no other listing of an H share, and stays itself.
    [GeneratedRegex(@"(?<=[\u4E00-\u9FFF](?:-[uwsbd]{1,2})?)[-(]?(?:(?<h>h)|a)股?\)?$")]
    private static partial Regex ListingMark();

    // Not R: the counter in renminbi is a listing with a code of its own.
    [GeneratedRegex("-[uwsbd]{1,2}$")]
    private static partial Regex ShareClass();

    [GeneratedRegex("[〇零○一二三四五六七八九]{3,}")]
    private static partial Regex NumeralRun();
}
