using System.Text.RegularExpressions;
using Reports.Documents;
using Reports.Model;
using Reports.Recognition.Recognisers.Stocks;
using Reports.Recognition.Vocabulary;

namespace Reports.Recognition.Recognisers;

/// <summary>
/// Tables of recommended stocks, by their caption or the sentence above: a column of stocks beside their themes, whose cells may be
/// merged, or lists of stocks beside the theme of the row.
/// </summary>
internal static partial class RecommendationTables
{
    public static void Read(Table table, string above, Findings findings)
    {
        var caption = table.Caption?.Text ?? "";
        // A table of ratings is no list of picks because a sentence above it recommends.
        if (StockTable.Of(table, findings)?.Groups.Exists(group => group.Rating is not null) == true && !Recommends().IsMatch(caption)) return;
        var header = table.Rows[0];
        var isArgued = Argued().IsMatch(header.Line.Text);
        if (!(isArgued || Recommends().IsMatch(above)) || Noise().IsMatch(table.Rows[0].Line.Text) || (Figures().IsMatch(table.Rows[0].Line.Text) && !isArgued && !Picks().IsMatch(caption))) return;
        var strength = RecommendationRecogniser.StrengthOf(isArgued ? Argued().Match(header.Line.Text).Value : Recommends().Match(above).Value);
        var stocks = header.Cells.ToList().FindIndex(cell => StockHeader().IsMatch(cell.Text));
        if (stocks >= 0) ReadColumn(table, stocks, strength, findings);
        else if (header.Cells.Count >= 2 && header.Cells[0].IsEmpty) ReadLists(table, strength, findings);
    }

    private static void ReadColumn(Table table, int stocks, RecommendationStrength strength, Findings findings)
    {
        var themes = table.Rows[0].Cells.ToList().FindIndex(cell => ThemeHeader().IsMatch(cell.Text));
        string? theme = null;
        foreach (var row in table.Rows.Skip(1))
        {
            if (themes >= 0 && themes < row.Cells.Count && !row.Cells[themes].IsEmpty) theme = row.Cells[themes].Printed;
            if (stocks >= row.Cells.Count || row.Cells[stocks].IsEmpty || row.Cells.Any(cell => RatingTerms.LevelOf(cell.Text) >= RatingLevel.Neutral)) continue;
            var cell = row.Cells[stocks];
            StockLists.Read(row.Line, cell.Start, cell.Length, theme, strength, findings);
        }
    }

    private static void ReadLists(Table table, RecommendationStrength strength, Findings findings)
    {
        foreach (var row in table.Rows.Skip(1))
        {
            if (row.Cells.Count < 2 || row.Cells[0].IsEmpty) continue;
            var theme = row.Cells[0].Printed;
            foreach (var cell in row.Cells.Skip(1)) StockLists.Read(row.Line, cell.Start, cell.Length, theme, strength, findings);
        }
    }

    [GeneratedRegex(@"建议(?:持续|重点|积极)?关注|重点关注|重点推荐|(?:公司|标的|个股)推荐|推荐(?:标的|公司|关注)|受益标的|相关标的|关注标的|金股(?:组合|名单|一览|推荐|(?=\n|$))")]
    private static partial Regex Recommends();

    // Beside each stock, why it is recommended.
    [GeneratedRegex(@"(?:^|\t)(?:核心)?推荐(?:逻辑|理由)(?=$|\t)")]
    private static partial Regex Argued();

    [GeneratedRegex(@"^(?:受益|相关|重点|推荐|建议关注|关注)?(?:公司|标的|个股|股票)(?:名称|简称)?$|^(?:证券)?(?:名称|简称)$|^受益(?:公司|标的)$")]
    private static partial Regex StockHeader();

    [GeneratedRegex(@"行业|领域|环节|赛道|主题|方向|板块|细分|产业链|场景")]
    private static partial Regex ThemeHeader();

    [GeneratedRegex("涨跌|涨幅|跌幅|融资|基金|指数")]
    private static partial Regex Noise();

    [GeneratedRegex("收盘|市值|PE|EPS")]
    private static partial Regex Figures();

    // A list of picks may say what they cost and earn.
    [GeneratedRegex("金股(?:组合|名单|一览|推荐)?$")]
    private static partial Regex Picks();
}
