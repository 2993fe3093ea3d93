using System.Diagnostics;
using Functions.Tests.Support;

[assembly: AssemblyFixture(typeof(PublishedApp))]

namespace Functions.Tests.Support;

/// <summary>The app, published once for all tests.</summary>
public sealed class PublishedApp : IAsyncLifetime
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    public string Folder { get; } = Directory.CreateTempSubdirectory("functions-app-").FullName;

    public string Executable => Path.Combine(Folder, OperatingSystem.IsWindows() ? "Functions.exe" : "Functions");

    public async ValueTask InitializeAsync()
    {
        // Built already, because this project refers to it.
        var start = new ProcessStartInfo("dotnet", ["publish", Path.Combine(Repository.Root, "src", "Functions"), "-c", Configuration, "-o", Folder, "--no-build", "--nologo", "-v", "quiet"])
        {
            RedirectStandardOutput = true,
        };
        using var publish = Process.Start(start)!;
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, output);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
