using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>How plainly a cover states a rating, plainest first.</summary>
internal enum StatementRank
{
    BehindLabel,
    BesideChange,
    AloneInCell,
    InSentence,
}

/// <summary>A rating as a cover states it.</summary>
internal sealed record RatingStatement(string Term, bool Unrated, RatingChange? Change, RatingSubject? Subject, StatementRank Rank, Evidence Evidence);

internal sealed record PreviousRating(string Term, bool Initiation, Evidence Evidence);

/// <summary>Reads statements of ratings out of the lines of a cover.</summary>
internal static partial class RatingStatements
{
    /// <summary>What is longer, and names several ratings, argues.</summary>
    private const int LongestScale = 80;

    public static List<RatingStatement> Find(IReadOnlyList<Line> lines)
    {
        List<RatingStatement> statements = [];
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            var before = statements.Count;
            if (IsTelling(line) && TwoTerms().Match(line.Text) is { Success: true } both)
            {
                if (Moved(lines, index, both, current: true) is { } term) statements.Add(new RatingStatement(line.Word(term.Index, term.Length), false, null, null, StatementRank.BehindLabel, line.Evidence(term.Index, term.Length)));
                continue;
            }
            if (IsTelling(line) && !IsDefined(lines, index)) Add(statements, line, lines, index);
            if (statements.Count == before) AddBelowLabel(statements, lines, index);
        }
        return statements;
    }

    public static PreviousRating? Previous(IReadOnlyList<Line> lines, string rated)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            if (IsTelling(line) && TwoTerms().Match(line.Text) is { Success: true } both && Moved(lines, index, both, current: false) is { } former)
                return new PreviousRating(line.Word(former.Index, former.Length), false, line.Evidence(former.Index, former.Length));
            if (!PreviousWords.AreIn(line.Text) || PreviousLabel().Match(line.Text) is not { Success: true } match) continue;
            // Another firm's rating has moved to another term.
            if (MovedTo().Match(line.Text, match.Index + match.Length) is { Success: true } moved && RatingLevels.Fold(moved.Groups["term"].Value) != RatingLevels.Fold(rated)) continue;
            if (match.Groups["first"].Success) return new PreviousRating("", true, line.Evidence(match.Index, match.Length));
            var term = match.Groups["term"];
            return new PreviousRating(line.Word(term.Index, term.Length), false, line.Evidence(term.Index, term.Length));
        }
        return null;
    }

    // Rating, Equal-weight, Underweight: which of them is the former, only the header of its columns says.
    private static Group? Moved(IReadOnlyList<Line> lines, int index, Match both, bool current) =>
        both.Groups["to"].Success ? both.Groups[current ? "second" : "first"]
        : ChangeColumns.Above(lines, index) is var (oldFirst, _) ? both.Groups[oldFirst == current ? "second" : "first"] : null;

    /// <summary>维持“买入”评级 in the text tells the change that the cover's label leaves out.</summary>
    public static RatingChange? ChangeInProse(Document document, string printed)
    {
        var term = RatingLevels.Fold(printed);
        var changes = new HashSet<RatingChange>();
        foreach (var line in document.Content)
        {
            if (!MaySay(line.Text, printed) || RelatedReports.IsOne(line.Text)) continue;
            foreach (Match match in Prose().Matches(line.Text))
            {
                if (RatingLevels.Fold(match.Groups["term"].Value) == term && ChangeWords.ChangeOf(match.Groups["change"].Value) is { } change)
                    changes.Add(change);
            }
            if (line.Number > document.Outline.CoverEnd && changes.Count > 0) break;
        }
        return changes.Count == 1 ? changes.Single() : null;
    }

    private static bool MaySay(string text, string term) =>
        text.Contains(TextFolding.Plain(term), StringComparison.OrdinalIgnoreCase) || text.Contains("W rating", StringComparison.Ordinal);

    // The term of a scale, with what it means below it.
    private static bool IsDefined(IReadOnlyList<Line> lines, int index) =>
        TermAlone().IsMatch(lines[index].Text) && NextFilled(lines, index) is { } meaning && Noise().IsMatch(lines[meaning].Text);

    private static bool IsTelling(Line line) => RatingTerms.MayBeIn(line.Text) && !Noise().IsMatch(line.Text) && !RelatedReports.IsOne(line.Text) && !IsScale(line.Text);

    // BUY|HOLD|SELL 28|6|1 counts the ratings of other firms.
    private static bool IsScale(string text) => text.Length < LongestScale && Term().Matches(text).Select(match => RatingTerms.LevelOf(match.Groups["term"].Value)).Where(level => level is not null).Distinct().Count() > 2;

    private static void Add(List<RatingStatement> statements, Line line, IReadOnlyList<Line> lines, int index)
    {
        foreach (var match in RegexMatches.Alternatives(line.Text, LabelWords.AreIn(line.Text) ? [LabelledTerm(), ChangedTerm(), Term()] : [ChangedTerm(), Term()]))
        {
            var term = match.Groups["term"];
            var change = ChangeWords.ChangeOf(match.Groups["change"].Value);
            var label = match.Groups["label"];
            if (PreviousLabel().IsMatch(match.Value)) continue;
            if (Rank(line.Text, match, label.Success, change) is not { } rank) continue;
            change ??= rank is StatementRank.BehindLabel or StatementRank.AloneInCell ? ChangeNear(lines, index) : null;
            statements.Add(new RatingStatement(line.Word(term.Index, term.Length), UnratedTerm().IsMatch(term.Value), change,
                SubjectOf(label.Value), rank, line.Evidence(match.Index, match.Length)));
        }
    }

    private static StatementRank? Rank(string text, Match match, bool labelled, RatingChange? change)
    {
        var cellStart = text.LastIndexOfAny(Borders, Math.Max(0, match.Index - 1)) + 1;
        if (match.Index < cellStart) cellStart = match.Index;
        var cellEnd = text.IndexOfAny(Borders, match.Index + match.Length) is var border and >= 0 ? border : text.Length;
        var rest = match.Index - cellStart + (cellEnd - match.Index - match.Length);
        if (labelled && rest < 60) return StatementRank.BehindLabel;
        var around = text[cellStart..match.Index] + text[(match.Index + match.Length)..cellEnd];
        if (change is not null && rest < 40 && Beside().IsMatch(around)) return StatementRank.BesideChange;
        // A day and an amount beside it make a row of the history.
        if (rest <= 1 || string.IsNullOrWhiteSpace(around)) return HistoryRow().IsMatch(text) ? null : StatementRank.AloneInCell;
        if (PriceAlone().IsMatch(around)) return StatementRank.AloneInCell;
        // Buy 买进: the term in both languages.
        if (!char.IsAscii(match.Groups["term"].Value[0]) && around.All(char.IsAscii) && RatingTerms.LevelOf(around.Trim(' ', '(', ')', '/')) is { } level && level == RatingTerms.LevelOf(match.Groups["term"].Value)) return StatementRank.AloneInCell;
        return FormerTerm().IsMatch(text[(match.Index + match.Length)..cellEnd]) && match.Index == cellStart ? StatementRank.AloneInCell : null;
    }

    /// <summary>Statements in the cover's sentences, for a cover that states its rating nowhere else.</summary>
    public static List<RatingStatement> InSentences(IReadOnlyList<Line> lines)
    {
        List<RatingStatement> statements = [];
        foreach (var line in lines)
        {
            if (!IsTelling(line)) continue;
            foreach (var match in RegexMatches.Alternatives(line.Text, Sentence(), MovedSentence(), EnglishSentence()))
            {
                var term = match.Groups["term"];
                statements.Add(new RatingStatement(line.Word(term.Index, term.Length), false, ChangeWords.ChangeOf(match.Groups["change"].Value),
                    match.Groups["industry"].Success || match.Value.Remove(term.Index - match.Index, term.Length).Contains("行业", StringComparison.Ordinal) ? RatingSubject.Industry : RatingSubject.Company, StatementRank.InSentence, line.Evidence(match.Index, match.Length)));
            }
        }
        return statements;
    }

    // The label on one line, the term on the next.
    private static void AddBelowLabel(List<RatingStatement> statements, IReadOnlyList<Line> lines, int index)
    {
        if (!LabelWords.AreIn(lines[index].Text) || LabelAlone().Match(lines[index].Text) is not { Success: true } label || Noise().IsMatch(lines[index].Text)) return;
        if (NextFilled(lines, index) is not { } at || IsDefined(lines, at) || TermAlone().Match(lines[at].Text) is not { Success: true } match) return;
        var next = lines[at];
        var term = match.Groups["term"];
        statements.Add(new RatingStatement(next.Word(term.Index, term.Length), UnratedTerm().IsMatch(term.Value),
            ChangeWords.ChangeOf(match.Groups["change"].Value), SubjectOf(label.Value), StatementRank.BehindLabel, next.Evidence(term.Index, term.Length)));
    }

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

    // BUY | Target price 262p
    private static readonly char[] Borders = ['\t', '|'];

    private static readonly Words LabelWords = new("评级", "评等", "投资建议", "ating", "RATING", "ecommendation", "RECOMMENDATION", "iew");

    private static readonly Words PreviousWords = new(
        "上次", "前次", "上期", "此前", "上一次", "前值", "原投", "原行", "原公", "原股", "原评", "原建", "原:", "原为",
        "上调", "下调", "调升", "调降", "调高", "调低", "revious", "PREVIOUS", "rior", "Old", "old", "From", "from");

    private const string Label = @"(?=[行公股个板最当本投评IiSsCcRr])(?<!前次|上次|上期|此前|原|前|[Pp]revious |[Pp]rior |[Oo]ld )(?:(?:行业|板块|公司|股票|个股|最新|当前|本次|投资)*评[级等]|投资建议|(?:(?:[Ii]ndustry|[Ss]ector|[Ss]tock|[Cc]urrent|[Ii]nvestment) )?(?:[Rr]ating(?: [Cc]hange(?=:))?|RATING|[Rr]ecommendation|RECOMMENDATION)|(?:[Ss]ector|[Ii]ndustry) [Vv]iew|评[级等]变动)";

    private const string Sep = @"[ \t:""'|/(\[]{0,4}";

    private const string TermWithChange = @"\[?(?<term>" + RatingTerms.WithRisk + "|" + RatingTerms.Unrated + @")[""'\]]?(?:/(?:High|Medium|Low|Speculative) Risk)?(?:(?:评[级等]|投资评[级等]| rating| Rating)?[ \t]{0,2}[(/|,·\-\[][ \t]{0,2}(?<change>" + ChangeWords.Pattern + @")(?:评级|推荐|覆盖)?[)\]]?|[\t ]?(?<change>" + ChangeWords.Pattern + @")(?:评[级等])?(?=$|\t|[)\s]))?(?:评级| rating)?";

    [GeneratedRegex(@"(?:(?<change>" + ChangeWords.Pattern + @") ?)?(?<label>" + Label + @")" + Sep + @"(?:(?<change>" + ChangeWords.Pattern + @")(?:评级|推荐|覆盖)?[)\]]?" + Sep + @"(?:to |at )?)?" + TermWithChange)]
    private static partial Regex LabelledTerm();

    [GeneratedRegex(@"(?<change>" + ChangeWords.Pattern + @")(?: coverage)?[ \t:""'/|\[]{0,3}(?:(?:(?:our|the|at|to|with|a|an) )|为|至|到|予|给予){0,2}[""'\[]?" + TermWithChange)]
    private static partial Regex ChangedTerm();

    [GeneratedRegex(TermWithChange)]
    private static partial Regex Term();

    [GeneratedRegex(@"(?:^|\t)(?<label>" + Label + @")(?:\((?<change>" + ChangeWords.Pattern + @")\))?[:]?$")]
    private static partial Regex LabelAlone();

    [GeneratedRegex(@"^(?<term>" + RatingTerms.WithRisk + "|" + RatingTerms.Unrated + @")(?:[\s/|(]{0,3}(?<change>" + ChangeWords.Pattern + @")(?:评[级等])?\)?)?(?:$|\t)")]
    private static partial Regex TermAlone();

    [GeneratedRegex(@"(?:^|\t)[(]?(?<change>" + ChangeWords.Pattern + @")(?:评级|覆盖|推荐)?[)]?(?=$|\t)")]
    private static partial Regex ChangeAlone();

    [GeneratedRegex(@"(?:上次|前次|上期|此前|原|上一次|前值)(?:(?:投资|行业|公司|股票)?(?:评[级等]|建议)[ \t:""(]{0,4}|[:为]{1,2}""?)(?:(?<first>首次|无|未评级|-)|(?<term>" + RatingTerms.WithRisk + @"))|(?<!上调|下调)由""?(?<term>" + RatingTerms.WithRisk + @")""?(?:评[级等])?(?=上调|下调|调升|调降|调高|调低)|(?:[Pp]revious(?:ly)?|[Pp]rior|[Oo]ld|PREVIOUS|[Ff]rom)(?: [Rr]ating)?[ \t:(]{1,3}(?<term>" + RatingTerms.WithRisk + @")(?![ -]?(?:TP|[Tt]arget|[Pp]rice))")]
    private static partial Regex PreviousLabel();

    [GeneratedRegex(@"(?<change>" + ChangeWords.Pattern + @")(?:(?:覆盖)?[,并，]?(?:给予|予以|予)|公司|行业|板块|对.{0,12}的|至|为|到|our|the|at|to|with|a| ){0,4}[""' ]{0,2}(?<term>" + RatingTerms.WithRisk + "|" + RatingTerms.Short + @"(?= rating))[""' ]{0,2}(?:的?(?:投资)?评[级等]|rating)?")]
    private static partial Regex Prose();

    // What may stand in the cell of a rating: the stock with its code, a day, the industry; not the words of a sentence.
    [GeneratedRegex(@"^[\s/|·:(),.\d年月日\-\[\]""]*$|\d{6}|\d{4,5}(?:\.HK| HK)|[A-Z]{2,5}(?:\.[A-Z]{1,2}| US)|^[\u4e00-\u9fffA-Z]{2,8}(?:行业|板块)?[\s:|/]*$(?<!公司|高管|董事长|股东|机构|基金|政策.*)|^[A-Za-z &-]{0,30}$|^.{0,20}[|/·●].{0,20}$|^ ?from " + RatingTerms.WithRisk + @"\)?$")]
    private static partial Regex Beside();

    [GeneratedRegex(@"(?<change>" + ChangeWords.Pattern + @")(?:覆盖)?,?(?:并)?(?:给予|予以|予)?(?:公司|行业|对.{0,12}的|[^。,;""]{0,14}至|至|为|到){0,2}""?(?<term>" + RatingTerms.WithRisk + @")""?的?(?:投资)?评[级等]|(?<change>" + ChangeWords.Pattern + @")[\u4e00-\u9fff]{0,6}(?<industry>行业|板块)""(?<term>" + RatingTerms.WithRisk + @")""|(?<![\u4e00-\u9fff])""?(?<term>" + RatingTerms.WithRisk + @")""?的?(?:投资)?评[级等](?:保持|维持)?(?<change>不变)")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"由""?" + RatingTerms.WithRisk + @"""?(?<change>上调|下调|调升|调降|调高|调低|提升|降低)(?:至|为|到)""?(?<term>" + RatingTerms.WithRisk + ")")]
    private static partial Regex MovedSentence();

    [GeneratedRegex(@"(?<change>[Rr]eiterate|[Mm]aintain|[Rr]etain|[Rr]eaffirm|[Uu]pgrade|[Dd]owngrade|[Ii]nitiate|[Rr]esume)s?(?: coverage)?(?: our| at| to| with| an?| the){0,3} (?<term>" + RatingTerms.Pattern + @")(?:(?: view| stance| rating)? on (?:the )?(?:[A-Za-z]{2,16} ){0,3}(?<industry>sector|industry)(?![a-z]))?")]
    private static partial Regex EnglishSentence();

    [GeneratedRegex(@"\G""?(?:上调|下调|调升|调降|调高|调低)(?:至|为|到)""?(?<term>" + RatingTerms.WithRisk + ")")]
    private static partial Regex MovedTo();

    // Rating, and under From and To, or with a word between them, the former and the new one.
    [GeneratedRegex(@"(?:^|\t)(?:(?:Stock |Inv\. |Investment )?Rating|Recommendation|评级)[\t ]+(?<first>" + RatingTerms.WithRisk + @")(?:(?<to>[\t ]+to[\t ]+)|[\t ]+)(?<second>" + RatingTerms.WithRisk + @")(?=$|\t)", RegexOptions.IgnoreCase)]
    private static partial Regex TwoTerms();

    [GeneratedRegex("^" + RatingTerms.Unrated + "$")]
    private static partial Regex UnratedTerm();

    [GeneratedRegex(@"20\d\d.*(?:\$|元|€|£|¥) ?\d|\d.*20\d\d.*\d\.\d|^20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\t.*\d\.\d|(?:^|\t)\d{1,2}[-/ .](?:\d{1,2}|[A-Z][a-z]{2})[-/ .]\d{2,4}\t.*\d")]
    private static partial Regex HistoryRow();

    // ₩60,300 - OUTPERFORM
    [GeneratedRegex("^(?:" + Money.Unit + ") ?" + Money.Amount + " ?- ?$")]
    private static partial Regex PriceAlone();

    // Hold (from Buy)
    [GeneratedRegex(@"^ ?\((?:(?:[Dd]own|[Uu]p)grad(?:ed?|ing) [Ff]rom|[Ff]rom|[Pp]reviously|[Pp]rior:?|[Vv]s\.?) " + RatingTerms.WithRisk + @"\)$")]
    private static partial Regex FormerTerm();

    // Scales, and sentences about what others say.
    [GeneratedRegex(@"相对.{0,14}(?:涨幅|跌幅|表现)|(?:涨幅|跌幅).{0,12}%|家机构|研报|[Cc]onsensus [Rr]ating")]
    private static partial Regex Noise();
}
