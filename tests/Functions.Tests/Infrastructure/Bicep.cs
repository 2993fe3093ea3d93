using System.Reflection;
using System.Text.Json.Nodes;
using Functions.Tests.Support;

namespace Functions.Tests.Infrastructure;

/// <summary>Compiles the templates in <c>infra</c> and foretells what their deployment would make, without a network.</summary>
internal static class Bicep
{
    private static readonly string Program = typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Bicep").Value!;

    /// <summary>The resources; what only Azure knows stays an expression in brackets.</summary>
    /// <param name="place">Where it is deployed to: the subscription's region, or a resource group.</param>
    public static async Task<IReadOnlyList<Resource>> DeployAsync(string parameters, (string Option, string Value) place, params (string Name, string Value)[] environment)
    {
        // Its forecast lands beside the parameters.
        var folder = Directory.CreateTempSubdirectory("infra-");
        try
        {
            foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "infra"), "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder.FullName, Path.GetRelativePath(Path.Combine(Repository.Root, "infra"), path));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(path, copy);
            }
            var template = Path.ChangeExtension(parameters, ".bicep");
            var (_, lint) = await Tools.RunAsync(Program, folder.FullName, environment, "lint", "--diagnostics-format", "sarif", template);
            var warnings = JsonNode.Parse(lint)!["runs"]![0]!["results"]!.AsArray();
            Assert.True(warnings.Count == 0, warnings.ToString());
            var (exit, output) = await Tools.RunAsync(
                Program, folder.FullName, environment, "snapshot", parameters, "--mode", "overwrite", "--subscription-id", Guid.Empty.ToString(), place.Option, place.Value);
            Assert.True(exit == 0, output);
            var forecast = await File.ReadAllTextAsync(Path.Combine(folder.FullName, Path.ChangeExtension(parameters, ".snapshot.json")), TestContext.Current.CancellationToken);
            return [.. JsonNode.Parse(forecast)!["predictedResources"]!.AsArray().Select(node => new Resource(node!))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
