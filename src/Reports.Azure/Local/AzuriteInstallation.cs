using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;

namespace Reports.Azure.Local;

/// <summary>The pinned Azurite, installed with npm from the lock file beside this code, once for each user and lock file.</summary>
internal static class AzuriteInstallation
{
    private static readonly string[] Files = ["package.json", "package-lock.json", "azurite-host.cjs"];

    /// <summary>The script that runs Azurite.</summary>
    /// <exception cref="InvalidOperationException">Node or npm is missing, or npm could not install.</exception>
    public static async Task<string> EnsureAsync(CancellationToken cancellation)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "Local");
        var version = Convert.ToHexStringLower(await HashAsync(source, cancellation))[..12];
        var folder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "research-reports", $"azurite-{version}");
        var script = Path.Combine(folder, "azurite-host.cjs");
        Directory.CreateDirectory(folder);

        using var onlyInstaller = await LockAsync(Path.Combine(folder, ".lock"), cancellation);
        var done = Path.Combine(folder, ".installed");
        if (File.Exists(done)) return script;
        foreach (var file in Files)
            File.Copy(Path.Combine(source, file), Path.Combine(folder, file), overwrite: true);
        await NpmAsync(folder, cancellation);
        await File.WriteAllTextAsync(done, "", cancellation);
        return script;
    }

    private static async Task<byte[]> HashAsync(string source, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files)
            hash.AppendData(await File.ReadAllBytesAsync(Path.Combine(source, file), cancellation));
        return hash.GetHashAndReset();
    }

    // Several test programs start at once; one installs, the others wait.
    private static async Task<FileStream> LockAsync(string path, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), cancellation);
            }
        }
    }

    private static async Task NpmAsync(string folder, CancellationToken cancellation)
    {
        var npm = OperatingSystem.IsWindows() ? new ProcessStartInfo("cmd", ["/c", "npm", "ci"]) : new ProcessStartInfo("npm", ["ci"]);
        npm.WorkingDirectory = folder;
        npm.RedirectStandardOutput = npm.RedirectStandardError = true;
        npm.Environment["npm_config_audit"] = npm.Environment["npm_config_fund"] = "false";
        try
        {
            using var process = Process.Start(npm)!;
            var output = process.StandardOutput.ReadToEndAsync(cancellation);
            var errors = process.StandardError.ReadToEndAsync(cancellation);
            await process.WaitForExitAsync(cancellation);
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"npm could not install Azurite into {folder}:\n{await output}{await errors}");
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException("npm was not found. Install Node.js 20 or later, or set AzureWebJobsStorage to a storage account.", exception);
        }
    }
}
