using System.IO.Compression;
using System.Text.Json.Nodes;
using Functions.Tests.Support;

namespace Functions.Tests;

public class PackageTests(PublishedApp app)
{
    [Fact]
    public void The_package_is_one_executable_the_hosts_file_and_a_file_for_each_function()
    {
        var functions = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src", "Functions"))
            .Where(folder => File.Exists(Path.Combine(folder, "function.json"))).Select(folder => $"{Path.GetFileName(folder)}/function.json");
        var host = JsonNode.Parse(File.ReadAllText(Path.Combine(app.Package, "host.json")))!;
        var executable = host["customHandler"]!["description"]!["defaultExecutablePath"]!.GetValue<string>();
        string[] expected = [executable, "host.json", .. functions];
        Assert.Equal(expected.Order(StringComparer.Ordinal), Files().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_zip_file_holds_the_same_and_keeps_what_is_executable()
    {
        await using var zip = await ZipFile.OpenReadAsync($"{app.Package}.zip", TestContext.Current.CancellationToken);
        Assert.Equal(
            Files().Select(file => (file, new FileInfo(Path.Combine(app.Package, file)).Length)).Order(), zip.Entries.Select(entry => (entry.FullName, entry.Length)).Order());
        // The upper half of a zip entry's attributes is its mode on Unix.
        if (!OperatingSystem.IsWindows()) Assert.True(((UnixFileMode)(zip.GetEntry("Functions")!.ExternalAttributes >> 16)).HasFlag(UnixFileMode.UserExecute));
    }

    private IEnumerable<string> Files() => Directory.EnumerateFiles(app.Package, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(app.Package, path).Replace('\\', '/'));
}
