using System.Globalization;
using System.Text;
using Reports.Recognition;

namespace Benchmarks;

/// <summary>
/// <c>parse [FOLDER] [MEGABYTES]</c>: how fast reports are read, and what that allocates, against decoding the same bytes.
/// Documents are read as they are, over and over until they make up the size; and once as one long document.
/// </summary>
internal static class ParseBenchmark
{
    private const int Rounds = 5;

    public static void Run(string[] arguments)
    {
        var folder = arguments.Length > 0 ? arguments[0] : FindSamples();
        var megabytes = arguments.Length > 1 ? double.Parse(arguments[1], CultureInfo.InvariantCulture) : 2;
        var documents = Documents(folder);
        var repeated = Enumerable.Range(0, int.MaxValue).Select(index => documents[index % documents.Length])
            .TakeWhile(Until(megabytes)).ToArray();
        Print($"{repeated.Length} documents", repeated);
        Print("one document", [repeated.SelectMany(document => document).ToArray()]);
    }

    private static void Print(string name, byte[][] documents)
    {
        var parser = new ReportParser();
        var bytes = documents.Sum(document => (long)document.Length);
        var characters = documents.Sum(document => (long)Encoding.UTF8.GetCharCount(document));
        var decode = Measurement.Of(Rounds, () => Array.ForEach(documents, document => _ = Encoding.UTF8.GetString(document)));
        var parse = Measurement.Of(Rounds, () => Array.ForEach(documents, document => _ = parser.Parse("report.md", document)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}, {bytes / 1e6:0.0} MB"));
        Print("decode", decode, bytes, characters);
        Print("parse", parse, bytes, characters);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {"ratio",-8}{parse.Time / decode.Time,12:0.0} x time      {(double)parse.AllocatedBytes / decode.AllocatedBytes,8:0.0} x allocated"));
    }

    private static void Print(string name, Measurement measurement, long bytes, long characters) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"  {name,-8}{characters / measurement.Time.TotalSeconds / 1e6,12:0.00} M chars/s {(double)measurement.AllocatedBytes / bytes,8:0.0} bytes/byte"));

    private static byte[][] Documents(string folder) => [.. Directory.EnumerateFiles(folder)
        .Where(path => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        .Select(File.ReadAllBytes).Where(content => Encoding.UTF8.GetString(content).AsSpan().IndexOf('\uFFFD') < 0)];

    private static Func<byte[], bool> Until(double megabytes)
    {
        var total = 0L;
        return document => (total += document.Length) <= megabytes * 1e6;
    }

    private static string FindSamples()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var samples = Path.Combine(folder.FullName, "tests", "Samples");
            if (Directory.Exists(samples)) return samples;
        }
        throw new DirectoryNotFoundException("The samples are not above the program; name their folder.");
    }
}
