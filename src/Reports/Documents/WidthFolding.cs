using System.Globalization;
using System.Text;

namespace Reports.Documents;

/// <summary>
/// Full-width forms, Kangxi radicals and the like as the plain characters that they stand for. Unicode's own compatibility
/// normalisation does this too, but not in an app without culture data, which this one is.
/// </summary>
public static class WidthFolding
{
    private const char FirstRadical = '\u2F00';

    // PDF writers print radicals for the characters that they look like; these are U+2F00 to U+2FD5 in order.
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日"
        + "曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行"
        + "衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    // The other radicals that are words by themselves, of U+2E80 to U+2EF3, and what they are.
    private const string Shapes = "⺈⺊⺌⺍⺒⺓⺜⺝⺟⺠⺧⺩⺬⺼⺽⻁⻄⻅⻆⻉⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻫⻬⻭⻮⻯⻰⻱⻲⻳";
    private const string Words = "刀卜小小巳幺日月母民牛王示肉臼虎西见角贝车長长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄斉齐歯齿竜龙龜亀龟";

    public static string Fold(string text)
    {
        var index = 0;
        while (index < text.Length && Fold(text[index]) == text[index]) index++;
        if (index == text.Length) return text;
        var folded = new StringBuilder(text, 0, index, text.Length);
        for (; index < text.Length; index++) folded.Append(Fold(text[index]));
        return folded.ToString();
    }

    public static char Fold(char character) => character switch
    {
        < '\u0080' => character,
        '\u3000' or '\u00A0' or (>= '\u2000' and <= '\u200A') => ' ',
        '–' or '—' or '⸺' or '⸻' or '−' or '‐' or '‑' or '―' or '－' => '-',
        '〜' or '∼' or '～' => '~',
        '“' or '”' or '„' or '‟' or '「' or '」' or '『' or '』' => '"',
        '‘' or '’' => '\'',
        // 买入丨维持: a character of its own that is printed as a bar.
        '│' or '┃' or '︱' or '丨' => '|',
        '•' or '・' or '∙' or '･' => '·',
        '￥' => '¥',
        '【' => '[',
        '】' => ']',
        '﹣' => '-',
        '﹪' => '%',
        '﹕' => ':',
        '﹔' => ';',
        '﹙' or '︵' => '(',
        '﹚' or '︶' => ')',
        >= '！' and <= '～' => (char)(character - 0xFEE0),
        >= FirstRadical and <= '\u2FD5' => Radicals[character - FirstRadical],
        >= '\u2E80' and <= '\u2EF3' when Shapes.IndexOf(character, StringComparison.Ordinal) is var shape and >= 0 => Words[shape],
        // Patterns and numbers know only the digits of ASCII.
        _ when char.IsDigit(character) => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(character)),
        _ => character,
    };
}
