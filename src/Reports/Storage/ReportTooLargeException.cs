namespace Reports.Storage;

/// <summary>A report has more in one place than the store can hold; what was written of it before that was noticed is to be removed.</summary>
public sealed class ReportTooLargeException(Exception? inner = null) : Exception("One of the report's values is too long to store.", inner);
