using System.Text.Json;
using System.Text.Json.Serialization;
using Functions.Http;

namespace Functions.Tests;

public partial class CsvTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-cmd", "'-cmd")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("=\",\"", "\"'=\"\",\"\"\"")]
    [InlineData("长电科技", "长电科技")]
    [InlineData(null, "")]
    public void A_cell_is_text_and_never_a_formula(string? value, string cell) =>
        Assert.Equal($"name,inner.figure,tags\r\n{cell},,\r\n", Csv.Write([new Item(value, null, [])], Json.Default.Item));

    [Fact]
    public void Figures_stay_figures_and_lists_share_a_cell() =>
        Assert.Equal("name,inner.figure,tags\r\n,-1.5,'-a; b\r\n", Csv.Write([new Item(null, new(-1.5m), ["-a", "b"])], Json.Default.Item));

    internal sealed record Item(string? Name, Inner? Inner, IReadOnlyList<string> Tags);

    internal sealed record Inner(decimal Figure);

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Item))]
    internal sealed partial class Json : JsonSerializerContext;
}
