using System.Diagnostics;

namespace Benchmarks;

/// <summary>The best time of several rounds, and what one round allocates.</summary>
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
            var start = Stopwatch.GetTimestamp();
            action();
            var time = Stopwatch.GetElapsedTime(start);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (time < best) best = time;
        }
        return new Measurement(best, allocated);
    }
}
