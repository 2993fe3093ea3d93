using System.Text.Json;
using Reports.Model;
using Reports.Tests.Support;
using static Reports.Tests.Support.Reading;

namespace Reports.Tests.Samples;

/// <summary>The sample documents against the facts that lie beside them.</summary>
public class SampleTests
{
    /// <summary>What a line of the sample's JSON is called; each is one test, so that a diff names its field.</summary>
    public static TheoryData<string, string> Facts
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var sample in Sample.All)
            {
                foreach (var fact in sample.Expected.EnumerateObject()) data.Add(sample.Name, fact.Name);
            }
            return data;
        }
    }

    public static TheoryData<string> Names => new(Sample.All.Select(sample => sample.Name));

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_field_says_what_the_sample_states(string name, string field)
    {
        var sample = Sample.Named(name);
        using var actual = JsonDocument.Parse(ReportJson.Serialize(Read(sample.Content, sample.FileName)));
        var expected = ExpectedFacts.Of(field, sample.Expected.GetProperty(field));
        var found = ExpectedFacts.Of(field, actual.RootElement.GetProperty(field)).Select(fact => fact.Only(expected)).ToHashSet();
        var missing = expected.Where(fact => !found.Contains(fact)).Select(fact => $"  missing  {fact}");
        var extra = found.Where(fact => !expected.Contains(fact)).Select(fact => $"  extra    {fact}");
        var diff = missing.Concat(extra).Order(StringComparer.Ordinal).ToList();
        Assert.True(diff.Count == 0, $"{name}: {field}\n{string.Join('\n', diff)}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Evidence_holds_for_every_value_of_a_sample(string name)
    {
        var sample = Sample.Named(name);
        Assert.True(Evidences.Hold(Parsed(sample.Content, sample.FileName)) > 5);
    }

    [Fact]
    public void Every_sample_has_its_facts_beside_it() => Assert.True(Sample.All.Count >= 20, $"{Sample.All.Count} samples are there");
}
