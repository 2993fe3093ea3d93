using Functions.Hosting;

namespace Functions.Parse;

/// <param name="Folder">Where the reports go; null prints them.</param>
internal sealed record ParseArguments(IReadOnlyList<string> Files, string? Folder)
{
    private const string Usage = "Usage: parse FILE... [--out DIR]";

    public static ParseArguments From(string[] parameters)
    {
        List<string> files = [];
        string? folder = null;
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i] is "--out")
                folder = ++i < parameters.Length ? parameters[i] : throw new StartupException($"--out names no folder.\n{Usage}");
            else if (parameters[i].StartsWith("--", StringComparison.Ordinal))
                throw new StartupException($"Unknown option {parameters[i]}.\n{Usage}");
            else
                files.Add(parameters[i]);
        }
        return files.Count > 0 ? new(files, folder) : throw new StartupException(Usage);
    }
}
