namespace Reports.Model;

/// <summary>
/// Where a value was read. Offsets are characters (UTF-16 units) into the report's text, so that
/// <c>text.Substring(Start, Length) == Quote</c>; <see cref="Line"/> is 1-based; <see cref="Page"/> is 1-based, null for files without pages.
/// A value that a user corrected has none.
/// </summary>
public sealed record Evidence(int Line, int Start, int Length, string Quote, int? Page = null);
