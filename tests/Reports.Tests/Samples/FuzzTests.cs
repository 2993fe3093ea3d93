using System.Text;
using CsCheck;
using Reports.Documents;
using Reports.Recognition;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Samples;

/// <summary>Damaged documents: whatever comes, no exception, no hang, and evidence that holds.</summary>
public class FuzzTests
{
    /// <summary>Guards against a hang only; what is slow for other reasons does not come near it.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    private static readonly int LongLine = Fuzz.Cases > 1000 ? 60_000 : 10_000;

    private static readonly string[] Texts = [.. Sample.Texts.Select(sample => TextDecoder.Decode(sample.Content)!)];

    private static readonly Gen<(int, double, int)[]> Mutations = Gen.Select(Gen.Int[0, Fuzz.Kinds - 1], Gen.Double[0, 0.9999], Gen.Int[0, int.MaxValue]).Array[1, 6];

    [Fact]
    public Task A_mutated_sample_is_read_with_evidence_that_holds() =>
        Gen.Select(Gen.Int[0, Texts.Length - 1], Mutations).SampleAsync(
            (sample, mutations) => InTime(() => Parse(Bytes(Fuzz.Mutate(Texts[sample], mutations)), Sample.Texts[sample].FileName)),
            iter: Fuzz.Cases, threads: 1);

    [Fact]
    public void A_sample_with_damaged_bytes_is_read_or_refused() =>
        Gen.Select(Gen.Int[0, Sample.All.Count - 1], Gen.Select(Gen.Double[0, 0.9999], Gen.Byte).Array[1, 8]).Sample((sample, damages) =>
        {
            var bytes = (byte[])Sample.All[sample].Content.Clone();
            foreach (var (where, value) in damages) bytes[(int)(where * bytes.Length)] = value;
            if (Parse(bytes, Sample.All[sample].FileName) is { Succeeded: true } result) Evidences.Hold(result.Report);
        }, iter: Fuzz.Cases / 3, threads: 1);

    [Fact]
    public void Any_text_and_any_bytes_are_read_or_refused()
    {
        Gen.String.Sample(text => _ = Parse(Encoding.UTF8.GetBytes(text)), iter: Fuzz.Cases, threads: 1);
        Gen.Byte.Array.Sample(bytes => _ = Parse(bytes), iter: Fuzz.Cases, threads: 1);
    }

    public static TheoryData<string> Names => new(Sample.Texts.Select(sample => sample.Name));

    public static TheoryData<string> Units => new(
        "买", "买入", "买入（维持）", "目标价", "目标价：", "目标价：1", "目标价 ", "1", "1,", "1.", "12.5%", "2026", "2026年", "2026-11-17", "11.16-", "（", "(", "[", "《", "《》", "|", "| ", "\t", " \t", " ", "　",
        "a", "A", "A ", "Aa ", "a@", "a.b@", "@a.", "A a@-.com ", "S1", "S1920523040002", "68891", "688917.SH", "688917.SH ", "岑石科技（688917", "、", "岑石科技、", "；", "：", "主题：", "建议关注", "建议关注：岑石科技、", "推荐", "风险提示：",
        "风险；", "沪深300指数", "指数上涨", "上涨1", "分析师", "分析师：", "沈砚秋", "沈砚秋 ", "证券", "证券股份", "岚川证券股份有限公司", "Securities ", "Halden Securities ", "<", "<b", "<td>", "<table>", "&", "&nbsp;", "*", "_", "`", "\\", "#", "-", "- ", "维持", "维持 ",
        "上调至", "买入：", "买入：涨幅", "5%至", "公司评级", "-", "—", "…", ".", "\u200B", "\uE000", "\uD83D\uDE00", "EPS", "2025A", "2025A ", "2025E", "PE\t2025A\t", "持有", "may ", "not ", "1 ", "+1 ", "0571-", "公司于", "相关报告", "目录", "Price target ", "HK$", "from ", "a|", "·", "/", "a/b ", "●", "丨", ",", ":", "x(", "(x)");

    /// <summary>What recognisers look at; they then look back over what stands before it.</summary>
    private const string Tail = "某2026年11月17日某岑石科技（688917.SH）某买入某目标价158元某沪深300上涨5%某沈砚秋某a.b@lanchuan.example。";

    [Theory]
    [MemberData(nameof(Units))]
    public async Task A_very_long_line_of_anything_is_read_in_time(string unit)
    {
        var line = new StringBuilder().Insert(0, unit, LongLine / unit.Length).ToString();
        await InTime(() => Parse(Bytes(line)));
        await InTime(() => Parse(Bytes((Cover.Company with { Facts = "买入（维持）\n\n" + line + Tail }).ToString())));
        await InTime(() => Parse(Bytes((Cover.Company with { Facts = "买入（维持）\n\n" + line, Body = line + "\n\n风险提示：需求放缓。" }).ToString())));
    }

    [Theory]
    [MemberData(nameof(Units))]
    public async Task A_very_long_list_of_anything_is_read_in_time(string unit)
    {
        var list = new StringBuilder().Insert(0, unit + "\n", LongLine / 2).ToString();
        await InTime(() => Parse(Bytes((Cover.Company with { Body = list + Tail }).ToString())));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Work_grows_with_the_text(string name)
    {
        var text = TextDecoder.Decode(Sample.Named(name).Content)!;
        var once = Allocated(Bytes(Repeat(text, 4)));
        var eightfold = Allocated(Bytes(Repeat(text, 32)));
        // Work is counted in bytes allocated, which no busy machine changes; a little over eight allows for lists that grow.
        Assert.True(eightfold < once * 10, $"{name}: {once:N0} bytes for 4 copies, {eightfold:N0} for 32");
        await InTime(() => Parse(Bytes(Repeat(text, 40)), Sample.Named(name).FileName));
    }

    [Fact]
    public void Work_grows_with_what_is_found()
    {
        var (few, many) = (Recommending(100), Recommending(800));
        Assert.Equal(800, Parse(many).Report!.Report.Recommendations.Count);
        var (once, eightfold) = (Allocated(few), Allocated(many));
        Assert.True(eightfold < once * 10, $"{once:N0} bytes for 100 stocks, {eightfold:N0} for 800");
    }

    private static byte[] Recommending(int stocks) => Bytes((Cover.Company with
    {
        Body = string.Join("\n\n", Enumerable.Range(0, stocks).Select(number => $"建议关注：岑{(char)('\u6C5F' + number)}股份-U。")),
    }).ToString());

    private static long Allocated(byte[] content)
    {
        _ = Parse(content);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Parse(content);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text + "\n", times).ToString();

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static async Task InTime(Func<ParseResult> parse)
    {
        var result = await Task.Run(parse, TestContext.Current.CancellationToken).WaitAsync(Hang, TestContext.Current.CancellationToken);
        if (result.Succeeded) Evidences.Hold(result.Report);
    }
}
