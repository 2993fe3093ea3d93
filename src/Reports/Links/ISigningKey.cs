namespace Reports.Links;

/// <summary>The app's own key, the same for every instance.</summary>
public interface ISigningKey
{
    ValueTask<Signer> ReadAsync(CancellationToken cancellation);
}
