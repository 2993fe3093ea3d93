using Reports.Azure.Storage;
using Reports.Securities;

namespace Reports.Azure.Tests.Storage;

public class KeysTests
{
    [Theory]
    [InlineData(@"a/b\c#d?e", "a!002fb!005cc!0023d!003fe")]
    [InlineData("a|b", "a!007cb")]
    [InlineData("O'Neil & Co %", "O!0027Neil!0020!0026!0020Co!0020!0025")]
    [InlineData("中国银河证券", "中国银河证券")]
    [InlineData("tab\u0009\u0085end", "tab!0009!0085end")]
    [InlineData("\ud83d\ude00", "!d83d!de00")]
    [InlineData("600584.SH", "600584.SH")]
    public void A_part_holds_nothing_that_a_key_must_not(string part, string key) => Assert.Equal(key, Keys.Join(part));

    [Fact]
    public void Long_parts_are_cut_and_stay_different()
    {
        var (one, other) = (Keys.Join(new string('长', 400) + "1"), Keys.Join(new string('长', 400) + "2"));

        Assert.NotEqual(one, other);
        Assert.InRange(one.Length, 1, 120);
    }

    [Fact]
    public void Later_days_and_instants_sort_first()
    {
        var day = new DateOnly(2024, 12, 31);
        var instant = new DateTimeOffset(2024, 12, 31, 1, 2, 3, TimeSpan.Zero);

        Assert.True(string.CompareOrdinal(Keys.Day(day.AddDays(1)), Keys.Day(day)) < 0);
        Assert.True(string.CompareOrdinal(Keys.Day(day) + "|ffff", Keys.After(day)) < 0);
        Assert.True(string.CompareOrdinal(Keys.Instant(instant.AddTicks(1)), Keys.Instant(instant)) < 0);
        Assert.True(string.CompareOrdinal(Keys.Instant(instant) + "|ffff", Keys.After(instant)) < 0);
    }

    [Theory]
    [InlineData("小米集团-W", "小米集团")]
    [InlineData("理想汽车－Ｗ", "理想汽车")]
    [InlineData("百度集团-SW", "百度集团")]
    [InlineData(" 寒武纪 - U ", "寒武纪")]
    [InlineData("ＴＣＬ　科技", "tcl科技")]
    [InlineData("-W", "-w")]
    public void Stock_names_are_compared_without_width_case_space_and_share_class(string name, string folded) =>
        Assert.Equal(folded, SecurityName.Of(name).Bare);

    [Theory]
    [InlineData("600584.sh", "code|600584.SH")]
    [InlineData(" 0700.HK", "code|0700.HK")]
    [InlineData("BRK.B.US", "code|BRK.B.US")]
    [InlineData("长电科技", "name|长电科技")]
    [InlineData("it's; or 1 eq 1", "name|it!0027s!003bor1eq1")]
    public void What_a_reader_types_is_a_code_or_a_name(string typed, string partition) =>
        Assert.Equal(partition, StockKey.Parse(typed).Partition);
}
