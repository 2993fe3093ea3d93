using System.Buffers;
using Reports.Documents;
using Reports.Model;

namespace Reports.Securities;

/// <summary>Reads <c>code,name,aliases</c>. A line that cannot be read is said, and the others count.</summary>
public static class ReferenceReader
{
    public const int MaxBytes = 16 * 1024 * 1024;

    // Every security on earth; a field longer than a key is a mistake.
    private const int MostLines = 200_000;
    private const int LongestName = 100;

    private static readonly SearchValues<char> Separators = SearchValues.Create(";|；｜");

    public static ReferenceList Read(ReadOnlySpan<byte> content)
    {
        if (content.Length > MaxBytes) return ReferenceList.Failed($"The list has more than {MaxBytes / (1024 * 1024)} MiB.");
        if (TextDecoder.Decode(content) is not { } text) return ReferenceList.Failed("The list is text in neither UTF-8 nor GB18030.");
        var rows = new Dictionary<string, (Security Security, int Line)>(StringComparer.Ordinal);
        var diagnostics = new List<Diagnostic>();
        foreach (var (index, record) in CsvReader.Read(text).Where(record => !record.IsBlank).Take(MostLines).Index())
        {
            if (index == 0 && IsHeader(record)) continue;
            if (Row(record, diagnostics) is not { } security) continue;
            if (rows.Remove(security.Code, out var earlier))
                diagnostics.Add(new(DiagnosticSeverity.Warning, "repeatedCode", $"{security.Code} is also on line {earlier.Line}: line {record.Line}, the later, counts.", record.Line));
            rows[security.Code] = (security, record.Line);
        }
        Security[] securities = [.. rows.Values.OrderBy(row => row.Line).Select(row => row.Security)];
        return new(securities, [.. diagnostics, .. Shared(securities)]);
    }

    private static Security? Row(CsvRecord record, List<Diagnostic> diagnostics)
    {
        if (record.Problem is { } problem) return Bad(record, diagnostics, "malformedLine", $"{problem} Expected code,name,aliases in '{Shorten(record.Fields[0])}'.");
        if (record.Fields.Skip(3).Any(field => field.Length > 0))
            return Bad(record, diagnostics, "tooManyFields", "There are more than three fields. Aliases are separated by ; or |, and a name with a comma stands in quotation marks.");
        if (SecurityCode.Read(record.Fields[0]) is not { } code)
            return Bad(record, diagnostics, "badCode", $"'{Shorten(record.Fields[0])}' is no code. Expected one such as 600584.SH, 0700.HK, AAPL.US.");
        var security = new Security(code.Code, record.Fields.ElementAtOrDefault(1) ?? "", Aliases(record.Fields.ElementAtOrDefault(2) ?? ""));
        if (!security.Names.Any()) return Bad(record, diagnostics, "noName", $"{code.Code} has neither name nor alias.");
        if (security.Names.FirstOrDefault(name => name.Length > LongestName) is { } name)
            return Bad(record, diagnostics, "nameTooLong", $"'{Shorten(name)}' is longer than {LongestName} characters.");
        if (code.Corrected)
            diagnostics.Add(new(DiagnosticSeverity.Warning, "correctedCode", $"'{record.Fields[0]}' is read as {code.Code}, where its number is listed.", record.Line));
        return security;
    }

    private static Security? Bad(CsvRecord record, List<Diagnostic> diagnostics, string code, string message)
    {
        diagnostics.Add(new(DiagnosticSeverity.Error, code, message, record.Line));
        return null;
    }

    private static bool IsHeader(CsvRecord record) =>
        record.Problem is null && NameFolding.Fold(record.Fields[0]) is "code" or "代码" or "证券代码" or "股票代码";

    // Both are allowed: the reader is told, and reports that print only the name get no code.
    private static IEnumerable<Diagnostic> Shared(Security[] securities) =>
        new SecurityMaster(securities.Select(security => new SecurityEntry(security, SecurityProvenance.Reference))).Conflicts()
            .Where(conflict => conflict is { Kind: SecurityConflictKind.NameWithSeveralCodes, ResolvedTo: null })
            .Select(conflict => new Diagnostic(DiagnosticSeverity.Info, "sharedName",
                $"'{conflict.Subject}' names {string.Join(", ", conflict.Claims.Select(claim => claim.Security.Code))}: alone it is taken for none of them."));

    private static string[] Aliases(string field)
    {
        var aliases = new List<string>();
        foreach (var range in field.AsSpan().SplitAny(Separators))
            if (field.AsSpan(range).Trim() is { Length: > 0 } alias)
                aliases.Add(alias.ToString());
        return [.. aliases];
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : $"{text[..40]}…";
}
