using Functions.Http;
using Reports;
using Reports.Azure;
using Reports.Azure.Digests;
using Reports.Corrections;
using Reports.Ingestion;
using Reports.Recognition;
using Reports.Securities;

namespace Functions.Hosting;

internal static class AppServices
{
    public static void AddReports(this WebApplicationBuilder builder)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        var storage = configuration.GetSection("AzureWebJobsStorage");
        if (string.IsNullOrEmpty(storage.Value) && !storage.GetChildren().Any())
            throw new StartupException("The setting AzureWebJobsStorage is missing: the connection string of the storage account, or AzureWebJobsStorage:accountName for the app's identity.");

        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new Calendar(TimeProvider.System, Zone.From(configuration)));
        services.AddSingleton<IReportParser>(new ReportParser(Limits.From(configuration)));
        services.AddSingleton<IngestionService>().AddSingleton<Reconciler>().AddSingleton<CorrectionService>().AddSingleton<ReferenceReporter>();
        services.AddSingleton(Coverage.From(configuration));
        services.AddReportStorage(configuration).AddSingleton<ContinuationTokens>();
        services.AddDigests(configuration);
    }
}
