using System.Text;
using Functions.Hosting;
using Reports;
using Reports.Azure.Configuration;
using Reports.Recognition;

namespace Functions.Parse;

/// <summary><c>parse FILE... [--out DIR]</c>: prints what the files say, and needs no storage.</summary>
internal static class ParseCommand
{
    public static int Run(string[] parameters, TextWriter output, TextWriter errors)
    {
        try
        {
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            var arguments = ParseArguments.From(parameters);
            var settings = new ConfigurationBuilder().AddEnvironmentVariables().Build();
            var reader = new FileReader(new ReportParser(Limits.From(settings)), new Calendar(TimeProvider.System, Zone.From(settings)));
            var sink = new ReportSink(arguments, output);
            var failures = 0;
            foreach (var file in arguments.Files)
            {
                if (reader.Read(file, sink) is not { } reason) continue;
                errors.WriteLine($"{file}: {reason}");
                failures++;
            }
            return failures == 0 ? 0 : 1;
        }
        catch (Exception exception) when (exception is StartupException or SettingException)
        {
            errors.WriteLine(exception.Message);
            return 1;
        }
    }
}
