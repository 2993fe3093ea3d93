using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// The people on the cover. A name stands behind a label of its role, or before a certificate, a mail address or a telephone
/// number; those that follow belong to it. Names side by side take their certificates side by side.
/// </summary>
internal sealed partial class AnalystRecogniser : IRecogniser
{
    /// <summary>Lines that a name's certificate or mail address may stand below it.</summary>
    private const int Reach = 7;

    /// <summary>Lines from a name to the next that is named together with it.</summary>
    private const int LinesBetweenNames = 2;

    private static readonly Words RoleWords = new("分析师", "分析员", "助理", "研究员", "研究支持", "联系人", "nalyst", "ssociate", "Head ", "trategist", "conomist");

    public void Recognise(Document document, Findings findings)
    {
        var people = Read(document.Cover);
        // Where the cover names nobody, the people sign further on.
        if (people.Count == 0) people = ReadCertified(document.Content);
        if (people.Count == 0) people = ReadCertified(document.Lines);
        foreach (var person in people.DistinctBy(person => person.Name))
            findings.Analysts.Add(new Analyst(person.Name, person.Role, person.Certificate, person.Email, person.Phone, person.Evidence));
        if (findings.Analysts.Count == 0) findings.Warn("analystsNotFound", "No analyst is named on the cover.");
    }

    private static List<Person> ReadCertified(IReadOnlyList<Line> lines) =>
        lines.Any(line => HasFigure(line.Text) && (Certificate().IsMatch(line.Text) || SfcNumber().IsMatch(line.Text))) ? Read(lines).FindAll(person => person.Certificate is not null) : [];

    private static List<Person> Read(IReadOnlyList<Line> lines)
    {
        List<Person> people = [];
        AnalystRole? pending = null;
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            if (line.IsBlank || line.Text.Length > 400 || line.Text.Contains("销售", StringComparison.Ordinal)) continue;
            var before = people.Count;
            foreach (var token in Tokens(line, lines, index, pending))
            {
                if (token.Kind == TokenKind.Role) pending = token.Role;
                else if (token.Kind == TokenKind.Name)
                {
                    people.Add(new Person(token.Value, pending, Inherited(people, index), index, line.Evidence(token.Start, token.Length), GroupAt(people, index)));
                    pending = null;
                }
                else Attach(people, token, index);
            }
            if (people.Count > before) ReadOwnRole(lines, index, people[before..]);
        }
        foreach (var group in people.Select(person => person.Group).Distinct()) group.Settle();
        return [.. people.Where(person => person.Role is not null || person.Certificate is not null || person.Email is not null || person.Phone is not null)];
    }

    // 分析师 over a list of people holds for each of them.
    private static AnalystRole? Inherited(List<Person> people, int index) =>
        people.Count > 0 && index - people[^1].Line <= Reach + 3 ? people[^1].Role : null;

    // A role beside the name or under it says more than one that an earlier label has left.
    private static void ReadOwnRole(IReadOnlyList<Line> lines, int index, List<Person> people)
    {
        var filled = 0;
        for (var next = index; next < lines.Count && filled < 4; next++)
        {
            if (lines[next].IsBlank) continue;
            if (next > index && BareName().IsMatch(lines[next].Text) && ContactBelow(lines, next) && !RoleLine().IsMatch(lines[next].Text)) return;
            filled++;
            if (RoleLine().Match(lines[next].Text) is not { Success: true } match) continue;
            var role = RoleOf(match.Value);
            // 联系人 on a line of its own is the label of whoever comes next, where this one has a role already.
            foreach (var person in people.Where(person => person.OwnRole is null && (next == index || person.Role is null || char.IsAscii(match.Value.Trim()[0])))) person.OwnRole = role;
            return;
        }
    }

    private static IEnumerable<Token> Tokens(Line line, IReadOnlyList<Line> lines, int index, AnalystRole? pending)
    {
        List<Token> tokens = [];
        AddContacts(line, tokens);
        var hasContact = tokens.Count > 0;
        if (RoleWords.AreIn(line.Text)) AddRoles(line, tokens);
        if (!tokens.Exists(token => token.Kind == TokenKind.Name)) tokens.AddRange(BareNames(line, lines, index, hasContact, pending));
        return tokens.OrderBy(token => token.Start);
    }

    private static void AddContacts(Line line, List<Token> tokens)
    {
        var hasFigure = HasFigure(line.Text);
        if (hasFigure)
        {
            foreach (Match match in Certificate().Matches(line.Text))
                tokens.Add(new Token(TokenKind.Certificate, match.Groups["id"].Index, match.Groups["id"].Length, match.Groups["id"].Value.ToUpperInvariant()));
            foreach (Match match in SfcNumber().Matches(line.Text))
                tokens.Add(new Token(TokenKind.SfcNumber, match.Groups["id"].Index, match.Groups["id"].Length, match.Groups["id"].Value));
        }
        if (HasAt(line.Text))
        {
            foreach (Match match in Mail().Matches(line.Text))
                tokens.Add(new Token(TokenKind.Email, match.Index, match.Length, match.Value));
        }
        if (!hasFigure) return;
        foreach (Match match in Phone().Matches(line.Text))
        {
            if (!tokens.Exists(token => token.Overlaps(match.Index, match.Length)))
                tokens.Add(new Token(TokenKind.Phone, match.Index, match.Length, match.Value.Trim()));
        }
    }

    private static void AddRoles(Line line, List<Token> tokens)
    {
        foreach (Match match in RoleThenName().Matches(line.Text))
        {
            var role = RoleOf(match.Groups["role"].Value);
            tokens.Add(new Token(TokenKind.Role, match.Index, 0, "", role));
            foreach (Capture name in match.Groups["name"].Captures)
            {
                if (name.Index == match.Groups["name"].Captures[0].Index ? AnalystNames.MayBeChineseName(name.Value) : AnalystNames.IsChineseName(name.Value)) tokens.Add(Name(line, name));
            }
        }
        if (!tokens.Exists(token => token.Kind == TokenKind.Name) && !NameThenRole().Matches(line.Text).Any(found => AnalystNames.IsChineseName(found.Groups["name"].Value)) && RoleAlone().Match(line.Text) is { Success: true } alone)
            tokens.Add(new Token(TokenKind.Role, alone.Index, 0, "", RoleOf(alone.Groups["role"].Value)));
        if (EnglishLabel().IsMatch(line.Text)) tokens.Add(new Token(TokenKind.Role, 0, 0, "", AnalystRole.Analyst));
    }

    private static bool HasFigure(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9');

    private static bool HasAt(string text) => text.Contains('@', StringComparison.Ordinal);

    private static bool IsContact(string text) =>
        (HasFigure(text) && (Certificate().IsMatch(text) || Phone().IsMatch(text))) || (HasAt(text) && Mail().IsMatch(text)) || (RoleWords.AreIn(text) && RoleLine().IsMatch(text));

    // A cell that is nothing but a name, beside or above what only people have.
    private static IEnumerable<Token> BareNames(Line line, IReadOnlyList<Line> lines, int index, bool hasContact, AnalystRole? pending)
    {
        var contactNear = hasContact || pending is not null || ContactBelow(lines, index);
        if (!contactNear) yield break;
        foreach (Match match in BareName().Matches(line.Text))
        {
            var name = match.Groups["chinese"];
            if (name.Success && AnalystNames.IsChineseName(name.Value)) yield return Name(line, name);
            var english = match.Groups["english"];
            if (!name.Success && english.Success && AnalystNames.IsEnglishName(english.Value)) yield return Name(line, english);
        }
    }

    private static bool ContactBelow(IReadOnlyList<Line> lines, int index)
    {
        var seen = 0;
        for (var next = index + 1; next < lines.Count && seen < 3; next++)
        {
            if (lines[next].IsBlank) continue;
            seen++;
            if (IsContact(lines[next].Text)) return true;
            if (lines[next].Text.Length > 60) return false;
        }
        return false;
    }

    private static Token Name(Line line, Capture name) => new(TokenKind.Name, name.Index, name.Length, line.Word(name.Index, name.Length));

    private static void Attach(List<Person> people, Token token, int index)
    {
        if (people.FindLast(person => index - person.Line <= Reach) is { } last) last.Group.Tokens.Add(token);
    }

    // Names with nothing between them are one group, whose certificates stand below all of them.
    private static PersonGroup GroupAt(List<Person> people, int index) =>
        people.Count > 0 && people[^1] is var last && (last.Line == index || (last.Group.Tokens.Count == 0 && index - last.Line <= LinesBetweenNames)) ? last.Group : new PersonGroup();

    private static AnalystRole RoleOf(string label) =>
        label.Contains("联系人", StringComparison.Ordinal) ? AnalystRole.Contact
        : label.Contains("助理", StringComparison.Ordinal) || label.Contains("支持", StringComparison.Ordinal) || label.Contains("ssociate", StringComparison.Ordinal) ? AnalystRole.Associate
        : AnalystRole.Analyst;

    private enum TokenKind { Role, Name, Certificate, SfcNumber, Email, Phone }

    private sealed record Token(TokenKind Kind, int Start, int Length, string Value, AnalystRole? Role = null)
    {
        public bool Overlaps(int start, int length) => start < Start + Length && start + length > Start;
    }

    /// <summary>People that are named together, and what is printed of them.</summary>
    private sealed class PersonGroup
    {
        public List<Person> Members { get; } = [];

        public List<Token> Tokens { get; } = [];

        public void Settle()
        {
            var ofEach = Tokens.CountBy(token => token.Kind).Where(kind => kind.Value == Members.Count).Select(kind => kind.Key).ToList();
            foreach (var kind in Tokens.GroupBy(token => token.Kind))
            {
                if (Members.TrueForAll(person => person.Line == Members[0].Line)) Give(Members, kind);
                else if (kind.Count() == 1) Members[^1].Set(kind.First());
                // Below each other, the first certificate is the first person's only where all have one.
                else if (ofEach.Contains(kind.Key) && (ofEach.Contains(TokenKind.Certificate) || ofEach.Contains(TokenKind.Email))) Give(Members, kind);
            }
        }

        private static void Give(List<Person> people, IEnumerable<Token> tokens)
        {
            foreach (var (person, token) in people.Zip(tokens)) person.Set(token);
        }
    }

    private sealed class Person
    {
        private readonly Dictionary<TokenKind, string> _values = [];
        private readonly AnalystRole? _inherited;

        public Person(string name, AnalystRole? labelled, AnalystRole? inherited, int line, Evidence evidence, PersonGroup group)
        {
            (Name, OwnRole, _inherited, Line, Evidence, Group) = (name, labelled, inherited, line, evidence, group);
            group.Members.Add(this);
        }

        public string Name { get; }
        public AnalystRole? OwnRole { get; set; }
        public AnalystRole? Role => OwnRole ?? _inherited;
        public int Line { get; }
        public Evidence Evidence { get; }
        public PersonGroup Group { get; }
        public string? Certificate => _values.GetValueOrDefault(TokenKind.Certificate) ?? _values.GetValueOrDefault(TokenKind.SfcNumber);
        public string? Email => _values.GetValueOrDefault(TokenKind.Email);
        public string? Phone => _values.GetValueOrDefault(TokenKind.Phone);

        public void Set(Token token) => _values[token.Kind] = token.Value;
    }

    [GeneratedRegex(@"(?<![A-Za-z])(?<id>[SsAa]\d{13})")]
    private static partial Regex Certificate();

    // The Hong Kong regulator's central entity number, which stands beside a mainland certificate or instead of it.
    [GeneratedRegex(@"(?:SFC(?: ?CE)?|(?<![A-Za-z])(?:CE|Reg\.))(?: ?(?:No|Ref|Reference|Licen[cs]e)\b\.?)?:? ?(?<id>[A-Z]{3}\d{3})(?![A-Za-z0-9])|(?:SFC牌照|SFC持牌|中央)(?:编号|号码):? ?(?<id>[A-Z]{3}\d{3})")]
    private static partial Regex SfcNumber();

    [GeneratedRegex(@"[A-Za-z0-9._+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,4}(?:com\.cn|net\.cn|com\.hk|com\.tw|com(?![a-z])|cn|[a-z]{2,8}(?![A-Za-z]))")]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<![\dA-Za-z.])(?:\(?\+?\(?(?:86|852|886|81|82|65|1|44)\)?[- )]{0,3})?\(?0?\d{2,4}\)?[- ]{1,2}\d{3,4}[- ]?\d{3,4}(?![\d%.])|(?<!\d)1[3-9]\d{9}(?!\d)|\+\d{1,3}(?:[ -]\d{2,4}){2,4}")]
    private static partial Regex Phone();

    private const string RoleLabel = @"(?<role>(?:证券|首席|行业|高级|资深|报告|研究|联席|特邀|宏观|策略|固收|固定收益|量化|金融工程|金工|经济)*(?:分析师|分析员|研究助理|研究员|研究支持|联系人|助理分析师|助理))(?:\(?SAC\)?|姓名)?";

    [GeneratedRegex(@"(?<![\u4e00-\u9fff])" + RoleLabel + @"[:\t ]{0,3}(?!\S{0,6}(?:分析师|研究员|助理|联系人))(?<name>[\u4e00-\u9fff]{2,4})(?:[、,/\t ]{1,2}(?!\S{0,6}(?:分析师|研究员|助理|联系人))(?<name>[\u4e00-\u9fff]{2,4}))*(?=[\t :,(/|A-Za-z\d]|$|执业|登记|证书|投资咨询|一般从业|从业|资格|电话|邮箱|SAC)")]
    private static partial Regex RoleThenName();

    [GeneratedRegex(@"(?:^|\t)" + RoleLabel + @"[: ]{0,2}(?=$|\t)")]
    private static partial Regex RoleAlone();

    [GeneratedRegex("^(?:(?:Lead |Research |Equity ){0,2}Analysts:?|Analyst:)$")]
    private static partial Regex EnglishLabel();

    [GeneratedRegex(@"(?:^|\t)(?<name>[\u4e00-\u9fff]{2,4}?)\t{0,2}(?:首席|高级|资深|行业|证券|报告|[\u4e00-\u9fff]{2,4}首席)?(?:分析师|研究员|研究助理|联系人)(?=$|\t)")]
    private static partial Regex NameThenRole();

    [GeneratedRegex(@"(?:^|\t|^作者[:\t ]{1,2})(?<chinese>[\u4e00-\u9fff]{2,4}?)(?=[\t (/]|$|, ?(?:CFA|CPA|FRM|ACCA|PhD|博士)|[A-Z][a-z]|(?:首席|高级|资深|行业|证券){0,2}(?:分析师|研究员|研究助理|联系人)|执业|登记|投资咨询|一般从业|从业|资格|SAC|[SA]\d{4})|(?:^|\t|(?:^|\t)(?:Analysts?|Research Analysts?|Associates?|Contact|Strategists?|Economists?|Authors?): ?)(?<english>[A-Z][A-Za-z'.-]{1,15}(?: [A-Z][A-Za-z'.-]{0,15}?){1,3}?)(?=,? ?(?:CFA|CPA|PhD|Ph\.D\.?|ACA|AC)?(?: ?\*){0,2}(?:\t|$|, ?(?:(?:Senior|Research|Equity|Lead) ){0,2}(?:Analyst|Associate)| - [A-Z]{2,6}$|[ /|-]{1,3}(?:(?:(?:Senior|Research|Equity|Lead) ){0,2}(?:Analyst|Associate|Strategist|Economist)(?![a-z])|\(?SFC|\(?CE No|\(Reg\. ?No|\+\d|\(\+?\d{2,4}\) ?\d{3}|\(?[A-Za-z0-9._-]{2,40}@)))")]
    private static partial Regex BareName();

    [GeneratedRegex(@"(?:^|\t|, ?|\| ?)(?:(?:Senior |Equity |Lead )?(?:Research )?Analyst|(?:(?:Chief|Senior|Equity|[A-Z][a-z]{2,11}) ){0,3}(?:Strategist|Economist)|(?:Senior |Equity )(?:Research )?Associate|(?:Global |Regional )?Head (?:of )?.{3,50}|(?:Research )?Associate|Analyst, .{3,40})(?![a-z])|(?:^|\t)(?:Analysts?|Research Analysts?|Associates?): ?(?=[A-Z])|(?:^|[\t(])(?![\u4e00-\u9fff]{2,4}[:])[\u4e00-\u9fff/]{0,10}(?:分析师|研究员|研究助理|联系人)(?=\)?(?:$|\t))")]
    private static partial Regex RoleLine();
}
