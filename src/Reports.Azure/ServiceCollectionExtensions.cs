using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Reports.Azure.Storage;
using Reports.Corrections;
using Reports.Coverage;
using Reports.Ingestion;
using Reports.Links;
using Reports.Securities;
using Reports.Storage;

namespace Reports.Azure;

public static class ServiceCollectionExtensions
{
    /// <summary>
    /// The storage account with everything in it. The configuration is read when storage is first used, so an Azurite
    /// may be started and configured after this call. It takes the time from the <see cref="Calendar"/> among the services.
    /// </summary>
    public static IServiceCollection AddReportStorage(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(_ => new StorageNames(configuration["Storage:Prefix"] ?? ""))
        .AddSingleton<StorageSetup>()
        .AddSingleton(services => new CreateMissing(services.GetRequiredService<StorageSetup>))
        .AddSingleton(services => StorageClients.Blobs(configuration, services.GetRequiredService<CreateMissing>()))
        .AddSingleton(services => StorageClients.Tables(configuration, services.GetRequiredService<CreateMissing>()))
        .AddSingleton<TableRows>()
        .AddSingleton<LineageTable>()
        .AddSingleton<UnjoinedNames>()
        .AddSingleton<BrokerDirectory>()
        .AddSingleton<ReportRowWriter>()
        .AddSingleton(services => new SigningKey(services.GetRequiredService<BlobServiceClient>(), services.GetRequiredService<StorageNames>(), configuration))
        .AddSingleton<ISigningKey>(services => services.GetRequiredService<SigningKey>())
        .AddSingleton<LearnedNames>()
        .AddSingleton<IReference, BlobReference>()
        .AddSingleton<ISecurities, TableSecurities>()
        .AddSingleton<ISecurityQueries, TableSecurityQueries>()
        .AddSingleton<IReportStore, TableReportStore>()
        .AddSingleton<ICorrectionStore, BlobCorrections>()
        .AddSingleton<IReportQueries, TableReportQueries>()
        .AddSingleton<ICoverageQueries, TableCoverageQueries>()
        .AddSingleton<IPublicationQueries, TablePublicationQueries>()
        .AddSingleton<IIngestionLog, TableIngestionLog>()
        .AddSingleton(_ => StorageClients.Queues(configuration))
        .AddSingleton<PoisonedBlobs>()
        .AddSingleton<IReconciliationStore, BlobReconciliationStore>()
        .AddSingleton<IUploads, BlobUploads>();
}
