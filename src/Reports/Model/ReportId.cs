using System.Security.Cryptography;
using System.Text;

namespace Reports.Model;

/// <summary>The id of a report: 24 hex digits from its blob's name, so that it survives re-uploads and fits a URL and a table key.</summary>
public static class ReportId
{
    public static string From(string blobName) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(blobName)))[..24];
}
