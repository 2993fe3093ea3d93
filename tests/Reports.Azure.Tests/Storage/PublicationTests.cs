using Reports.Azure.Tests.Support;
using Reports.Model;

namespace Reports.Azure.Tests.Storage;

public class PublicationTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_firm_is_listed_for_as_long_as_it_has_reports()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        await storage.SaveAsync("a.txt", "broker gjzq 国金证券");
        await storage.SaveAsync("b.txt", "broker gjzq 国金证券");
        await storage.SaveAsync("c.txt", "broker cgs 中国银河证券");
        await storage.SaveAsync("d.txt", "title nobody");
        Assert.Equal("cgs gjzq", await BrokersAsync());

        await storage.Store.RemoveAsync(ReportId.From("a.txt"), Cancellation);
        Assert.Equal("cgs gjzq", await BrokersAsync());

        await storage.SaveAsync("b.txt", "broker cgs 中国银河证券");
        Assert.Equal("cgs", await BrokersAsync());

        async Task<string> BrokersAsync() => string.Join(' ', (await storage.Publications.BrokersAsync(new(), Cancellation)).Items.Select(broker => broker.Id));
    }

    [Fact]
    public async Task A_firm_that_loses_and_gets_a_report_at_once_is_listed()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        for (var round = 0; round < 10; round++)
        {
            await storage.SaveAsync("a.txt", "broker gjzq 国金证券");
            await storage.Store.RemoveAsync(ReportId.From("b.txt"), Cancellation);
            await Task.WhenAll(storage.SaveAsync("b.txt", "broker gjzq 国金证券"), storage.Store.RemoveAsync(ReportId.From("a.txt"), Cancellation));
            Assert.Single((await storage.Publications.BrokersAsync(new(), Cancellation)).Items);
        }
    }

    [Fact]
    public async Task Firms_and_people_have_their_reports_newest_first_and_a_name_is_no_certificate()
    {
        var storage = await TestStorage.CreateAsync(azurite);
        var text = TestParser.Text("broker gjzq 国金证券", "title old", "date 2024-12-01", "analyst 张三 S0130519070001");
        var scale = new RatingDefinition(RatingSubject.Company, "买入", 15, null, [6, 12], "沪深300", new(1, 0, 2, "买入"));
        await storage.Store.SaveAsync(TestStorage.Report("a.txt", text) with { RatingScale = [scale] }, text, listed: true, Cancellation);
        await storage.SaveAsync("b.txt", TestParser.Text("broker gjzq 国金证券", "title new", "date 2024-12-02", "analyst 张三 S0130519070002"));

        var firm = (await storage.Publications.OfBrokerAsync("GJZQ", new(), Cancellation)).Items;
        var person = (await storage.Publications.OfAnalystAsync("s0130519070001", new(), Cancellation)).Items;

        Assert.Equal(["new", "old"], firm.Select(item => item.Report.Title));
        Assert.Equal(("买入", null, "国金证券"), (Assert.Single(firm[1].RatingScale).Term, firm[1].RatingScale[0].Evidence, firm[1].Broker.Name));
        Assert.Equal(("old", "张三"), (Assert.Single(person).Report.Title, person[0].Analyst.Name));
        Assert.Empty((await storage.Publications.OfAnalystAsync("张三", new(), Cancellation)).Items);
    }
}
