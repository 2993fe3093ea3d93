namespace Reports.Securities;

/// <summary>The list of securities that the user uploads to <c>reference/securities.csv</c>.</summary>
public interface IReference
{
    /// <summary>The list as it is now; <see cref="ReferenceList.Absent"/> where there is none.</summary>
    Task<ReferenceList> ReadAsync(CancellationToken cancellation);

    /// <summary>Writes the status file beside those of the uploads; null removes it.</summary>
    Task WriteStatusAsync(string? json, CancellationToken cancellation);
}
