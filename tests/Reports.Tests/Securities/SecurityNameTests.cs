using Reports.Securities;

namespace Reports.Tests.Securities;

public class SecurityNameTests
{
    [Theory]
    [InlineData("小米集团-W", "小米集团")]
    [InlineData("理想汽车－Ｗ", "理想汽车")]
    [InlineData("百度集团-SW", "百度集团")]
    [InlineData(" 寒武纪 - U ", "寒武纪")]
    [InlineData("云从科技-UW", "云从科技")]
    [InlineData("药明生物-B", "药明生物")]
    [InlineData("京东集团-S", "京东集团")]
    [InlineData("腾讯控股-R", "腾讯控股-r")]
    [InlineData("三六零", "360")]
    [InlineData("３６０", "360")]
    [InlineData("二三四五", "2345")]
    [InlineData("三一重工", "三一重工")]
    [InlineData("ＴＣＬ　科技", "tcl科技")]
    [InlineData("万科A", "万科")]
    [InlineData("万科Ａ", "万科")]
    [InlineData("中国平安H股", "中国平安")]
    [InlineData("中国平安（A股）", "中国平安")]
    [InlineData("百济神州-B(H股)", "百济神州")]
    [InlineData("京东方B", "京东方b")]
    [InlineData("VISA", "visa")]
    [InlineData("-W", "-w")]
    [InlineData("", "")]
    public void Forms_of_one_name_are_one(string printed, string bare) => Assert.Equal(bare, SecurityName.Of(printed).Bare);

    [Theory]
    [InlineData("中国平安", ShareListing.Unmarked, "601318.SH 2318.HK PNGAY.US")]
    [InlineData("中国平安A", ShareListing.Mainland, "601318.SH")]
    [InlineData("中国平安-H", ShareListing.HongKong, "2318.HK")]
    public void A_mark_says_which_listing(string printed, ShareListing listing, string fitting)
    {
        var name = SecurityName.Of(printed);

        Assert.Equal(listing, name.Listing);
        Assert.Equal(fitting, string.Join(' ', ((string[])["601318.SH", "2318.HK", "PNGAY.US"]).Where(name.Fits)));
    }
}
