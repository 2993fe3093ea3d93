using System.Diagnostics;
using System.Security.Cryptography;

namespace Functions.Tests.Support;

/// <summary>Programs that check what the app serves.</summary>
internal static class Tools
{
    private static readonly (string, string)[] Quiet = [("REDOCLY_TELEMETRY", "off"), ("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true")];

    /// <summary>The linter of OpenAPI, installed from its lock file once for each user; it runs without a network.</summary>
    public static async Task<(int Exit, string Output)> LintAsync(string file)
    {
        var source = Path.Combine(Repository.Root, "tests", "Functions.Tests", "OpenApi");
        var version = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(source, "package-lock.json"), TestContext.Current.CancellationToken)))[..12];
        var folder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "research-reports", $"openapi-{version}");
        Directory.CreateDirectory(folder);
        foreach (var path in Directory.EnumerateFiles(source)) File.Copy(path, Path.Combine(folder, Path.GetFileName(path)), overwrite: true);
        var script = Path.Combine(folder, "node_modules", "@redocly", "cli", "bin", "cli.js");
        if (!File.Exists(script))
        {
            var install = await RunAsync(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", folder, Quiet, "ci", "--no-audit", "--no-fund");
            Assert.True(install.Exit == 0, install.Output);
        }
        return await RunAsync("node", folder, Quiet, script, "lint", file);
    }

    /// <summary>The page as a browser has it after its scripts have run.</summary>
    public static async Task<string> BrowseAsync(Uri page)
    {
        var browser = await RunAsync("chromium", Path.GetTempPath(), [], "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--virtual-time-budget=20000", "--dump-dom", page.AbsoluteUri);
        Assert.True(browser.Exit == 0, browser.Output);
        return browser.Output;
    }

    public static async Task<(int Exit, string Output)> RunAsync(string program, string folder, (string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, process.ExitCode == 0 ? output : output + await errors);
    }
}
