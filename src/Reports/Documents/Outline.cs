using System.Text.RegularExpressions;
using Reports.Recognition.Vocabulary;

namespace Reports.Documents;

/// <summary>The parts of a report: its cover, tables of contents, body, and the disclosures at its end. Bounds are indexes of lines.</summary>
public sealed partial class Outline
{
    private const int LongestCover = 160;
    private const int CoverCharacters = 9000;

    private const int CoverPages = 2;

    /// <summary>Characters of a page that is more than a picture and a headline.</summary>
    private const int FewestCharacters = 160;

    private static readonly Words DisclosureWords = new("声明", "承诺", "简介", "保证", "认证", "免责", "披露", "评级", "附录");

    internal Outline(IReadOnlyList<Line> lines)
    {
        DisclosuresStart = FindDisclosures(lines);
        CoverEnd = Math.Min(FindCoverEnd(lines), DisclosuresStart > 0 ? DisclosuresStart : lines.Count);
    }

    /// <summary>The first line behind the cover.</summary>
    public int CoverEnd { get; }

    /// <summary>The first line of the disclosures; the number of lines where there are none.</summary>
    public int DisclosuresStart { get; }

    /// <summary>Whether a line is an entry of a table of contents: dots, then a page.</summary>
    public static bool IsContentsEntry(Line line) => ContentsEntry().IsMatch(line.Text);

    private static int FindCoverEnd(IReadOnlyList<Line> lines)
    {
        int filled = 0, characters = 0;
        var lastPage = LastCoverPage(lines);
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            if (line.IsBlank) continue;
            if (line.Page > lastPage) return index;
            if (filled > 3 && (ContentsHeading().IsMatch(line.Text) || IsContentsEntry(line))) return index;
            characters += line.Text.Length;
            if ((++filled >= LongestCover || characters > CoverCharacters) && line.Page is null) return index + 1;
        }
        return lines.Count;
    }

    // A picture and a headline on a page of their own stand before what other houses begin with.
    private static int LastCoverPage(IReadOnlyList<Line> lines) =>
        lines.TakeWhile(line => line.Page is 1).Sum(line => line.Text.Length) < FewestCharacters ? CoverPages + 1 : CoverPages;

    // The last heading of its kind that begins nothing but small print: a report may name its disclaimer in a footer long before.
    private static int FindDisclosures(IReadOnlyList<Line> lines)
    {
        var earliest = Math.Min(lines.Count * 2 / 5, 60);
        for (var index = earliest; index < lines.Count; index++)
        {
            if (lines[index].Text.Length < 60 && MayHeadDisclosures(lines[index].Text) && DisclosureHeading().IsMatch(lines[index].Text) && !IsContentsEntry(lines[index])) return index;
        }
        return lines.Count;
    }

    // English words come in all capitals; Chinese ones are few.
    private static bool MayHeadDisclosures(string text) => text.Length > 0 && (char.IsAsciiLetter(text[0]) || DisclosureWords.AreIn(text));

    [GeneratedRegex(@"\.{4,}\s*\d{0,4}$|…{2,}\s*\d{0,4}$|错误!未定义书签")]
    private static partial Regex ContentsEntry();

    [GeneratedRegex(@"^(正文|内容|图表|报告)?\s*目\s*录(\s*CONTENTS?)?$|^(Table of )?Contents$|^Catalog$|^(投资案件|图目录|表目录)$", RegexOptions.IgnoreCase)]
    private static partial Regex ContentsHeading();

    [GeneratedRegex(@"^(\S{0,8}(分析师|证券分析师|研究员|作者|分析员)(声明|承诺|承诺及简介|及研究团队简介|简介|保证|认证).{0,12}|(一般|重要|特别|法律|免责|版权|权利){0,2}(声明|免责条款)|.{0,6}免责声明.{0,6}|(重要)?信息披露|重要(信息)?披露.{0,8}|法律声明及风险提示|(投资)?评级(说明|标准|体系|定义|系统).{0,14}|.{0,8}(行业|公司|股票|证券).{0,6}评级.{0,4}(说明|标准|体系|定义|系统).{0,8}|附录.{0,4}APPENDIX.{0,6}|(important |research |other |required |regulatory |company[- ]specific |[/&] |and )*disclosures?( appendix| section| and disclaimers?)?:?|(general |legal )?disclaimers?|compliance notices?|disclosures in respect of .{4,40}|analysts?'? certifications?.{0,10}|appendix [a-z0-9-]{1,4}|(explanation of|guide to) .{0,30}ratings?( system)?|reg(ulation)? ac( certification)?|利益冲突披露.{0,40})$", RegexOptions.IgnoreCase)]
    private static partial Regex DisclosureHeading();
}
