namespace Reports.Documents.Pdf;

/// <summary>A page as parts that are read one after the other, each as rows from top to bottom.</summary>
internal sealed record LaidPage(int Number, double Height, IReadOnlyList<IReadOnlyList<PrintedRow>> Parts);
