using Reports.Model;

namespace Reports.Securities;

/// <summary>One page of a reindexing.</summary>
/// <param name="Seen">Reports looked at, of this page.</param>
/// <param name="Changed">Those of them whose rows were written anew.</param>
/// <param name="Token">Where to go on; null when all is done.</param>
/// <param name="Diagnostics">What is to be said of the user's list; on the first page only.</param>
public sealed record ReindexProgress(int Seen, int Changed, string? Token, IReadOnlyList<Diagnostic> Diagnostics);
