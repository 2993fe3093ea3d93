namespace Reports.Storage;

/// <summary>One value of a report is longer than a row of the store can hold. Nothing was written.</summary>
public sealed class ReportTooLargeException() : Exception("One of the report's values is too long to store.");
