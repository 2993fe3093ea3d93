namespace Reports.Documents;

internal static class Languages
{
    /// <summary><c>zh</c> where at least one letter in ten is Chinese: Chinese reports are full of Latin names and tickers.</summary>
    public static string Of(IReadOnlyList<Line> lines)
    {
        int chinese = 0, latin = 0;
        var most = lines.Sum(line => line.Text.Length);
        foreach (var line in lines)
        {
            foreach (var character in line.Text.AsSpan())
            {
                if (TextFolding.IsChinese(character)) chinese++;
                else if (char.IsAsciiLetter(character)) latin++;
            }
            // Whatever the rest may hold.
            if (chinese * 10L >= most) return "zh";
        }
        return chinese * 10L >= chinese + latin ? "zh" : "en";
    }
}
