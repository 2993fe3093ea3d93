namespace Reports.Securities;

public interface ISecurityQueries
{
    /// <summary>Securities whose code, name or alias starts with what somebody typed.</summary>
    Task<SecurityMatches> SearchAsync(string q, int size, CancellationToken cancellation);
}
