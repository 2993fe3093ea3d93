using Reports.Model;

namespace Reports.Storage;

/// <summary>Who published what.</summary>
public interface IPublicationQueries
{
    /// <summary>The firms, by id.</summary>
    Task<Page<Broker>> BrokersAsync(PageRequest page, CancellationToken cancellation);

    /// <summary>The reports of one firm, newest first.</summary>
    Task<Page<FirmReport>> OfBrokerAsync(string id, PageRequest page, CancellationToken cancellation);

    /// <summary>The reports of one person, newest first.</summary>
    /// <param name="certificate">The registration number, which a name is not: two people can share that.</param>
    Task<Page<PersonReport>> OfAnalystAsync(string certificate, PageRequest page, CancellationToken cancellation);
}

/// <summary>A report with the firm's own rating scale, as it prints it.</summary>
public sealed record FirmReport(ReportSummary Report, Broker Broker, IReadOnlyList<RatingDefinition> RatingScale);

/// <summary>A report with one of its analysts.</summary>
public sealed record PersonReport(ReportSummary Report, Analyst Analyst);
