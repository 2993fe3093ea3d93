namespace Benchmarks;

/// <summary>The least time of the processor that one of several rounds takes, and what one allocates. What else the machine does is left out.</summary>
internal sealed record Measurement(TimeSpan Time, long AllocatedBytes)
{
    public static Measurement Of(int rounds, Action action)
    {
        action();
        var best = TimeSpan.MaxValue;
        long allocated = 0;
        for (var round = 0; round < rounds; round++)
        {
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Environment.CpuUsage.TotalTime;
            action();
            var time = Environment.CpuUsage.TotalTime - start;
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (time < best) best = time;
        }
        return new Measurement(best, allocated);
    }
}
