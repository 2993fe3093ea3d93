using CsCheck;
using Reports.Recognition.Vocabulary;

namespace Reports.Tests.Recognition;

public class WordsTests
{
    private const string Characters = "买入证券aB-";

    private static readonly Gen<string> Texts = Gen.Int[0, Characters.Length - 1].Array[0, 12].Select(indexes => string.Concat(indexes.Select(index => Characters[index])));

    private static readonly Gen<string[]> AnyWords = Texts.Where(text => text.Length >= 2).Array[1, 8];

    [Fact]
    public void Words_are_found_where_a_plain_search_finds_them() =>
        Gen.Select(AnyWords, Texts).Sample((words, text) =>
        {
            var known = new Words(words);
            var expected = words.Where(word => text.Contains(word, StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);
            Assert.Equal(expected, known.In(text).Order(StringComparer.Ordinal));
            Assert.Equal(known.In(text).Count > 0, known.AreIn(text));
        }, iter: 2000, threads: 1);
}
