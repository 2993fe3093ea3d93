namespace Reports.Recognition;

/// <summary>Reads one uploaded file. A pure function of the bytes, the file's name and <see cref="Version"/>.</summary>
public interface IReportParser
{
    /// <summary>Which code reads; a new one has every report read again.</summary>
    string Version { get; }

    ParseResult Parse(string fileName, ReadOnlyMemory<byte> content);
}
