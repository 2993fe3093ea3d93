using System.Globalization;
using System.Net;
using Microsoft.Extensions.Logging.Console;

namespace Functions.Hosting;

/// <summary>The web application before anything of ours is in it.</summary>
internal static class AppBuilder
{
    private const string PortSetting = "FUNCTIONS_CUSTOMHANDLER_PORT";

    public static WebApplicationBuilder Create(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            // Settings come from the environment and the command line; watching every folder beside the program for another costs a tenth of its start.
            Args = ["--hostBuilder:reloadConfigOnChange=false", .. args],
            // The caller's folder can be any; what belongs to the app lies beside it.
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Logging.ClearProviders().AddConsole(console => console.FormatterName = PlainLines.FormatterName);
        builder.Services.AddSingleton<ConsoleFormatter, PlainLines>();
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Functions", LogLevel.Information).AddFilter("Reports", LogLevel.Information);
        // Problems are logged with their reason where they are answered.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (builder.IsUnderHost()) builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, HostPort(builder.Configuration)));
        return builder;
    }

    /// <summary>A Functions host started the program and forwards to it.</summary>
    public static bool IsUnderHost(this WebApplicationBuilder builder) => !string.IsNullOrEmpty(builder.Configuration[PortSetting]);

    private static int HostPort(ConfigurationManager configuration) =>
        int.TryParse(configuration[PortSetting], NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536
            ? port
            : throw new StartupException($"{PortSetting} is '{configuration[PortSetting]}', which is no port.");
}
