using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Reports.Azure.Storage;
using Reports.Azure.Tests.Support;
using Reports.Ingestion;
using Reports.Securities;
using Reports.Coverage;
using Reports.Storage;

namespace Reports.Azure.Tests;

public class ServiceCollectionExtensionsTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Storage_works_from_a_connection_string_that_comes_late()
    {
        var configuration = new ConfigurationManager();
        await using var services = new ServiceCollection().AddReportStorage(configuration).BuildServiceProvider();
        configuration["AzureWebJobsStorage"] = azurite.ConnectionString;
        configuration["Storage:Prefix"] = "late";

        await services.GetRequiredService<StorageSetup>().CreateAsync(TestContext.Current.CancellationToken);
        await services.GetRequiredService<StorageSetup>().CreateAsync(TestContext.Current.CancellationToken);

        Assert.NotNull(services.GetRequiredService<IReportStore>());
        Assert.NotNull(services.GetRequiredService<IIngestionLog>());
        Assert.NotNull(services.GetRequiredService<IUploads>());
        Assert.NotNull(services.GetRequiredService<IReference>());
        Assert.Empty((await services.GetRequiredService<ISecurityQueries>().SearchAsync("长电", 10, TestContext.Current.CancellationToken)).Items);
        Assert.Null(await services.GetRequiredService<ICoverageQueries>().StockAsync("600584.SH", TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("AzureWebJobsStorage:accountName")]
    [InlineData("AzureWebJobsStorage__accountName")]
    public void An_account_name_is_reached_by_identity(string setting)
    {
        var configuration = new ConfigurationManager { [setting] = "research" };
        using var services = new ServiceCollection().AddReportStorage(configuration).BuildServiceProvider();

        Assert.Equal("https://research.blob.core.windows.net/", services.GetRequiredService<BlobServiceClient>().Uri.ToString());
        Assert.Equal("https://research.table.core.windows.net/", services.GetRequiredService<TableServiceClient>().Uri.ToString());
    }

    [Fact]
    public void Without_either_it_says_what_to_set()
    {
        using var services = new ServiceCollection().AddReportStorage(new ConfigurationManager()).BuildServiceProvider();

        var exception = Assert.Throws<InvalidOperationException>(services.GetRequiredService<BlobServiceClient>);

        Assert.Contains("AzureWebJobsStorage__accountName", exception.Message);
    }
}
