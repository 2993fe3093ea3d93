using System.Security.Cryptography;
using Reports;
using Reports.Model;
using Reports.Recognition;

namespace Functions.Parse;

/// <summary>Reads one file into a report whose upload is the file's last change.</summary>
internal sealed class FileReader(IReportParser parser, Calendar calendar)
{
    /// <summary>Why the file could not be read, or null.</summary>
    public string? Read(string path, ReportSink sink)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists) return Directory.Exists(path) ? "This is a folder." : "There is no such file.";
            var content = File.ReadAllBytes(path);
            var result = parser.Parse(file.Name, content);
            return result.Succeeded ? sink.Write(path, ReportOf(file, content, result.Report)) : result.Failure.Reason;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.Message;
        }
    }

    private Report ReportOf(FileInfo file, byte[] content, ParsedReport parsed)
    {
        var written = new DateTimeOffset(file.LastWriteTimeUtc, TimeSpan.Zero);
        var source = new ReportSource(file.Name, null, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)), written);
        return parsed.At(source, calendar.DayOf(written), calendar.Now);
    }
}
