using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>The risks that a report warns of, one each: behind 风险提示 on the cover, else under a heading of that name.</summary>
internal sealed partial class RiskRecogniser : IRecogniser
{
    private const int LongestRisk = 120;

    /// <summary>Two that are shorter are two, with nothing but a comma between them.</summary>
    private const int ShortRisk = 36;

    /// <summary>Columns by which the lines of one list may be indented.</summary>
    private const int Indent = 5;

    public void Recognise(Document document, Findings findings)
    {
        Read([.. document.Flowing.Take(document.Outline.DisclosuresStart)], findings);
        // Some houses argue their targets behind the heading of the disclosures.
        if (findings.Risks.Count == 0 && document.Language == "en") Read([.. document.Flowing.Skip(document.Outline.DisclosuresStart).Where(line => OfTarget().IsMatch(line.Text))], findings);
    }

    private static void Read(List<Line> lines, Findings findings)
    {
        var oneSided = false;
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            if (line.IsBlank || Outline.IsContentsEntry(line) || (findings.Risks.Count > 0 && !OneSided().IsMatch(line.Text))) continue;
            if (line.Text.Contains('\t', StringComparison.Ordinal) || (index + 1 < lines.Count && lines[index + 1].Text.Contains('\t', StringComparison.Ordinal) && Inline().IsMatch(line.Text))) line = Column(lines, index);
            line = BehindBlank(line);
            if (Inline().Match(line.Text) is { Success: true } inline) ReadList(line, inline.Groups["list"].Index, inline.Groups["list"].Length, findings, IsCutOff(lines, index));
            else if (Unmarked().Match(line.Text) is { Success: true } unmarked && line.IsParted(unmarked.Groups["list"].Index)) ReadList(line, unmarked.Groups["list"].Index, unmarked.Groups["list"].Length, findings);
            else if (Sided().Matches(line.Text) is { Count: > 0 } sides)
            {
                foreach (Match side in sides) ReadList(line, side.Groups["list"].Index, side.Groups["list"].Length, findings, side.Index + side.Length == line.Text.Length && IsCutOff(lines, index));
            }
            else if (Heading().IsMatch(line.Text)) ReadSection(lines, index + 1, line.Heading, findings);
            // Of risks to the downside and to the upside each have a section.
            oneSided |= OneSided().IsMatch(line.Text);
            if (findings.Risks.Count > 0 && !oneSided) return;
        }
    }

    // Only a blank parts it from the text of another column.
    private static Line BehindBlank(Line line) =>
        LabelWithin().Match(line.Text) is { Success: true } label && line.IsParted(label.Index) ? line.Part(label.Index, line.Text.Length) : line;

    // On a cover with a side column, the list goes on in the cells right below its own.
    private static Line Column(List<Line> lines, int index)
    {
        var cells = Cells(lines[index]);
        if (cells.Count == 0) return lines[index];
        var own = Math.Max(0, cells.FindIndex(cell => Inline().IsMatch(cell.Part.Text) || Label().IsMatch(cell.Part.Text)));
        List<Line> parts = [cells[own].Part];
        var left = cells[own].Left;
        // Its label may stand in a column of its own.
        if (own + 1 < cells.Count && Label().IsMatch(cells[own].Part.Text) && !RelatedReports.IsOne(cells[own + 1].Part.Text))
        {
            parts.Add(cells[own + 1].Part);
            left = cells[own + 1].Left;
        }
        for (var next = index + 1; next < lines.Count && parts.Count < 8 && !lines[next].IsBlank && parts[^1].Text[^1] is not ('。' or '.'); next++)
        {
            if (Cells(lines[next]).Find(cell => Math.Abs(cell.Left - left) <= Indent).Part is not { } below) break;
            parts.Add(below);
        }
        return parts.Count == 1 ? parts[0] : Line.Join(parts);
    }

    private static List<(Line Part, int Left)> Cells(Line line)
    {
        List<(Line, int)> cells = [];
        for (var start = 0; start < line.Text.Length;)
        {
            var end = line.Text.IndexOf('\t', start) is var tab and >= 0 ? tab : line.Text.Length;
            if (end > start) cells.Add((line.Part(start, end), line.Extent(start, end - start).Start));
            start = end + 1;
        }
        return cells;
    }

    private static void ReadSection(List<Line> lines, int start, int level, Findings findings)
    {
        var filled = 0;
        var number = 0;
        for (var index = start; index < lines.Count && filled < 24; index++)
        {
            var line = lines[index];
            if (line.IsBlank) continue;
            var numbered = ListNumber().Match(line.Text) is { Success: true } item && line.Heading == 0 && item.Groups["n"].Value == $"{number + 1}";
            if (numbered) number++;
            else if (number > 1) return;
            // A table is no list.
            else if (findings.Risks.Count > 0 && line.Text.Contains('\t', StringComparison.Ordinal)) return;
            if (!numbered && Heading().IsMatch(line.Text)) return;
            if ((!numbered && EndOfSection().IsMatch(line.Text)) || (level > 0 && line.Heading > 0 && line.Heading <= level)) return;
            filled++;
            if (line.Text.Contains('@', StringComparison.Ordinal) || PrintedDates.Find(line.Text).Any(date => date.Start + date.Length == line.Text.Length)) return;
            // A list of bullets ends with them.
            if (findings.Risks.Count > 0 && !line.IsBullet && !numbered && index > start && lines[index - 1].IsBlank && lines.Take(index).Skip(start).Last(above => !above.IsBlank).IsBullet) return;
            // Under the name of a risk, sentences explain it.
            if (findings.Risks.Count > 0 && Explains(line, lines, index)) continue;
            if (Inline().Match(line.Text) is { Success: true } inline) ReadList(line, inline.Groups["list"].Index, inline.Groups["list"].Length, findings);
            else if (numbered && NumberedLead().Match(line.Text) is { Success: true } named && Numbered().Count(line.Text) == 1) ReadList(line, named.Index, named.Length, findings);
            else if (IsExplained(line) && (IsExplained(Beside(lines, index, -1)) || IsExplained(Beside(lines, index, 1))) && Lead().Match(line.Text) is { Success: true } first) ReadList(line, first.Index, first.Length, findings);
            else if (line.Text.Length < 60 || line.Text.Contains(';', StringComparison.Ordinal) || Numbered().Count(line.Text) > 1) ReadList(line, 0, line.Text.Length, findings);
            else if (Lead().Match(line.Text) is { Success: true } lead && !findings.Risks.Exists(risk => lead.Value.StartsWith(risk.Text, StringComparison.Ordinal))) ReadList(line, lead.Index, lead.Length, findings);
            if (findings.Risks.Count > 0 && !line.IsBullet && level == 0 && !NextIsRisk(lines, index)) return;
        }
    }

    // A name and a sentence that explains it, where the paragraph beside it has the same.
    private static bool IsExplained(Line? line) => line is not null && !line.Text.Contains(';', StringComparison.Ordinal) && line.Text.AsSpan().TrimEnd('。').Count('。') == 1;

    private static Line? Beside(List<Line> lines, int index, int step)
    {
        for (var at = index + step; at >= 0 && at < lines.Count; at += step)
        {
            if (!lines[at].IsBlank) return lines[at];
        }
        return null;
    }

    private static bool Explains(Line line, List<Line> lines, int index)
    {
        if (!EnglishSentence().IsMatch(line.Text) || line.IsBullet) return false;
        var above = index - 1;
        while (above >= 0 && lines[above].IsBlank) above--;
        return above >= 0 && RiskName().IsMatch(lines[above].Text);
    }

    private static bool NextIsRisk(List<Line> lines, int index)
    {
        var next = index + 1;
        // Lines without a blank between them are one list.
        if (next < lines.Count && lines[index].Text.Length < 60 && lines[next].Text.Length is > 0 and < 60) return true;
        while (next < lines.Count && lines[next].IsBlank) next++;
        return next < lines.Count && (lines[next].IsBullet || Numbered().IsMatch(lines[next].Text)) && lines[next].Text.Length < 60;
    }

    // What goes on below in small letters stops in the midst of its last risk.
    private static bool IsCutOff(List<Line> lines, int index)
    {
        var next = lines.Skip(index + 1).Take(2).FirstOrDefault(line => !line.IsBlank);
        return char.IsAsciiLetterOrDigit(lines[index].Text[^1]) && next is not null && next.Text.Split('\t').Any(cell => cell.Length > 0 && char.IsAsciiLetterLower(cell[0]));
    }

    private static void ReadList(Line line, int start, int length, Findings findings, bool isCutOff = false)
    {
        var items = Items(line.Text, start, length).ToList();
        foreach (var (from, extent) in isCutOff ? items[..^1] : items)
        {
            var item = line.Text.Substring(from, extent);
            var lead = ListNumber().Match(item) is { Success: true } number ? number.Length : Side().Match(item).Length;
            lead += OwnLead().Match(item[lead..]).Length;
            var (at, size) = (from + lead, extent - lead);
            // Sentences that explain it stand behind.
            if (FullSentence().Match(line.Text, at, size) is { Success: true } named && named.Index - at is > 4 and < LongestRisk) size = named.Index + 1 - at;
            var text = Conjunction().Replace(line.Printed(at, size).TrimEnd('。', '；', ';', '.', '，', ',', '、', ' '), "");
            if (text.Length is < 2 or > LongestRisk || (text.Length == 2 && !text.All(char.IsAsciiLetterUpper)) || text.Contains('\t', StringComparison.Ordinal) || !text.Any(char.IsLetter) || Boilerplate().IsMatch(text)) continue;
            if (text[^1] is ':' || findings.Risks.Exists(known => known.Text == text)) continue;
            findings.Risks.Add(new Risk(text, line.Evidence(at, size)));
        }
    }

    private static IEnumerable<(int Start, int Length)> Items(string text, int start, int length)
    {
        var list = text.Substring(start, length);
        var separator = Numbered().Count(list) > 1 ? Numbered() : list.Contains(';', StringComparison.Ordinal) ? Semicolon() : list.Count(character => character == '。') > 1 ? FullStop()
            : EndsInPair(list) ? EnglishSeries() : IsEnglishSeries(list) ? EnglishComma() : AreAllRisks(list) ? AnyComma() : list.Contains('、', StringComparison.Ordinal) && ShortParts(list, '、') ? EnumerationComma() : ShortParts(list, ',') ? Comma() : FullStop();
        var from = 0;
        foreach (var match in separator.EnumerateMatches(list).ToList())
        {
            if (match.Start > from) yield return (start + from, match.Start - from);
            from = match.Start + match.Length;
        }
        if (from < list.Length) yield return (start + from, list.Length - from);
    }

    // A, B, and C, of which none goes on with what the one before says.
    private static bool IsEnglishSeries(string list)
    {
        if (!char.IsAscii(list[0]) || FullSentence().IsMatch(list)) return false;
        var parts = list.TrimEnd('.').Split(',', StringSplitOptions.TrimEntries);
        return (parts.Length > 2 || parts[^1].StartsWith("and ", StringComparison.Ordinal) || parts is [{ Length: < ShortRisk }, { Length: < ShortRisk }]) && parts.All(part => part.Length is > 1 and < 60 && !Continuation().IsMatch(part)) && (parts[^1].StartsWith("and ", StringComparison.Ordinal) || parts.All(part => part.Count(character => character == ' ') < 6));
    }

    // A, B and C: the last comma parts two of them from the rest.
    private static bool EndsInPair(string list)
    {
        if (!char.IsAscii(list[0]) || FullSentence().IsMatch(list)) return false;
        var parts = Side().Replace(list, "").TrimEnd('.').Split(',', StringSplitOptions.TrimEntries);
        var last = parts[^1].Split(" and ");
        return parts.Length > 1 && last.Length == 2 && !parts[^1].StartsWith("and ", StringComparison.Ordinal)
            && parts.Concat(last).All(part => part.Length is > 1 and < 60 && !Continuation().IsMatch(part)) && (parts.Length > 2 || last.All(part => part.Contains(' ', StringComparison.Ordinal)));
    }

    // Commas of both kinds between them, and each long enough to be one.
    private static bool AreAllRisks(string list)
    {
        var parts = list.Split('、', ',');
        return list.Contains('、', StringComparison.Ordinal) && list.Contains(',', StringComparison.Ordinal)
            && parts.All(part => part.Trim().Length is >= 5 and < 34) && parts.Count(part => RiskWord().IsMatch(part)) * 3 >= parts.Length * 2;
    }

    private static bool ShortParts(string list, char separator)
    {
        var parts = list.Split(separator);
        return parts.Length > 1 && parts.All(part => part.Trim().Length is > 2 and < 34) && (parts.Count(part => RiskWord().IsMatch(part)) * 2 >= parts.Length || (separator == '、' && parts.All(part => part.Trim().Length >= 5)));
    }

    [GeneratedRegex(@"^(?:[■●⚫▍◆➤➢►▶•❑★◼▪□Ø✓\s]{1,3}|\d{1,2}[、.])?(?:(?:主要|核心|下行|潜在|关键)?风险(?:提示|因素)?(?:\((?:上行|下行)\))?\s?[:]|风险提示。(?=[^。]{3,40}[;,、。][^。]{3,})|\[(?:主要)?风险(?:提示|因素)\]:?)(?<list>.{4,600})$|(?<=[。;])(?:主要)?风险提示[:](?<list>.{4,400})$|^(?:(?:[Kk]ey|[Dd]ownside|[Mm]ain|[Uu]pside) ){0,2}[Rr]isks?(?: factors| include| to (?:our |the )?[a-z ]{3,32})?(?:\s?[:](?! ?(?:(?:Above|Below) )?(?:Average|High|Medium|Low|Speculative)(?![a-z]))|\.(?=[^;]{4,90};))(?<list>.{6,600})$|^(?:(?:[Kk]ey|[Dd]ownside|[Mm]ain|[Uu]pside|[Pp]rincipal|[Ss]ector|[Pp]rimary|[Pp]otential) ){0,2}[Rr]isks? (?:to (?:our|the) [A-Za-z ]{2,40} )?(?:include|are|that (?:may|could) (?:impede|prevent) [a-z ]{4,50}):? (?<list>.{6,600})$|^What (?:could|would|may|might) (?:keep|stop|make|go (?!right)|prove|push) ?[^:.]{4,60}:(?<list>.{6,600})$")]
    private static partial Regex Inline();

    [GeneratedRegex("(?<=[\u4e00-\u9fff])风险提示:")]
    private static partial Regex LabelWithin();

    [GeneratedRegex("^风险提示(?<list>[^:]{6,300})$")]
    private static partial Regex Unmarked();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}(?:\.\d{1,2})?[.、]?\s?|\([一二三四五六七八九十]\))?(?:(?:评级面临的)?(?:主要|核心|投资)?风险(?:提示|因素|分析)?|(?:(?:[Kk]ey |[Dd]ownside |[Mm]ain )?(?:[Ii]nvestment )?[Rr]isks?|(?:KEY |MAIN )?(?:INVESTMENT )?RISKS?)(?: factors)?(?: to (?:(?:our|the) [a-z ]{3,24}|(?:the )?(?:[Uu]p|[Dd]own)side))?)[:]?$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}、|(?:\d{1,2}\.){1,2}\s?[^\d]|第[一二三四五六七八九十]章)|目录$|^(?:图表?|表|Figure|Exhibit)\s?\d|(?:来源|Source)[:]|分析师|免责|声明|评级|^[^;。,]{2,16}: ?[-+]?[\d,.]+(?: ?[元%倍]|$)|^[Rr]elated |^相关(?:报告|研究)|^(?:[Vv]aluation|[Tt]imeline|[Dd]isclosure)")]
    private static partial Regex EndOfSection();

    [GeneratedRegex("^[■●⚫▍◆➤➢►▶•❑★◼▪□Ø✓ ]{0,3}(?:主要)?风险(?:提示|因素)?:$")]
    private static partial Regex Label();

    [GeneratedRegex(@"^\(?(?<n>\d{1,2})[).、]\s?(?!\d)")]
    private static partial Regex ListNumber();

    // 本报告基于历史数据,存在 before the risk.
    [GeneratedRegex("^(?:本报告|报告|本文|模型)[^;。]{2,24}存在(?=[^;。]{2,40}风险)")]
    private static partial Regex OwnLead();

    // The name of a risk, before the sentences that explain it.
    [GeneratedRegex(@"^(?:[■●·\s]{0,3})(?:\(?\d{1,2}[).、])?(?:[^。;:]{4,40}(?=[:。])|[A-Z][^。;:.]{3,60}(?=\. [A-Z]))")]
    private static partial Regex Lead();

    // A number of its own, the risk, and sentences that explain it.
    [GeneratedRegex(@"^\(?\d{1,2}[).、][^。;:]{3,40}(?=[:。].)")]
    private static partial Regex NumberedLead();

    [GeneratedRegex(@"(?:^|(?<=[;。,、:\s]))\(?(?:\d{1,2}|[①-⑨])[)、.](?!\d)\s?|[①-⑨]")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"[,;]? and$|(?<=[\u4e00-\u9fff]{4})等$")]
    private static partial Regex Conjunction();

    [GeneratedRegex(@";|(?:^ ?|\. )(?:[Kk]ey )?(?:[Uu]pside|[Dd]ownside)(?: risks?)?(?:: ?| include )")]
    private static partial Regex Semicolon();

    [GeneratedRegex("。")]
    private static partial Regex FullStop();

    [GeneratedRegex("、")]
    private static partial Regex EnumerationComma();

    [GeneratedRegex("[、,]")]
    private static partial Regex AnyComma();

    [GeneratedRegex(@", ?(?:and )?")]
    private static partial Regex Comma();

    [GeneratedRegex(@", ?(?:and |or )?")]
    private static partial Regex EnglishComma();

    // Risks of the target, not of investing.
    [GeneratedRegex(@"(?:^|[.:] )(?:[A-Z][A-Za-z&.' -]{2,40}: )?(?:(?:[Kk]ey|[Mm]ain|[Dd]ownside|[Uu]pside) (?:(?:down|up)side )?[Rr]isks?\b|[Rr]isks? (?:to (?:our|the) |that (?:may|could) (?:impede|prevent)))")]
    private static partial Regex OfTarget();

    // Downside risks: … . Upside risks: … . behind other sentences.
    [GeneratedRegex(@"(?<=[A-Za-z\d)%]\. |^[A-Z][^:.]{2,40}: )(?:(?:[Dd]ownside|[Uu]pside|[Kk]ey(?: (?:down|up)side)?) risks?|Risks(?=: ))(?: to (?:our|the) [a-z ]{3,24})?(?:: | include:? |,? are:? )(?<list>[^.:;]{6,300}(?=\.|$)|[^.:]{6,300}(?=\.|$))")]
    private static partial Regex Sided();

    [GeneratedRegex(@", ?| and (?=[^,]*$)")]
    private static partial Regex EnglishSeries();

    [GeneratedRegex(@"^ ?(?:[Kk]ey )?(?:[Dd]own|[Uu]p)side risks?(?: to (?:our|the) [A-Za-z ]{2,40}?)?(?: include| are|:) ?")]
    private static partial Regex Side();

    [GeneratedRegex(@"[a-z)]\. [A-Z]")]
    private static partial Regex FullSentence();

    [GeneratedRegex(@"^(?:which|who|where|while|as|if|because|since|given|especially|particularly|including|such|leading|resulting|but|although|however|e\.g\.|i\.e\.)\b|\b(?:is|are|was|were|will|would|has|have|remains?|we|our)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Continuation();

    [GeneratedRegex(@"^(?:A|An|The|Any|If|Our|We|[A-Z][a-z]+)(?: [^ ]+){4,}\.$")]
    private static partial Regex EnglishSentence();

    [GeneratedRegex(@"^[A-Z][^.:;]{3,50}[Rr]isks?$")]
    private static partial Regex RiskName();

    [GeneratedRegex("^(?:[Kk]ey )?(?:[Dd]own|[Uu]p)side risks?|[Rr]isks? to (?:the )?(?:[Uu]p|[Dd]own)side")]
    private static partial Regex OneSided();

    [GeneratedRegex(@"风险|不及|下滑|下降|加剧|波动|放缓|变化|恶化|限制|延迟|上升|上涨|失败|不确定|承压|低于|超预期|偏慢|慢于|受限|不达|过快|离职|流失|受阻|推迟|收紧|竞争|回落|短缺|紧张|risk|slow|weak|delay|compet|lower|higher|declin|tension|volatil|loss|disrupt", RegexOptions.IgnoreCase)]
    private static partial Regex RiskWord();

    [GeneratedRegex(@"详见|请参阅|^(?:包括|如下|等)$|投资需谨慎|版权所有|有限(?:责任)?公司|请务必|敬请|《|(?<![A-Za-z])(?:Pty|Pte|Co\.,?) Ltd|(?<![A-Za-z])(?:Limited|LLP|LLC|plc)[.]?$")]
    private static partial Regex Boilerplate();
}
