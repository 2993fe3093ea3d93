using System.Diagnostics;
using System.Globalization;

namespace Benchmarks;

/// <summary>Poppler's <c>pdftotext -layout</c>, started for each file as a user would.</summary>
internal static class PdfToText
{
    private const string Tool = "pdftotext";

    /// <summary>Debian's package, where the tool is missing.</summary>
    public static void Install()
    {
        if (Run("sh", "-c", $"command -v {Tool}") == 0) return;
        if (Run("sh", "-c", "apt-get update -q && apt-get install -y -q poppler-utils") != 0)
            throw new InvalidOperationException($"{Tool} is missing and could not be installed: install poppler-utils.");
    }

    /// <returns>The most memory that was seen, in bytes: the kernel's own high-water mark, looked at while the tool runs.</returns>
    public static long Read(string path)
    {
        using var process = Start(Tool, "-layout", path, "/dev/null");
        long peak = 0;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(2))) peak = Math.Max(peak, HighWater(process.Id));
        return process.ExitCode == 0 ? peak : throw new InvalidOperationException($"{Tool} cannot read {path}.");
    }

    private static long HighWater(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan(6, line.Length - 9), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) << 10;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        process.WaitForExit();
        return process.ExitCode;
    }

    private static Process Start(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
}
