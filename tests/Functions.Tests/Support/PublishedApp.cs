using System.Diagnostics;
using System.Runtime.InteropServices;
using Functions.Tests.Support;

[assembly: AssemblyFixture(typeof(PublishedApp))]

namespace Functions.Tests.Support;

/// <summary>The package that is deployed, made once for all tests. They drive it where it runs, which is Linux; elsewhere a publish for that machine.</summary>
public sealed class PublishedApp : IAsyncLifetime
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly string _root = Directory.CreateTempSubdirectory("functions-app-").FullName;

    /// <summary>As the README makes it; its zip file lies beside it.</summary>
    public string Package => Path.Combine(_root, "package");

    public string Folder => RunsPackage ? Package : Path.Combine(_root, "app");

    public string Executable => Path.Combine(Folder, OperatingSystem.IsWindows() ? "Functions.exe" : "Functions");

    private static bool RunsPackage => OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64;

    public async ValueTask InitializeAsync()
    {
        await PublishAsync("-p:PublishProfile=Package", $"-p:PublishDir={Package}/");
        // Built already, because this project refers to it.
        if (!RunsPackage) await PublishAsync("-c", Configuration, "-o", Folder, "--no-build");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task PublishAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["publish", Path.Combine(Repository.Root, "src", "Functions"), .. arguments, "--nologo", "-v", "quiet"])
        {
            RedirectStandardOutput = true,
        };
        using var publish = Process.Start(start)!;
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, output);
    }
}
