using Reports.Azure.Tests.Support;

namespace Reports.Azure.Tests.Securities;

public class SecurityQueriesTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Securities_are_found_by_the_beginning_of_code_name_or_alias()
    {
        var storage = await FilledAsync();
        foreach (var (q, codes) in ((string, string)[])
        [
            ("长电", "600584.SH"), ("长", "600584.SH 600900.SH"), ("长江电力", "600900.SH"), ("60", "601360.SH 600584.SH 600900.SH"), ("600584.sh", "600584.SH"),
            ("700", "0700.HK"), ("腾讯", "0700.HK"), ("ten", "0700.HK"), ("三六零", "601360.SH"), ("360", "601360.SH"), ("小米集团－Ｗ", "1810.HK"),
            ("中芯", "0981.HK 688981.SH"), ("无", ""), ("", ""), (" ", ""), ("' or 1 eq 1", ""), ("\ud83d", ""), ("%|/\\", ""),
        ])
        {
            var found = await storage.Search.SearchAsync(q, 20, Cancellation);
            Assert.Equal((q, codes), (q, string.Join(' ', found.Items.Select(item => item.Security.Code))));
        }
    }

    [Fact]
    public async Task Each_is_shown_once_with_all_its_names_and_what_does_not_go_together()
    {
        var storage = await FilledAsync();

        var one = Assert.Single((await storage.Search.SearchAsync("长电", 20, Cancellation)).Items);
        var smic = await storage.Search.SearchAsync("中芯", 20, Cancellation);

        Assert.Equal(("长电科技", 3), (one.Security.Name, one.Reports));
        Assert.Equal(["长电"], one.Security.Aliases);
        Assert.Equal("中芯国际", Assert.Single(smic.Conflicts).Subject);
        Assert.Single((await storage.Search.SearchAsync("6", 1, Cancellation)).Items);
    }

    private async Task<TestStorage> FilledAsync()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.ListAsync("0700.HK,腾讯控股,Tencent;TCEHY", "601360.SH,三六零,");
        await storage.SaveAsync("a.txt", TestParser.Text("rate 600584.SH 长电科技 Buy Initiated", "rate 688981.SH 中芯国际-U Buy Initiated", "rate 0981.HK 中芯国际 Buy Initiated"));
        await storage.SaveAsync("b.txt", TestParser.Text("rate 600584.SH 长电科技 Buy Initiated", "rate 600900.SH 长江电力 Buy Initiated", "rate 0700.HK 腾讯控股 Buy Initiated"));
        await storage.SaveAsync("c.txt", TestParser.Text("rate 600584.SH 长电 Buy Initiated", "rate 1810.HK 小米集团-W Buy Initiated"));
        return storage;
    }
}
