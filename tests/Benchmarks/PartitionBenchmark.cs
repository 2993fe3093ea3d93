using System.Globalization;
using Reports.Azure.Storage;

namespace Benchmarks;

/// <summary>
/// <c>partitions [REPORTS_A_DAY] [DAYS]</c>: makes the rows of a year of reports without writing them, and prints the partitions that
/// they crowd in: rows in the year, in the busiest hour and in the busiest second, against the 2,000 a second that Azure documents for one.
/// </summary>
internal static class PartitionBenchmark
{
    private const int Shown = 12, PartitionLimit = 2_000;

    public static void Run(string[] arguments)
    {
        var reportsADay = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 5_000;
        var days = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 365;
        var (names, load) = (new StorageNames(), new Dictionary<(string Table, string Partition), PartitionLoad>());
        var (index, market) = (new ReportRows(names), new MarketDay(1));
        long rows = 0, transactions = 0;
        for (var day = 0; day < days; day++)
        {
            foreach (var report in market.Reports(new DateOnly(2026, 1, 1).AddDays(day), reportsADay))
            {
                var second = report.KnownAt!.Value.ToUnixTimeSeconds();
                var own = index.Of(report, report);
                transactions += own.GroupBy(row => (row.Table, row.Entity.PartitionKey)).Sum(partition => (partition.Count() + 99) / 100);
                foreach (var row in own)
                {
                    rows++;
                    var key = (row.Table, row.Entity.PartitionKey);
                    if (!load.TryGetValue(key, out var partition)) load.Add(key, partition = new());
                    partition.Add(second);
                }
            }
        }
        var reports = (double)reportsADay * days;
        Print($"{reports:0} reports in {days} days, {rows / reports:0.0} rows in {transactions / reports:0.0} transactions a report, {rows} rows in {load.Count} partitions");
        Print($"{"partition",-34}{"rows",12}{"a report",10}{"hour",9}{"second",8}{"reaches 2,000/s at",22}");
        foreach (var (key, partition) in load.OrderByDescending(one => one.Value.Rows).Take(Shown))
            Print($"{$"{key.Table} {key.Partition}",-34}{partition.Rows,12}{partition.Rows / reports,10:0.00}{partition.BusiestHour,9}{partition.BusiestSecond,8}{PartitionLimit / (partition.Rows / reports),14:0} reports/s");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private sealed class PartitionLoad
    {
        private readonly Dictionary<long, int> _hours = [], _seconds = [];
        private long _hour;

        public long Rows { get; private set; }

        public int BusiestHour => _hours.Values.Max();

        public int BusiestSecond { get; private set; }

        public void Add(long second)
        {
            Rows++;
            var hour = second / 3600;
            _hours[hour] = _hours.GetValueOrDefault(hour) + 1;
            // A day's reports come in no order; only its own seconds are looked at together.
            if (hour / 24 != _hour)
            {
                _seconds.Clear();
                _hour = hour / 24;
            }
            BusiestSecond = Math.Max(BusiestSecond, _seconds[second] = _seconds.GetValueOrDefault(second) + 1);
        }
    }
}
