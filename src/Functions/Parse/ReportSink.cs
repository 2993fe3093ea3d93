using Reports.Model;

namespace Functions.Parse;

/// <summary>Where parsed reports go: a file each, or the output, indented for one and a line each for more.</summary>
internal sealed class ReportSink(ParseArguments arguments, TextWriter output)
{
    private readonly HashSet<string> _written = [];

    /// <summary>Why the report could not be written, or null.</summary>
    public string? Write(string path, Report report)
    {
        if (arguments.Folder is not { } folder)
        {
            output.WriteLine(ReportJson.Serialize(report, indented: arguments.Files.Count == 1));
            return null;
        }
        var target = Path.Combine(folder, Path.GetFileNameWithoutExtension(path) + ".json");
        if (!_written.Add(target)) return $"{target} has another file's report already.";
        Directory.CreateDirectory(folder);
        File.WriteAllText(target, ReportJson.Serialize(report, indented: true) + "\n");
        return null;
    }
}
