using Azure.Data.Tables;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <summary>Which rows of which partition a list shows: a range of row keys, further conditions, and what a table cannot test.</summary>
internal sealed record Selection
{
    private readonly List<string> _conditions;

    public Selection(string partition) => _conditions = [TableClient.CreateQueryFilter($"PartitionKey eq {partition}")];

    /// <summary>For columns with several values.</summary>
    public Func<TableEntity, bool>? Keep { get; init; }

    /// <summary>Names the query in continuation tokens too.</summary>
    public required string Name { get; init; }

    /// <summary>The columns to read; null reads all.</summary>
    public IEnumerable<string>? Columns { get; init; }

    public string Filter => string.Join(" and ", _conditions);

    public Selection Where(FormattableString condition)
    {
        _conditions.Add(TableClient.CreateQueryFilter(condition));
        return this;
    }

    public Selection Between(string? first, string? behind)
    {
        if (first is not null) Where($"RowKey ge {first}");
        if (behind is not null) Where($"RowKey lt {behind}");
        return this;
    }

    /// <summary>Later days have smaller keys.</summary>
    public Selection On(DateRange dates) =>
        Between(dates.To is { } to ? Keys.Day(to) : null, dates.From is { } from ? Keys.After(from) : null);
}
