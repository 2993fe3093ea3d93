namespace Reports.Documents;

/// <summary>A kind of file, told by its content.</summary>
internal interface IFileFormat
{
    bool Recognises(ReadOnlySpan<byte> content);

    /// <exception cref="UnreadableFileException">The file is of this kind, but cannot be read.</exception>
    Document Read(ReadOnlyMemory<byte> content, ReadingBudget budget);
}
