using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers.Statements;

/// <summary>Ratings that lines of a cover state: behind a label, beside a change, or alone in their cell.</summary>
internal static partial class CoverStatements
{
    private static readonly Words LabelWords = new("评级", "评等", "投资建议", "ating", "RATING", "ecommendation", "RECOMMENDATION", "iew");

    public static List<RatingStatement> Find(IReadOnlyList<Line> lines)
    {
        List<RatingStatement> statements = [];
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            var before = statements.Count;
            if (FormerRatings.PairIn(line) is { } pair && FormerRatings.Current(lines, index, pair) is var current && (current is not null || !FormerRatings.AreSame(pair)))
            {
                if (current is { } term) statements.Add(new RatingStatement(line.Word(term.Index, term.Length), false, null, null, StatementRank.BehindLabel, line.Evidence(term.Index, term.Length)));
                continue;
            }
            if (RatingLine.MayState(line) && !IsDefined(lines, index) && !IsOfColumn(lines, index)) Add(statements, line, lines, index);
            if (statements.Count == before) AddBelowLabel(statements, lines, index);
        }
        return statements;
    }

    private static void Add(List<RatingStatement> statements, Line line, IReadOnlyList<Line> lines, int index)
    {
        foreach (var match in RegexMatches.Alternatives(line.Text, LabelWords.AreIn(line.Text) ? [LabelledTerm(), ChangedTerm(), RatingLine.Term()] : [ChangedTerm(), RatingLine.Term()]))
        {
            var term = match.Groups["term"];
            var change = ChangeWords.ChangeOf(match.Groups["change"].Value);
            var label = match.Groups["label"];
            if (FormerRatings.FormerLabel().IsMatch(match.Value) || (label.Success && IsOneOfTwo(lines, index))) continue;
            if (StatementRanks.Of(line.Text, match, label.Success, change) is not { } rank) continue;
            change ??= rank is StatementRank.BehindLabel or StatementRank.AloneInCell ? ChangeNear(lines, index) : null;
            statements.Add(new RatingStatement(line.Word(term.Index, term.Length), UnratedTerm().IsMatch(term.Value), change,
                SubjectOf(label.Value), rank, line.Evidence(match.Index, match.Length)));
        }
    }

    // Under Previous and Current, one term alone: of which column, nothing says.
    private static bool IsOneOfTwo(IReadOnlyList<Line> lines, int index) => lines[index].Text.AsSpan().Count('\t') == 1 && ChangeColumns.Above(lines, index) is not null;

    // The label on one line, the term on the next.
    private static void AddBelowLabel(List<RatingStatement> statements, IReadOnlyList<Line> lines, int index)
    {
        if (!LabelWords.AreIn(lines[index].Text) || LabelAlone().Match(lines[index].Text) is not { Success: true } label || RatingLine.Noise().IsMatch(lines[index].Text)) return;
        if (NextFilled(lines, index) is not { } at || IsDefined(lines, at) || IsOfColumn(lines, at) || TermAlone().Match(lines[at].Text) is not { Success: true } match) return;
        var next = lines[at];
        var term = match.Groups["term"];
        statements.Add(new RatingStatement(next.Word(term.Index, term.Length), UnratedTerm().IsMatch(term.Value),
            ChangeWords.ChangeOf(match.Groups["change"].Value), SubjectOf(label.Value), StatementRank.BehindLabel, next.Evidence(term.Index, term.Length)));
    }

    // The term of a scale, with what it means below it.
    private static bool IsDefined(IReadOnlyList<Line> lines, int index) =>
        TermAlone().IsMatch(lines[index].Text) && NextFilled(lines, index) is { } meaning && RatingLine.Noise().IsMatch(lines[meaning].Text);

    // Sell, and Buy right below: a column of ratings, each of a company of its own.
    private static bool IsOfColumn(IReadOnlyList<Line> lines, int index) =>
        AllOfLine().Match(lines[index].Text) is { Success: true } own
        && ((index > 0 && DiffersFrom(lines[index - 1].Text, own.Groups["term"].Value)) || (index + 1 < lines.Count && DiffersFrom(lines[index + 1].Text, own.Groups["term"].Value)));

    private static bool DiffersFrom(string text, string term) => AllOfLine().Match(text) is { Success: true } other && RatingTerms.LevelOf(other.Groups["term"].Value) != RatingTerms.LevelOf(term);

    [GeneratedRegex("^(?<term>" + RatingTerms.Pattern + ")$")]
    private static partial Regex AllOfLine();

    // 首次评级 or 维持 in a cell of its own, on this line or one of the next two.
    private static RatingChange? ChangeNear(IReadOnlyList<Line> lines, int index)
    {
        var seen = 0;
        for (var next = index; next < lines.Count && seen < 3; next++)
        {
            if (lines[next].IsBlank) continue;
            seen++;
            if (ChangeAlone().Match(lines[next].Text) is { Success: true } match) return ChangeWords.ChangeOf(match.Groups["change"].Value);
        }
        return null;
    }

    private static int? NextFilled(IReadOnlyList<Line> lines, int index)
    {
        for (var next = index + 1; next < lines.Count && next <= index + 3; next++)
        {
            if (!lines[next].IsBlank) return next;
        }
        return null;
    }

    private static RatingSubject? SubjectOf(string label) =>
        label.Contains("行业", StringComparison.Ordinal) || label.Contains("板块", StringComparison.Ordinal) || label.Contains("ndustry", StringComparison.Ordinal) || label.Contains("ector", StringComparison.Ordinal) ? RatingSubject.Industry
        : label.Contains("公司", StringComparison.Ordinal) || label.Contains("股票", StringComparison.Ordinal) || label.Contains("个股", StringComparison.Ordinal) || label.Contains("tock", StringComparison.Ordinal) ? RatingSubject.Company
        : null;

    private const string Label = @"(?=[行公股个板最当本投评IiSsCcRr])(?<!前次|上次|上期|此前|原|前|[Pp]revious |[Pp]rior |[Oo]ld )(?:(?:行业|板块|公司|股票|个股|最新|当前|本次|投资)*评[级等]|投资建议|(?:(?:[Ii]ndustry|[Ss]ector|[Ss]tock|[Cc]urrent|[Ii]nvestment) )?(?:[Rr]ating(?: [Cc]hange(?=:))?|RATING|[Rr]ecommendation|RECOMMENDATION)|(?:[Ss]ector|[Ii]ndustry) [Vv]iew|评[级等]变动)";

    private const string Sep = @"[ \t:""'|/(\[]{0,4}";

    [GeneratedRegex(@"(?:(?<change>" + ChangeWords.Pattern + @") ?)?(?<label>" + Label + @")" + Sep + @"(?:(?<change>" + ChangeWords.Pattern + @")(?:评级|推荐|覆盖)?[)\]]?" + Sep + @"(?:to |at )?)?" + RatingLine.TermWithChange)]
    private static partial Regex LabelledTerm();

    [GeneratedRegex(@"(?<change>" + ChangeWords.Pattern + @")(?: [Cc]overage)?[ \t:""'/|\[]{0,3}(?:(?:(?:our|the|at|to|with|a|an) )|为|至|到|予|给予){0,2}[""'\[]?" + RatingLine.TermWithChange)]
    private static partial Regex ChangedTerm();

    [GeneratedRegex(@"(?:^|\t)(?<label>" + Label + @")(?:\((?<change>" + ChangeWords.Pattern + @")\))?[:]?$")]
    private static partial Regex LabelAlone();

    [GeneratedRegex(@"^(?<term>" + RatingTerms.WithRisk + "|" + RatingTerms.Unrated + @")(?:[\s/|(]{0,3}(?<change>" + ChangeWords.Pattern + @")(?:评[级等])?\)?)?(?:$|\t)")]
    private static partial Regex TermAlone();

    [GeneratedRegex(@"(?:^|\t)[(]?(?<change>" + ChangeWords.Pattern + @")(?:评级|覆盖|推荐)?[)]?(?=$|\t)")]
    private static partial Regex ChangeAlone();

    [GeneratedRegex("^" + RatingTerms.Unrated + "$")]
    private static partial Regex UnratedTerm();
}
