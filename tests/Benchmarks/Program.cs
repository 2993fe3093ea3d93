using Benchmarks;

Dictionary<string, Action<string[]>> verbs = new()
{
    ["parse"] = ParseBenchmark.Run,
    ["query"] = QueryBenchmark.Run,
    ["pdf"] = PdfBenchmark.Run,
    ["digest"] = DigestBenchmark.Run,
    ["partitions"] = PartitionBenchmark.Run,
    ["startup"] = StartupBenchmark.Run,
    ["load"] = LoadBenchmark.Run,
};

if (args is [var verb, .. var rest] && verbs.TryGetValue(verb, out var run))
{
    run(rest);
    return 0;
}
Console.Error.WriteLine($"usage: Benchmarks {string.Join('|', verbs.Keys)} [ARGUMENTS]");
return 2;
