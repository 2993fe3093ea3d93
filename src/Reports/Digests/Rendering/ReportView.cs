using Reports.Links;

namespace Reports.Digests.Rendering;

/// <summary>A report, or a file that could not be read, as a line.</summary>
internal sealed class ReportView(Words words, ReaderLinks? links)
{
    public Line Line(DigestReport report) => new()
    {
        Title = Plain.Line(report.Title, 100) ?? Plain.Line(report.BlobName, 100) ?? words.Untitled,
        Facts =
        [
            .. new[]
            {
                Plain.Line(report.Firm, 40), Plain.Line(report.Industry, 30) ?? words.Kind(report.Kind), Figures.Day(report.Date),
                words.Holds(report.StockRatings, report.Recommendations) is { Length: > 0 } holds ? holds : null,
            }.OfType<string>(),
        ],
        Marks = Marks.Of(words, late: false, report.DateBasis),
        Url = links?.Report(report.Id, 1, words.Language),
    };

    public Line Line(DigestUnread file) => new()
    {
        Title = Plain.Line(file.BlobName, 100) ?? words.Untitled,
        Facts = Plain.Line(file.Reason, 160) is { } reason ? [reason] : [],
    };
}
