using Reports.Model;

namespace Reports.Digests.Rendering;

/// <summary>What a chip's colour stands for; its text says the same.</summary>
internal enum Tone
{
    Buy,
    Overweight,
    Neutral,
    Underweight,
    Sell,
    Recommend,
    Watch,
    Mark,
}

internal static class Tones
{
    public static Tone Of(RatingLevel? level) => level switch
    {
        RatingLevel.Buy => Tone.Buy,
        RatingLevel.Overweight => Tone.Overweight,
        RatingLevel.Underweight => Tone.Underweight,
        RatingLevel.Sell => Tone.Sell,
        _ => Tone.Neutral,
    };
}
