namespace Reports.Documents;

/// <summary>A file cannot be read for a reason that its uploader understands.</summary>
internal sealed class UnreadableFileException(string code, string reason) : Exception(reason)
{
    public string Code => code;
}
