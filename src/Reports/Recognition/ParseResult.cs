using System.Diagnostics.CodeAnalysis;

namespace Reports.Recognition;

/// <summary>What became of a file: what it says, or why it could not be read.</summary>
public sealed record ParseResult
{
    private ParseResult(ParsedReport? report, ParseFailure? failure) => (Report, Failure) = (report, failure);

    public ParsedReport? Report { get; }

    public ParseFailure? Failure { get; }

    [MemberNotNullWhen(true, nameof(Report))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool Succeeded => Report is not null;

    public static ParseResult Read(ParsedReport report) => new(report, null);

    public static ParseResult Failed(string code, string reason) => new(null, new ParseFailure(code, reason));
}

/// <param name="Code">
/// Stable, for programs: <c>empty</c>, <c>binary</c>, <c>brokenEncoding</c>, <c>encrypted</c>, <c>damaged</c>, <c>noPages</c>, <c>noTextLayer</c>,
/// <c>garbledText</c>, <c>tooLarge</c>, <c>tooManyPages</c>, <c>nestedTooDeep</c>, <c>tooSlow</c>, <c>notAReport</c>.
/// </param>
/// <param name="Reason">For the person who uploaded the file.</param>
public sealed record ParseFailure(string Code, string Reason);
