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
        await using var services = new ServiceCollection().AddSingleton(new Calendar(TimeProvider.System, TimeZoneInfo.Utc)).AddReportStorage(configuration).BuildServiceProvider();
        configuration["AzureWebJobsStorage"] = azurite.ConnectionString;
        configuration["Storage:Prefix"] = "late";

        Assert.NotNull(services.GetRequiredService<IReportStore>());
        Assert.NotNull(services.GetRequiredService<IIngestionLog>());
        Assert.NotNull(services.GetRequiredService<IUploads>());
        Assert.NotNull(services.GetRequiredService<IReference>());
        Assert.Empty((await services.GetRequiredService<ISecurityQueries>().SearchAsync("长电", 10, TestContext.Current.CancellationToken)).Items);
        Assert.Null(await services.GetRequiredService<ICoverageQueries>().StockAsync("600584.SH", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_missing_is_made_when_it_is_first_called()
    {
        var configuration = new ConfigurationManager { ["AzureWebJobsStorage"] = azurite.ConnectionString, ["Storage:Prefix"] = "made" };
        await using var services = new ServiceCollection().AddSingleton(new Calendar(TimeProvider.System, TimeZoneInfo.Utc)).AddReportStorage(configuration).BuildServiceProvider();
        var (names, cancellation) = (services.GetRequiredService<StorageNames>(), TestContext.Current.CancellationToken);

        Assert.Empty((await services.GetRequiredService<IIngestionLog>().ListAsync(null, new(10), cancellation)).Items);
        Assert.True(await services.GetRequiredService<BlobServiceClient>().GetBlobContainerClient(names.Uploads).ExistsAsync(cancellation));

        // As after an update that brings a new table, which a transaction meets first.
        var ratings = services.GetRequiredService<TableServiceClient>().GetTableClient(names.RatingsTable);
        await ratings.DeleteAsync(cancellation);
        await ratings.SubmitTransactionAsync([new(TableTransactionActionType.Add, new TableEntity("all", "1")), new(TableTransactionActionType.Add, new TableEntity("all", "2"))], cancellation);
        Assert.Equal(2, await ratings.QueryAsync<TableEntity>(cancellationToken: cancellation).CountAsync(cancellation));
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
    public void Addresses_of_the_services_reach_an_account_of_any_cloud()
    {
        var configuration = new ConfigurationManager
        {
            ["AzureWebJobsStorage:blobServiceUri"] = "https://research.blob.core.chinacloudapi.cn/",
            ["AzureWebJobsStorage__tableServiceUri"] = "https://research.table.core.chinacloudapi.cn/",
        };
        using var services = new ServiceCollection().AddReportStorage(configuration).BuildServiceProvider();

        Assert.Equal("https://research.blob.core.chinacloudapi.cn/", services.GetRequiredService<BlobServiceClient>().Uri.ToString());
        Assert.Equal("https://research.table.core.chinacloudapi.cn/", services.GetRequiredService<TableServiceClient>().Uri.ToString());
    }

    [Fact]
    public void Without_either_it_says_what_to_set()
    {
        using var services = new ServiceCollection().AddReportStorage(new ConfigurationManager()).BuildServiceProvider();

        var exception = Assert.Throws<InvalidOperationException>(services.GetRequiredService<BlobServiceClient>);

        Assert.Contains("AzureWebJobsStorage__accountName", exception.Message);
    }
}
