using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Functions.Tests.Support;
using Reports.Azure.Local;

namespace Functions.Tests;

public partial class DevContainerTests
{
    private static string Folder => Path.Combine(Repository.Root, ".devcontainer");

    [Fact]
    public void It_has_every_tool_that_the_whole_run_looks_for()
    {
        var run = File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run"));
        var made = File.ReadAllText(Path.Combine(Folder, "Dockerfile"));
        var wanted = Installed().Matches(run).Select(match => match.Value).ToList();
        Assert.NotEmpty(wanted);
        Assert.All([.. wanted, "nodejs", "npm", "dotnet"], tool => Assert.Matches($@"\b{tool}\b", made));
    }

    [Fact]
    public void It_opens_the_ports_that_the_program_prints()
    {
        var container = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "devcontainer.json")))!;
        Assert.Equal([7071, .. Enumerable.Range(Azurite.DefaultPort, 3)], container["forwardPorts"]!.AsArray().Select(port => port!.GetValue<int>()));
        Assert.True(File.Exists(Path.Combine(Folder, container["build"]!["dockerfile"]!.GetValue<string>())));
    }

    [GeneratedRegex("(?<=apt-get install -y -qq )\\w+")]
    private static partial Regex Installed();
}
