using System.Text.RegularExpressions;
using CsCheck;
using Reports.Recognition;

namespace Reports.Tests.Recognition;

public partial class RegexMatchesTests
{
    [Fact]
    public void Patterns_match_as_the_alternatives_of_one() =>
        Gen.Int[0, 2].Array[0, 20].Select(indexes => string.Concat(indexes.Select(index => "abc"[index]))).Sample(text =>
            Assert.Equal(
                Together().Matches(text).Select(match => (match.Index, match.Value)),
                RegexMatches.Alternatives(text, First(), Second(), Third()).Select(match => (match.Index, match.Value))), iter: 2000, threads: 1);

    [GeneratedRegex("a+b|(?<=b)ca?|ab?c|b{2}")]
    private static partial Regex Together();

    [GeneratedRegex("a+b|(?<=b)ca?")]
    private static partial Regex First();

    [GeneratedRegex("ab?c")]
    private static partial Regex Second();

    [GeneratedRegex("b{2}")]
    private static partial Regex Third();
}
