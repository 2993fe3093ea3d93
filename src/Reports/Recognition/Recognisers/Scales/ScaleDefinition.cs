using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Scales;

/// <summary>One rating of a scale, with the bounds and the words that define it.</summary>
internal sealed record ScaleDefinition(string Term, decimal? Lower, decimal? Upper, Line Line, string Body, Evidence Evidence)
{
    public RatingLevel? Level => RatingTerms.LevelOf(Term);

    // Nobody recommends to buy what is to fall.
    public bool IsMisread => Lower >= Upper || Level switch
    {
        RatingLevel.Buy or RatingLevel.Overweight => Upper <= 0 || (Lower is null && Upper < SmallestReturn),
        RatingLevel.Sell => Lower >= 0,
        RatingLevel.Underweight => Lower >= 0 && Upper is null,
        _ => false,
    };

    // Under <1% a column counts how many are rated so.
    private const decimal SmallestReturn = 2;

    public bool IsBounded => Lower is not null || Upper is not null;

    public bool IsChinese => !char.IsAscii(Term[0]);

    public bool IsBetterThan(ScaleDefinition before) =>
        Level < before.Level || (Lower is { } lower && before.Lower is { } last && lower > last) || (Lower is not null && before.Lower is null && before.Upper is not null);
}
