using System.Globalization;
using Azure;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Strict;

namespace Reports.Azure.Tests.Support;

/// <summary>The policy that all tests of storage run behind refuses as Azure does, and lets pass what is just allowed.</summary>
public sealed class StrictPolicyTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private TableClient _table = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, TableEntity> Entities => new()
    {
        { "", Entity(new string('p', 512)) },
        { "PropertyValueTooLarge", Entity(new string('p', 513)) },
        { "OutOfRangeInput", Entity("a#b") },
        { "OutOfRangeInput", Entity("a\u0085b") },
        { "", Entity("p", ("Text", new string('长', 32 * 1024))) },
        { "PropertyValueTooLarge", Entity("p", ("Text", new string('长', 32 * 1024 + 1))) },
        { "", Entity("p", Numbered(15, new string('x', 32 * 1024))) },
        { "EntityTooLarge", Entity("p", Numbered(16, new string('x', 32 * 1024))) },
        { "", Entity("p", Numbered(252, 1)) },
        { "TooManyProperties", Entity("p", Numbered(253, 1)) },
        { "PropertyNameInvalid", Entity("p", ("not-a-name", 1)) },
    };

    public static TheoryData<string, string[]> Transactions => new()
    {
        { "", ["p 1", "p 2"] },
        { "CommandsInBatchActOnDifferentPartitions", ["p 1", "q 2"] },
        { "InvalidDuplicateRow", ["p 1", "p 1"] },
        { "", [.. Enumerable.Range(0, 100).Select(number => $"p {number}")] },
        { "InvalidInput", [.. Enumerable.Range(0, 101).Select(number => $"p {number}")] },
    };

    public async ValueTask InitializeAsync()
    {
        var options = new TableClientOptions();
        options.AddPolicy(new StrictPolicy(), HttpPipelinePosition.PerCall);
        _table = new TableServiceClient(azurite.ConnectionString, options).GetTableClient($"strict{Guid.NewGuid().ToString("N")[..12]}");
        await _table.CreateAsync(Cancellation);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [MemberData(nameof(Entities), DisableDiscoveryEnumeration = true)]
    public async Task An_entity_is_held_against_its_limits(string code, TableEntity entity)
    {
        Assert.Equal(code, await CodeAsync(() => _table.AddEntityAsync(entity, Cancellation)));
        Assert.Equal(code, await CodeAsync(() => _table.UpsertEntityAsync(entity, TableUpdateMode.Replace, Cancellation)));
        TableTransactionAction[] together = [new(TableTransactionActionType.UpsertReplace, entity), new(TableTransactionActionType.UpsertReplace, new TableEntity(entity.PartitionKey, "other"))];
        Assert.Equal(code, await CodeAsync(() => _table.SubmitTransactionAsync(together, Cancellation)));
    }

    [Theory]
    [MemberData(nameof(Transactions), DisableDiscoveryEnumeration = true)]
    public async Task A_transaction_is_one_of_a_partition(string code, string[] keys) =>
        Assert.Equal(code, await CodeAsync(() => _table.SubmitTransactionAsync(keys.Select(key => new TableTransactionAction(TableTransactionActionType.UpsertReplace, new TableEntity(key[..1], key[2..]))), Cancellation)));

    [Fact]
    public async Task A_transaction_holds_four_mebibytes()
    {
        var entities = Enumerable.Range(0, 100).Select(number => Entity("p", ("Text", new string('x', 32 * 1024))));
        var large = entities.Concat(entities).Select((entity, number) => new TableTransactionAction(TableTransactionActionType.UpsertReplace, new TableEntity(entity) { RowKey = number.ToString(CultureInfo.InvariantCulture), ["More"] = new string('y', 32 * 1024) }));

        Assert.Equal("RequestBodyTooLarge", await CodeAsync(() => _table.SubmitTransactionAsync(large.Take(100), Cancellation)));
    }

    [Theory]
    [InlineData("", 15)]
    [InlineData("InvalidInput", 16)]
    public async Task A_filter_compares_fifteen_times(string code, int comparisons)
    {
        var filter = string.Join(" or ", Enumerable.Range(0, comparisons).Select(number => $"RowKey eq 'a eq {number}'"));
        Assert.Equal(code, await CodeAsync(async () => await _table.QueryAsync<TableEntity>(filter, cancellationToken: Cancellation).ToListAsync(Cancellation)));
    }

    [Theory]
    [InlineData("", "stamp", "abc")]
    [InlineData("InvalidMetadata", "two-words", "abc")]
    [InlineData("InvalidMetadata", "name", "长电")]
    public async Task Metadata_is_ascii(string code, string name, string value)
    {
        var options = new BlobClientOptions();
        options.AddPolicy(new StrictPolicy(), HttpPipelinePosition.PerCall);
        var container = new BlobServiceClient(azurite.ConnectionString, options).GetBlobContainerClient($"strict{Guid.NewGuid().ToString("N")[..12]}");
        await container.CreateAsync(cancellationToken: Cancellation);
        var upload = new BlobUploadOptions { Metadata = new Dictionary<string, string> { [name] = value } };
        Assert.Equal(code, await CodeAsync(() => container.GetBlobClient("a").UploadAsync(BinaryData.FromString("a"), upload, Cancellation)));
    }

    private static async Task<string?> CodeAsync(Func<Task> action)
    {
        try
        {
            await action();
            return "";
        }
        catch (RequestFailedException exception)
        {
            return exception.ErrorCode;
        }
    }

    private static (string, object)[] Numbered(int count, object value) => [.. Enumerable.Range(0, count).Select(number => (string.Create(CultureInfo.InvariantCulture, $"P{number}"), value))];

    private static TableEntity Entity(string partition, params (string Name, object Value)[] properties)
    {
        var entity = new TableEntity(partition, "r");
        foreach (var (name, value) in properties) entity[name] = value;
        return entity;
    }
}
