namespace Reports.Documents;

/// <summary>
/// What a file says, whatever kind of file it was: its text, the lines of it, and the tables among them. Read-only;
/// recognisers do not know where it came from.
/// </summary>
public sealed class Document
{
    internal Document(string text, IReadOnlyList<Line> lines, IReadOnlyList<DocumentWarning>? warnings = null)
    {
        Text = text;
        Warnings = warnings ?? [];
        Lines = lines;
        Tables = TableFinder.Find(lines);
        Flowing = Paragraphs.Join(lines);
        Outline = new Outline(lines);
        Cover = [.. lines.Take(Outline.CoverEnd)];
        Head = [.. Cover.Where(line => !line.IsBlank && line.Layout is not { IsRunning: true })];
        Content = [.. lines.Take(Outline.DisclosuresStart)];
        Disclosures = [.. lines.Skip(Outline.DisclosuresStart)];
        FlowingCover = [.. Flowing.Take(Outline.CoverEnd)];
        FlowingContent = [.. Flowing.Take(Outline.DisclosuresStart)];
        FlowingDisclosures = [.. Flowing.Skip(Outline.DisclosuresStart)];
        Language = Languages.Of(lines);
    }

    /// <summary>What evidence points into: decoded, line ends as <c>\n</c>, otherwise as printed.</summary>
    public string Text { get; }

    public IReadOnlyList<Line> Lines { get; }

    /// <summary>The lines with each wrapped sentence joined into the line that it begins in; those it went on in are blank.</summary>
    public IReadOnlyList<Line> Flowing { get; }

    /// <summary>The lines of the first page or two, before any table of contents.</summary>
    public IReadOnlyList<Line> Cover { get; }

    /// <summary>The lines of the cover that are no running text, as far as the layout tells, and not blank.</summary>
    public IReadOnlyList<Line> Head { get; }

    /// <summary>The lines before the disclosures.</summary>
    public IReadOnlyList<Line> Content { get; }

    /// <summary>The lines of the disclosures at the end: certifications, rating definitions, conflicts, imprint.</summary>
    public IReadOnlyList<Line> Disclosures { get; }

    /// <summary>The cover with its sentences whole, as in <see cref="Flowing"/>.</summary>
    public IReadOnlyList<Line> FlowingCover { get; }

    /// <summary>The lines before the disclosures with their sentences whole.</summary>
    public IReadOnlyList<Line> FlowingContent { get; }

    /// <summary>The disclosures with their sentences whole.</summary>
    public IReadOnlyList<Line> FlowingDisclosures { get; }

    public IReadOnlyList<Table> Tables { get; }

    public Outline Outline { get; }

    /// <summary>What of the file could not be read.</summary>
    public IReadOnlyList<DocumentWarning> Warnings { get; }

    /// <summary><c>zh</c> or <c>en</c>.</summary>
    public string Language { get; }
}
