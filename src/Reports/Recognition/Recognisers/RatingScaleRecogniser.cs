using System.Globalization;
using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// The firm's own rating scales. Definitions are read in their printed order; where one is better than the one before, a new scale
/// begins. Scales take the labels (行业评级, 公司评级) in order, wherever a broken table has moved them to.
/// </summary>
internal sealed partial class RatingScaleRecogniser : IRecogniser
{
    private const int LinesBelowHeading = 3;

    // Headings of scales have one of these, and what says that a scale is given up.
    private static readonly Words HeadingWords = new("评级", "ating", "iew");

    public void Recognise(Document document, Findings findings)
    {
        foreach (var lines in (IReadOnlyList<Line>[])[[.. document.Flowing.Skip(document.Outline.DisclosuresStart)], [.. document.Flowing.Take(document.Outline.DisclosuresStart)]])
        {
            var scales = Scales(Current(lines));
            if (scales.Count == 0) continue;
            var headings = Headings(lines);
            for (var index = 0; index < scales.Count; index++) Emit(scales, index, headings, lines, findings);
            if (findings.RatingScale.Count > 0) return;
        }
    }

    // Firms go on printing the scale that they have given up.
    private static IEnumerable<Line> Current(IReadOnlyList<Line> lines) => lines.TakeWhile(line => !(HeadingWords.AreIn(line.Text) && Superseded().IsMatch(line.Text)));

    private static List<List<Definition>> Scales(IEnumerable<Line> lines)
    {
        List<List<Definition>> scales = [];
        foreach (var definition in TermsWithBodies(lines).SelectMany(Definitions))
        {
            var scale = scales.Count > 0 ? scales[^1] : null;
            if (scale is null || scale.Exists(other => other.Term == definition.Term) || IsBetter(definition, scale[^1]) || IsOtherLanguage(definition, scale[^1]))
                scales.Add(scale = []);
            scale.Add(definition);
        }
        // One definition alone is a sentence about a rating, not a scale. Chinese definitions are the original of a bilingual scale.
        scales.RemoveAll(scale => scale.Count < 2 || scale.Exists(IsMisread) || (scale.Count < 3 && scale.All(definition => definition.Lower is null && definition.Upper is null)));
        return scales.Exists(scale => !char.IsAscii(scale[0].Term[0])) ? [.. scales.Where(scale => !char.IsAscii(scale[0].Term[0]))] : scales;
    }

    // The term on one line, what it means on the next.
    private static IEnumerable<Line> TermsWithBodies(IEnumerable<Line> lines)
    {
        Line? above = null;
        foreach (var printed in lines)
        {
            if (printed.IsBlank) continue;
            var line = WithoutGap(printed);
            var goesOn = above is not null && line.Text.Contains('%', StringComparison.Ordinal) && TermAlone().IsMatch(above.Text);
            if (goesOn) yield return Line.Cells([above!, line]);
            else if (above is not null) yield return above;
            above = goesOn ? null : line;
        }
        if (above is not null) yield return above;
    }

    // 买　　入: a term as wide as the longer ones below it.
    private static Line WithoutGap(Line line) =>
        SpreadTerm().Match(line.Text) is { Success: true } term ? Line.Join([line.Part(0, term.Groups["gap"].Index), line.Part(term.Groups["gap"].Index + 1, line.Text.Length)]) : line;

    private static bool IsBetter(Definition one, Definition before) =>
        RatingTerms.LevelOf(one.Term) < RatingTerms.LevelOf(before.Term) || (one.Lower is { } lower && before.Lower is { } last && lower > last) || (one.Lower is not null && before.Lower is null && before.Upper is not null);

    // Nobody recommends to buy what is to fall.
    private static bool IsMisread(Definition definition) => RatingTerms.LevelOf(definition.Term) switch
    {
        RatingLevel.Buy or RatingLevel.Overweight => definition.Upper <= 0,
        RatingLevel.Sell => definition.Lower >= 0,
        _ => false,
    };

    private static bool IsOtherLanguage(Definition one, Definition before) => char.IsAscii(one.Term[0]) != char.IsAscii(before.Term[0]);

    private static IEnumerable<Definition> Definitions(Line line)
    {
        if (!RatingTerms.MayBeIn(line.Text) || !(line.Text.Contains('%', StringComparison.Ordinal) || Vague().IsMatch(line.Text))) yield break;
        foreach (var definition in DefinitionsBefore(line)) yield return definition;
        var matches = Term().Matches(line.Text).Where(match => IsDefined(line.Text, match.Groups["term"])).ToList();
        for (var index = 0; index < matches.Count; index++)
        {
            var match = matches[index];
            var term = match.Groups["term"];
            var end = index + 1 < matches.Count ? matches[index + 1].Index : line.Text.Length;
            var body = line.Text[(match.Index + match.Length)..end];
            // Behind its bound a definition is over, whatever else the line goes on to say.
            if (BoundEnd().Match(body) is { Success: true } over) body = body[..(over.Index + over.Length)];
            if (body.Length is < 4 or > 220 || !About().IsMatch(body)) continue;
            var (lower, upper) = Bounds(body);
            if (lower is null && upper is null && !Vague().IsMatch(body)) continue;
            yield return new Definition(line.Word(term.Index, term.Length), lower, upper, line, body, line.Evidence(term.Index, end - term.Index));
        }
    }

    // In small letters it is a word of the sentence, expected to outperform the index, unless quoted.
    private static bool IsDefined(string text, Group term) => !char.IsAsciiLetterLower(term.Value[0]) || (term.Index > 0 && text[term.Index - 1] is '"' or '\'');

    private static IEnumerable<Definition> DefinitionsBefore(Line line)
    {
        if (!BoundThenTerm().IsMatch(line.Text)) yield break;
        foreach (Match match in TermBehind().Matches(line.Text))
        {
            var body = match.Groups["body"];
            var (lower, upper) = Bounds(body.Value);
            if (lower is null && upper is null) continue;
            yield return new Definition(line.Word(match.Groups["term"].Index, match.Groups["term"].Length), lower, upper, line, body.Value, line.Evidence(match.Index, match.Length));
        }
    }

    private static (decimal? Lower, decimal? Upper) Bounds(string body)
    {
        body = Spelled().Replace(body, sign => sign.Value[0] is 'm' ? "-" : "+");
        var falls = Trails().IsMatch(body) || (Fall().IsMatch(body) && !Rise().IsMatch(body));
        if (Within().Match(body) is { Success: true } within)
        {
            var distance = Percent(within.Groups["a"].Value);
            return (-distance, distance);
        }
        if (Between().Match(body) is { Success: true } between)
        {
            var one = Percent(between.Groups["a"].Value);
            var other = Percent(between.Groups["b"].Value);
            if (falls && one >= 0 && other >= 0) (one, other) = (-one, -other);
            return (Math.Min(one, other), Math.Max(one, other));
        }
        if (Single().Match(body) is not { Success: true } single) return Negative().IsMatch(body) ? (null, 0) : (null, null);
        var value = Percent(single.Groups["a"].Value);
        var below = Below().IsMatch(body);
        if (falls) return value < 0 ? (null, value) : below && !Trails().IsMatch(body) && !BelowNumber().IsMatch(body) ? (-value, null) : (null, BelowNumber().IsMatch(body) ? value : -value);
        if (value < 0 && !Above().IsMatch(body)) return (null, value);
        return below ? (null, value) : (value, null);
    }

    private static decimal Percent(string text) =>
        decimal.Parse(text.Replace(" ", "", StringComparison.Ordinal).Replace("正", "", StringComparison.Ordinal).Replace("负", "-", StringComparison.Ordinal).TrimStart('+'), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static List<(RatingSubject Subject, int Line)> Headings(IReadOnlyList<Line> lines)
    {
        List<(RatingSubject, int)> headings = [];
        foreach (var line in lines)
        {
            if (!HeadingWords.AreIn(line.Text)) continue;
            foreach (Match match in Heading().Matches(line.Text))
            {
                var subject = match.Groups["industry"].Success ? RatingSubject.Industry : RatingSubject.Company;
                if (headings.Count == 0 || headings[^1].Item1 != subject) headings.Add((subject, line.Number));
            }
        }
        return headings;
    }

    private static void Emit(List<List<Definition>> scales, int index, List<(RatingSubject Subject, int Line)> headings, IReadOnlyList<Line> lines, Findings findings)
    {
        var scale = scales[index];
        if (SubjectOf(scales, index, headings) is not { } subject)
        {
            findings.Warn("scaleSubjectUnknown", "A rating scale does not say whether it is for companies or for industries.", scale[0].Line.Number);
            return;
        }
        if (findings.RatingScale.Exists(known => known.AppliesTo == subject)) return;
        var around = lines.Where(line => line.Number >= scale[0].Line.Number - 24 && line.Number <= scale[^1].Line.Number + 6).Select(line => line.Text).ToList();
        var horizonNear = new Lazy<int[]?>(() => around.Select(Horizon).FirstOrDefault(months => months is not null));
        var benchmarkNear = new Lazy<string?>(() => around.Select(Benchmarks.In).FirstOrDefault(name => name is not null));
        foreach (var definition in scale)
        {
            var horizon = Horizon(definition.Body) ?? Horizon(definition.Line.Text) ?? horizonNear.Value;
            var benchmark = Benchmarks.In(definition.Body) ?? benchmarkNear.Value;
            findings.RatingScale.Add(new RatingDefinition(subject, definition.Term, definition.Lower, definition.Upper, horizon, benchmark, definition.Evidence));
        }
    }

    private static RatingSubject? SubjectOf(List<List<Definition>> scales, int index, List<(RatingSubject Subject, int Line)> headings)
    {
        if (headings.Find(heading => heading.Line == scales[index][0].Line.Number) is { Line: > 0 } beside) return beside.Subject;
        var after = index > 0 ? scales[index - 1][^1].Line.Number : 0;
        var between = headings.Where(heading => heading.Line > after && heading.Line < scales[index][0].Line.Number).ToList();
        if (between.Count > 0 && (between.Count == 1 || between[^1].Line - between[^2].Line > LinesBelowHeading) && scales[index][0].Line.Number - between[^1].Line <= LinesBelowHeading) return between[^1].Subject;
        var bodies = string.Concat(scales[index].Select(definition => definition.Body));
        var industry = IndustryWords().IsMatch(bodies);
        var company = CompanyWords().IsMatch(bodies);
        if (industry != company) return industry ? RatingSubject.Industry : RatingSubject.Company;
        var lead = scales[index][0].Line.Text;
        var sectors = SectorLead().IsMatch(lead);
        if (sectors != StockLead().IsMatch(lead)) return sectors ? RatingSubject.Industry : RatingSubject.Company;
        if (headings.Count >= scales.Count && headings.Count > 0) return headings[index].Subject;
        var above = headings.Where(heading => heading.Line <= scales[index][0].Line.Number).ToList();
        if (above.Count > 0) return above[^1].Subject;
        // A firm with one scale rates companies by it.
        return headings.Count == 1 ? headings[0].Subject : scales.Count == 1 ? RatingSubject.Company : null;
    }

    private static int[]? Horizon(string text)
    {
        if (Months().Match(text) is not { Success: true } match) return null;
        var from = MonthNumber(match.Groups["a"].Value);
        var to = match.Groups["b"].Success ? MonthNumber(match.Groups["b"].Value) : from;
        return [from, to];
    }

    private static int MonthNumber(string text) => text switch
    {
        "三" or "three" => 3,
        "六" or "six" => 6,
        "十二" or "twelve" => 12,
        "一年" => 12,
        "半年" => 6,
        _ => int.Parse(text, CultureInfo.InvariantCulture),
    };

    private sealed record Definition(string Term, decimal? Lower, decimal? Upper, Line Line, string Body, Evidence Evidence);

    [GeneratedRegex("negative (?:expected )?(?:total )?return", RegexOptions.IgnoreCase)]
    private static partial Regex Negative();

    [GeneratedRegex(@"\b(?:plus|minus) (?=\d)")]
    private static partial Regex Spelled();

    private const string Number = @"[-+正负]? ?\d{1,3}(?:\.\d{1,2})?";

    [GeneratedRegex(@"(?:^|[\t|;。,、(:]|\d[、.)]|[-""'“ ]|(?<=(?:公司|股票|个股|证券|行业)(?:投资)?评级|比较标准|(?:市场|大盘|指数|基准)表现|以上|以下|之间|以内|%|^(?:股票|公司|行业|投资|评级|说明))) {0,3}[""']?(?<term>" + RatingTerms.WithRisk + @")[""']?(?:评级|级|\([A-Za-z /-]{1,24}\))?""?\s?(?:[:\t,|=-]|\. (?=The |Total |Expected |We )|是?指|为(?=[-+\d])|(?=(?:预期|预计|未来|相对|介于|涨幅|跌幅|公司|行业|股价|我们|[Tt]he |[Ww]e |[Ee]xpected|[Tt]otal|>|≥|\(|is (?:a|one)|one that|means|denotes)|(?=,? ?indicates))|[-]{1,2})")]
    private static partial Regex Term();

    [GeneratedRegex(@"(?:^|[\t\d.、])(?:买(?<gap>\t)入|增(?<gap>\t)持|中(?<gap>\t)性|减(?<gap>\t)持|卖(?<gap>\t)出|持(?<gap>\t)有|推(?<gap>\t)荐|回(?<gap>\t)避|看(?<gap>\t)[好淡]|超(?<gap>\t)配|标(?<gap>\t)配|低(?<gap>\t)配)[:\t]")]
    private static partial Regex SpreadTerm();

    [GeneratedRegex(@"%[^;。%]{0,24}[;。]|%[^%]{0,3}?(?:以上|以下|之间|以内)(?![^%]{0,5}\d)")]
    private static partial Regex BoundEnd();

    [GeneratedRegex("^" + RatingTerms.WithRisk + "[:]?$")]
    private static partial Regex TermAlone();

    // 上涨15%以上为优于大市
    [GeneratedRegex(@"(?<body>[^;。,]{2,40}%[^;。,%]{0,6}[^;。,%]{0,4}?)(?:为|是)""?(?<term>" + RatingTerms.WithRisk + @")""?(?=[;。,]|$)")]
    private static partial Regex TermBehind();

    // The end of it, which is found much faster.
    [GeneratedRegex("%[^;。,%]{0,10}(?:为|是)")]
    private static partial Regex BoundThenTerm();

    [GeneratedRegex(@"涨|跌|幅|表现|相对|回报|收益|超过|高于|低于|优于|弱于|强于|持平|落后|领先|跟随|看齐|超越|同步|变动|相差|相比|之差|之间|跑赢|跑输|基准|return|outperform|underperform|upside|downside|in line|exceed|perform|appreciat|declin|benchmark|beat|trail|index|ahead|behind|above|below|between|or more|more than|less than|up to|within|\bloss|以上|以下|%至|%~", RegexOptions.IgnoreCase)]
    private static partial Regex About();

    [GeneratedRegex(@"变化不大|战胜|持平|逊于|劣于|相若|相仿|相近|同步|一致|优于|弱于|强于|跑赢|跑输|超越|跟随|看齐|领先|落后|exceed|below|in[- ]line|similar|outperform|underperform|相当", RegexOptions.IgnoreCase)]
    private static partial Regex Vague();

    [GeneratedRegex(@"(?<a>" + Number + @") ?%? ?(?:\(含\))?(?:-|~|至|到|与|和|up to|to|and|or|,) ?(?<b>" + Number + @") ?%", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    // 相差±10%以内, 相差不超过5%
    [GeneratedRegex(@"(?:±|\+/-) ?(?<a>\d{1,3}(?:\.\d{1,2})?) ?%|相差(?:不超过|不到|在)? ?(?<a>\d{1,3}(?:\.\d{1,2})?) ?%|within (?<a>\d{1,3}(?:\.\d{1,2})?) ?%|(?:优于|强于|跑赢)[/或](?:劣于|弱于|跑输).{0,24}?(?:少于|不超过|不到) ?(?<a>\d{1,3}(?:\.\d{1,2})?) ?%", RegexOptions.IgnoreCase)]
    private static partial Regex Within();

    [GeneratedRegex(@"(?<a>" + Number + @") ?%")]
    private static partial Regex Single();

    // Below the benchmark, however the return itself is called.
    [GeneratedRegex(@"比.{0,8}低|(?:低于|弱于|劣于|逊于|落后于?|跑输)(?:同期)?(?:基准|指数|大盘|市场|沪深|恒生|相关)|trail|behind|below (?:that|the|its)|more than .{0,8} below", RegexOptions.IgnoreCase)]
    private static partial Regex Trails();

    [GeneratedRegex(@"(?<!涨)跌|落后|低于|弱于|劣于|逊于|跑输|下降|underperform|downside|decline|below|\bloss", RegexOptions.IgnoreCase)]
    private static partial Regex Fall();

    [GeneratedRegex(@"涨(?!跌|幅)|优于|强于|高出|高于基准|跑赢|领先|高于|(?<!under)outperform|upside|exceed|beat|above|ahead", RegexOptions.IgnoreCase)]
    private static partial Regex Rise();

    // below 0%: the number itself is the bound.
    [GeneratedRegex(@"(?:^[:\s]*|returns? (?:of |is )?)(?:below|under|less than) ?[-+]?\d", RegexOptions.IgnoreCase)]
    private static partial Regex BelowNumber();

    [GeneratedRegex(@"以下|以内|小于|不足|不超过|<|≤|less than|below|lower than", RegexOptions.IgnoreCase)]
    private static partial Regex Below();

    [GeneratedRegex(@"以上|大于|超过|>|≥|more than|above|at least|greater", RegexOptions.IgnoreCase)]
    private static partial Regex Above();

    [GeneratedRegex(@"此前的评级|之前的评级|以往的?评级|[Pp]revious rating|[Pp]rior rating|[Ff]ormer rating")]
    private static partial Regex Superseded();

    [GeneratedRegex(@"(?:^|[\t|(、\d.-])(?:(?<industry>行业(?:的?投资)?评级|行业(?:的)?投资评级|(?:[Ii]ndustry|[Ss]ector) (?:[Rr]ating|[Ii]nvestment [Rr]ating|[Vv]iew)s?)|(?<company>(?:公司|股票|个股|证券)(?:的?投资)?评级|分析师股票评级|(?:[Ss]tock|[Cc]ompany|[Ee]quity|[Aa]nalyst [Ss]tock) (?:[Rr]ating|[Ii]nvestment [Rr]ating)s?))(?:的?(?:量化)?(?:说明|标准|定义|体系)|[Dd]efinitions?)?(?=$|[\t|:(]|[)]|" + RatingTerms.Pattern + ")")]
    private static partial Regex Heading();

    [GeneratedRegex(@"行业(?:指数|股票指数|整体|上涨|变动|下跌|表现|基本面|的?投资|超越|相对|强于|弱于|跑)|该行业|板块指数|[Ii]ndustry|[Ss]ector")]
    private static partial Regex IndustryWords();

    [GeneratedRegex(@"公司股价|股价(?:涨|相对|表现|超|跑|强于|弱于|与)|个股|该股|公司股票|股票(?:价格|相对|涨)|[Ss]tock'?s?\b|[Ss]hare price")]
    private static partial Regex CompanyWords();

    [GeneratedRegex(@"(?:^|\t)(?:行业|板块)(?=\t)|^[Ss]ectors?\b|^[Ii]ndustr(?:y|ies)\b|rate (?:sectors|industries)")]
    private static partial Regex SectorLead();

    [GeneratedRegex(@"(?:^|\t)(?:股票|公司|个股)(?=\t)|[Ss]tocks?\b|[Ss]hares?\b")]
    private static partial Regex StockLead();

    [GeneratedRegex(@"(?<!\d|(?:past|last|previous|preceding|prior|过去|最近) ?)(?:(?<a>\d{1,2}|三|六|十二)(?:个月)? ?(?:-|~|至|到|to) ?(?<b>\d{1,2}|十二) ?(?:个)?(?:月|-?months?)|(?<a>\d{1,2}|三|六|十二|twelve|six) ?-?(?:个月|months?)|(?<a>一年|半年))", RegexOptions.IgnoreCase)]
    private static partial Regex Months();
}
