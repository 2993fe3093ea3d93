using Reports.Model;
using Reports.Storage;

namespace Functions;

internal sealed record Consensus(int Buy, int Overweight, int Neutral, int Underweight, int Sell)
{
    public static Consensus Of(IReadOnlyList<RatingEvent> ratings)
    {
        return new(Count(RatingLevel.Buy), Count(RatingLevel.Overweight), Count(RatingLevel.Neutral), Count(RatingLevel.Underweight), Count(RatingLevel.Sell));

        int Count(RatingLevel level) => ratings.Count(rating => rating.Level == level);
    }
}
