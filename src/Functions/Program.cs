using Functions.Hosting;
using Functions.Http;
using Functions.LocalHost;
using Functions.Parse;

if (args is ["parse", .. var parameters]) return ParseCommand.Run(parameters, Console.Out, Console.Error);
try
{
    var builder = AppBuilder.Create(args);
    await using var local = builder.IsUnderHost() ? null : await LocalServer.PrepareAsync(builder);
    builder.AddReports();
    builder.AddProblems();
    builder.AddJson();
    builder.AddOpenApiDocument();

    var app = builder.Build();
    app.UseProblems();
    app.UseEntityTags();
    app.UseParameterChecks();
    app.MapTriggers();
    app.MapApi();
    local?.Map(app);
    await app.ServeAsync();
    return 0;
}
catch (StartupException exception)
{
    await Console.Error.WriteLineAsync(exception.Message);
    return 1;
}
