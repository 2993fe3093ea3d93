using System.Diagnostics;
using System.Globalization;
using Reports.Documents;
using Reports.Recognition;

namespace Benchmarks;

/// <summary>
/// <c>pdf FOLDER [ROUNDS]</c>: how fast PDF files become text, against <c>pdftotext -layout</c>, and the peak memory of both.
/// Ours is measured when it first runs, then warm, reading alone and with all recognisers; the best of several rounds counts.
/// </summary>
internal static class PdfBenchmark
{
    public static void Run(string[] arguments)
    {
        if (arguments.Length == 0) throw new ArgumentException("Name the folder of the PDF files.");
        var rounds = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 5;
        PdfToText.Install();
        var paths = Directory.EnumerateFiles(arguments[0], "*.pdf").Order(StringComparer.Ordinal).ToArray();
        var files = Array.ConvertAll(paths, File.ReadAllBytes);
        var reader = new DocumentReader(new ReadingLimits(), TimeProvider.System);
        var parser = new ReportParser();

        var cold = Time(() => Array.ForEach(files, file => reader.Read(file)));
        var own = Process.GetCurrentProcess();
        own.Refresh();
        var peak = own.PeakWorkingSet64;
        long toolPeak = 0;
        double[] tool = Slowest(files), read = Slowest(files), parse = Slowest(files);
        for (var round = 0; round < rounds; round++)
        {
            // One after the other, so that what else the machine does is shared.
            for (var index = 0; index < files.Length; index++)
            {
                tool[index] = Math.Min(tool[index], Time(() => toolPeak = Math.Max(toolPeak, PdfToText.Read(paths[index]))));
                read[index] = Math.Min(read[index], Time(() => reader.Read(files[index])));
                parse[index] = Math.Min(parse[index], Time(() => parser.Parse("report.pdf", files[index])));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"pdftotext",10}{"read",10}{"ratio",8}{"parse",10}{"ratio",8}"));
        for (var index = 0; index < paths.Length; index++) Print(tool[index], read[index], parse[index], Path.GetFileName(paths[index]));
        Print(tool.Sum(), read.Sum(), parse.Sum(), "all");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"first pass {cold:0} ms, {cold / tool.Sum():0.00} x pdftotext; peak memory {peak >> 20} MiB in one process for all, pdftotext {toolPeak >> 20} MiB for its largest"));
    }

    private static void Print(double tool, double read, double parse, string name) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{tool,7:0} ms{read,7:0} ms{read / tool,8:0.00}{parse,7:0} ms{parse / tool,8:0.00}  {name}"));

    private static double[] Slowest(byte[][] files) => [.. Enumerable.Repeat(double.MaxValue, files.Length)];

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
