using Reports.Recognition;
using Reports.Storage;

namespace Reports.Ingestion;

/// <summary>The parser, with everything that can go wrong as a result.</summary>
internal sealed class UploadReader(IReportParser parser)
{
    public ParseResult Read(Upload upload)
    {
        if (upload.Blob.SizeBytes > IngestionLimits.MaxBytes)
        {
            return ParseResult.Failed("tooLarge", string.Create(null,
                $"'{upload.Blob.Name}' has {upload.Blob.SizeBytes / (1024d * 1024d):0.0} MiB; files of up to {IngestionLimits.MaxBytes / (1024 * 1024)} MiB are read."));
        }
        try
        {
            return parser.Parse(upload.Blob.Name, upload.Content);
        }
        // A file that the parser stumbles over would be delivered for ever.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return ParseResult.Failed("parserError", $"'{upload.Blob.Name}' could not be read because of a fault in this program ({exception.GetType().Name}), not in the file. Please report it with the file.");
        }
    }
}
