using System.Text.RegularExpressions;
using Azure.Core;

namespace Strict;

internal static partial class BlobRules
{
    private const string Prefix = "x-ms-meta-";
    private const int LongestName = 1024;
    private const int LargestMetadata = 8 * 1024;

    public static Refusal? Check(Request request)
    {
        var metadata = request.Headers.Where(header => header.Name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)).Select(header => (Name: header.Name[Prefix.Length..], header.Value)).ToList();
        foreach (var (name, value) in metadata)
        {
            if (!Identifier().IsMatch(name)) return new("InvalidMetadata", $"'{name}' is no name of metadata.");
            if (value.Length == 0) return new("EmptyMetadataKey", $"'{name}' has no value.");
            if (!value.All(char.IsAscii)) return new("InvalidMetadata", $"The value of '{name}' is not ASCII.");
        }
        if (metadata.Sum(pair => pair.Name.Length + pair.Value.Length) > LargestMetadata) return new("MetadataTooLarge", "More than 8 KiB of metadata.");
        // Account (as Azurite has it), container, blob.
        var path = request.Uri.ToUri().AbsolutePath.Split('/', 4);
        return path.Length == 4 && Uri.UnescapeDataString(path[3]).Length > LongestName ? new("InvalidUri", "The blob's name is longer than 1024 characters.") : null;
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$")]
    private static partial Regex Identifier();
}
