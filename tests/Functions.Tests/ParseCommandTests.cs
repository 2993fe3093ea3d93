using System.Text.Json.Nodes;
using Functions.Parse;
using Functions.Tests.Support;

namespace Functions.Tests;

public sealed class ParseCommandTests : IDisposable
{
    private static readonly string First = Repository.Sample("zh-company-upgrade-target.md");
    private static readonly string Second = Repository.Sample("en-downgrade-cenrock.txt");

    private readonly string _folder = Directory.CreateTempSubdirectory("parse-").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    [Fact]
    public void One_file_is_printed_indented()
    {
        Assert.Equal(0, Run(First));
        Assert.StartsWith("{\n  \"id\":", _output.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
        var report = JsonNode.Parse(_output.ToString())!;
        Assert.Equal("松屿证券", report["broker"]!["name"]!.GetValue<string>());
        Assert.Equal(File.GetLastWriteTimeUtc(First), report["source"]!["uploadedAt"]!.GetValue<DateTimeOffset>().UtcDateTime);
    }

    [Fact]
    public void Several_files_are_a_line_each()
    {
        Assert.Equal(0, Run(First, Second));
        var lines = _output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["zh", "en"], lines.Select(line => JsonNode.Parse(line)!["language"]!.GetValue<string>()));
    }

    [Fact]
    public void A_bad_file_is_said_and_the_others_are_still_read()
    {
        var empty = Path.Combine(_folder, "empty.txt");
        File.WriteAllText(empty, "");
        var reports = Path.Combine(_folder, "out", "deep");
        Assert.Equal(1, Run(empty, First, Path.Combine(_folder, "none.txt"), _folder, "--out", reports));
        Assert.Equal(["zh-company-upgrade-target.json"], Directory.GetFiles(reports).Select(Path.GetFileName));
        Assert.Equal(3, _errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Empty(_output.ToString());
    }

    [Fact]
    public void Wrong_arguments_are_said()
    {
        Assert.All((string[][])[[], ["--out"], ["--loud", First], ["--out", _folder]], arguments => Assert.Equal(1, Run(arguments)));
        Assert.Contains("Usage", _errors.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _output.Dispose();
        _errors.Dispose();
    }

    private int Run(params string[] arguments) => ParseCommand.Run(arguments, _output, _errors);
}
