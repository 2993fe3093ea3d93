using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Functions.Tests.Support;
using Reports.Azure.Storage;

namespace Functions.Tests.Infrastructure;

/// <summary>Holds the templates in <c>infra</c> against the app: they name all that it uses, and nothing that it does not know.</summary>
public sealed partial class InfrastructureTests(Deployments deployments) : IClassFixture<Deployments>
{
    private static readonly StorageNames Names = new();

    /// <summary>Settings that the Functions host reads.</summary>
    private static readonly string[] Hosts = ["AzureWebJobsStorage:credential"];

    /// <summary>Settings that Azure has no use for: its storage takes no keys, it keeps no files, the app makes its own signing key, a sender's name can stand in Mail:From, spans go to Azure Monitor, and the host's name is set by Azure itself.</summary>
    private static readonly string[] Elsewhere = ["AzureWebJobsStorage", "Mail:FromName", "Mail:Outbox", "OTEL_EXPORTER_OTLP_ENDPOINT", "SendGrid:Host", "Signing:Key", "Storage:Prefix", "WEBSITE_HOSTNAME"];

    [Fact]
    public void Containers_tables_and_queues_are_those_of_the_app()
    {
        // Its name stands in the alert that watches it too.
        Assert.Equal(PoisonedBlobs.Queue, Assert.Single(Of(deployments.Small, "Microsoft.Storage/storageAccounts/queueServices/queues")).Name);
        Assert.Contains($"/{PoisonedBlobs.Queue}/", Assert.Single(deployments.Small, resource => resource.Name == "uploads-poisoned").Json.ToJsonString(), StringComparison.Ordinal);

        Assert.Equal(Names.Tables.Order(), Of(deployments.Small, "Microsoft.Storage/storageAccounts/tableServices/tables").Select(table => table.Name).Order());
        string[] own = [Package(), .. DeadLetters().Distinct()];
        Assert.Equal(Names.Containers.Union(own).Order(), Of(deployments.Small, "Microsoft.Storage/storageAccounts/blobServices/containers").Select(container => container.Name).Order());
    }

    [Fact]
    public async Task Settings_are_those_that_the_app_reads()
    {
        var given = Settings(deployments.Large);
        var read = await SettingsRead.WithAsync(Deployed(given));
        var bound = Functions().SelectMany(function => Setting().Matches(function.Binding.ToJsonString())).Select(match => match.Groups[1].Value);
        Assert.Equal(read.Union(bound).Except(Elsewhere).Union(Hosts).Order(), given.Keys.Order());
        Assert.Equal(Settings(deployments.Small).Keys.Order(), given.Keys.Order());
        // An exception that nothing reads any more is none.
        Assert.Empty(Elsewhere.Except(read));
    }

    /// <summary>With what Azure knows only once it is there.</summary>
    private static Dictionary<string, string?> Deployed(Dictionary<string, string?> settings) => new(settings)
    {
        ["Signing:Key"] = "test",
        ["AzureWebJobsStorage:blobServiceUri"] = "https://account.blob.core.windows.net/",
        ["AzureWebJobsStorage:queueServiceUri"] = "https://account.queue.core.windows.net/",
        ["AzureWebJobsStorage:tableServiceUri"] = "https://account.table.core.windows.net/",
        ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = "InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint=http://127.0.0.1:9/",
    };

    [Fact]
    public async Task The_app_starts_with_the_values_of_either_size()
    {
        foreach (var deployment in new[] { deployments.Small, deployments.Large }) Assert.NotEmpty(await SettingsRead.WithAsync(Deployed(Settings(deployment))));
        Assert.All(Functions().Select(function => function.Binding["connection"]).OfType<JsonNode>(), connection => Assert.Subset(Settings(deployments.Small).Keys.ToHashSet(), new HashSet<string> { $"{connection}:blobServiceUri", $"{connection}:queueServiceUri" }));
    }

    [Fact]
    public void Each_blob_trigger_gets_its_finished_blobs_from_Event_Grid_and_no_others()
    {
        var triggers = Functions().Where(function => function.Binding["type"]!.GetValue<string>() == "blobTrigger").ToList();
        Assert.All(triggers, trigger => Assert.Equal("EventGrid", trigger.Binding["source"]?.GetValue<string>()));
        Assert.Equal(triggers.Select(trigger => trigger.Name).Order(), deployments.Events.Select(FunctionOf).Order());

        string[] blobs = ["reports/a.md", "reports/2026/a b.txt", "reference/securities.csv", "reference/other.csv", "ingestions/a.md.json", "reports2/a.md"];
        foreach (var (name, trigger) in triggers)
        {
            var path = new Regex($"^{Regex.Replace(Regex.Escape(trigger["path"]!.GetValue<string>()), @"\\\{\w+}", ".+")}$");
            var events = Assert.Single(deployments.Events, subscription => FunctionOf(subscription) == name);
            Assert.Equal(blobs.Where(blob => path.IsMatch(blob)), blobs.Where(blob => Passes(events.Properties["filter"]!, blob)));
            Assert.Equal("""["Microsoft.Storage.BlobCreated"]""", events.Properties["filter"]!["includedEventTypes"]!.ToJsonString());
        }
    }

    [Fact]
    public void The_app_has_the_roles_that_it_needs_and_no_more()
    {
        var roles = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, "infra", "roles.json")))!.AsObject();
        var granted = Of(deployments.Small, "Microsoft.Authorization/roleAssignments")
            .Where(grant => grant.Text("principalId").Contains("'identity'", StringComparison.Ordinal))
            .Select(grant => Assert.Single(roles, role => grant.Text("roleDefinitionId").EndsWith(role.Value!.GetValue<string>(), StringComparison.Ordinal)).Key);

        List<string> needed = ["Storage Table Data Contributor"];
        if (Functions().Any(function => function.Binding["type"]!.GetValue<string>() == "blobTrigger")) needed.AddRange(["Storage Blob Data Owner", "Storage Queue Data Contributor"]);
        if (Settings(deployments.Large).Values.Any(value => value!.Contains("@Microsoft.KeyVault", StringComparison.Ordinal))) needed.Add("Key Vault Secrets User");
        if (Settings(deployments.Large).ContainsKey("APPLICATIONINSIGHTS_AUTHENTICATION_STRING")) needed.Add("Monitoring Metrics Publisher");
        Assert.Equal(needed.Order(), granted.Order());
        Assert.False(Assert.Single(Of(deployments.Small, "Microsoft.Storage/storageAccounts")).Properties["allowSharedKeyAccess"]!.GetValue<bool>());
    }

    [Fact]
    public void Alerts_name_functions_that_exist()
    {
        var known = Functions().Select(function => function.Name).ToHashSet();
        var named = Of(deployments.Large, "Microsoft.Insights/scheduledQueryRules")
            .Select(rule => rule.Properties["criteria"]!["allOf"]![0]!["query"]!.GetValue<string>()).Where(query => query.StartsWith("AppRequests", StringComparison.Ordinal))
            .SelectMany(query => Quoted().Matches(query)).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(named);
        Assert.Empty(named.Except(known));
        Assert.All(Of(deployments.Large, "Microsoft.Insights/scheduledQueryRules"), rule => Assert.True(rule.Properties["enabled"]!.GetValue<bool>()));
    }

    [GeneratedRegex("%(.+?)%")]
    private static partial Regex Setting();

    [GeneratedRegex("\"(.+?)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"functionName=Host\.Functions\.(?:\{1\}.*?defaultHostName, '(\w+)'|(\w+))")]
    private static partial Regex FunctionName();

    [GeneratedRegex(@"'([\w-]+)'\)\]$")]
    private static partial Regex LastName();

    private static IEnumerable<Resource> Of(IEnumerable<Resource> resources, string type) => resources.Where(resource => resource.Type == type);

    private static Dictionary<string, string?> Settings(IEnumerable<Resource> resources) => Assert.Single(Of(resources, "Microsoft.Web/sites/config")).Properties.AsObject()
        .ToDictionary(setting => setting.Key.Replace("__", ":", StringComparison.Ordinal), setting => Known(setting.Value!.GetValue<string>()));

    // What only Azure knows, such as the account's name, is an expression.
    private static string? Known(string value) => value.StartsWith('[') && !value.Contains("@Microsoft.KeyVault", StringComparison.Ordinal) ? "known-later" : value;

    private static string FunctionOf(Resource subscription)
    {
        var match = FunctionName().Match(subscription.Text("destination", "properties", "endpointUrl"));
        return match.Groups[1].Value + match.Groups[2].Value;
    }

    private static bool Passes(JsonNode filter, string blob)
    {
        var slash = blob.IndexOf('/', StringComparison.Ordinal);
        var subject = $"/blobServices/default/containers/{blob[..slash]}/blobs{blob[slash..]}";
        return subject.StartsWith(filter["subjectBeginsWith"]!.GetValue<string>(), StringComparison.Ordinal) && subject.EndsWith(filter["subjectEndsWith"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, JsonNode Binding)> Functions() => Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src", "Functions"))
        .Select(folder => Path.Combine(folder, "function.json")).Where(File.Exists)
        .Select(path => (Path.GetFileName(Path.GetDirectoryName(path))!, JsonNode.Parse(File.ReadAllText(path))!["bindings"]![0]!));

    private IEnumerable<string> DeadLetters() => deployments.Events.Select(subscription => subscription.Text("deadLetterWithResourceIdentity", "deadLetterDestination", "properties", "blobContainerName"));

    /// <summary>The container that the app is deployed from.</summary>
    private string Package() => LastName().Match(Assert.Single(Of(deployments.Small, "Microsoft.Web/sites")).Text("functionAppConfig", "deployment", "storage", "value")).Groups[1].Value;
}
