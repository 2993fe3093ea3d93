using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Functions.Hosting;

/// <summary>A line of the log on one line of the console, whatever a file's name or a header brought into it.</summary>
internal sealed class PlainLines() : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "plain";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var text = $"{Word(logEntry.LogLevel)}: {logEntry.Category} {logEntry.Formatter(logEntry.State, logEntry.Exception)}{(logEntry.Exception is { } exception ? $" {exception}" : "")}";
        textWriter.WriteLine(string.Create(text.Length, text, static (line, text) =>
        {
            for (var at = 0; at < text.Length; at++) line[at] = IsPlain(text[at]) ? text[at] : ' ';
        }));
    }

    // Line ends, the escapes of a terminal, and what turns the direction of writing.
    private static bool IsPlain(char character) => !char.IsControl(character) && character is not ('\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));

    private static string Word(LogLevel level) => level switch
    {
        LogLevel.Trace => "trce",
        LogLevel.Debug => "dbug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        LogLevel.Error => "fail",
        _ => "crit",
    };
}
