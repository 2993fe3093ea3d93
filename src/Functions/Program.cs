using Functions.Hosting;
using Functions.Http;
using Functions.LocalHost;
using Functions.Parse;
using Reports.Azure.Configuration;

if (args is ["parse", .. var parameters]) return ParseCommand.Run(parameters, Console.Out, Console.Error);
try
{
    var builder = AppBuilder.Create(args);
    await using var local = builder.IsUnderHost() ? null : await LocalServer.PrepareAsync(builder);
    builder.AddTelemetry();
    builder.AddReports();
    builder.AddHttp();

    var app = builder.Build();
    app.UseHttp();
    app.MapTriggers();
    app.MapApi();
    local?.Map(app);
    await app.ServeAsync();
    return 0;
}
catch (Exception exception) when (exception is StartupException or SettingException)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
