using Reports.Documents;
using Reports.Storage;

namespace Reports.Azure.Storage;

/// <inheritdoc cref="ReportSelection"/>
internal static class RatingSelection
{
    public static Selection Of(RatingFilter filter)
    {
        var broker = filter.Broker is { } firm ? NameFolding.Fold(firm) : null;
        var level = filter.Level is { } grade ? Keys.Of(grade) : null;
        var change = filter.Change is { } step ? Keys.Of(step) : null;
        var subject = filter.AppliesTo is { } of ? Keys.Of(of) : null;

        var partition = broker is not null ? Keys.Join(RatingIndex.Broker, broker)
            : change is not null ? Keys.Join(RatingIndex.Change, change)
            : level is not null ? Keys.Join(RatingIndex.Level, level)
            : subject is not null ? Keys.Join(RatingIndex.Subject, subject)
            : RatingIndex.All;

        var selection = new Selection(partition) { Name = "ratings" }.On(filter.Dates);
        if (level is not null) selection.Where($"Level eq {level}");
        if (change is not null) selection.Where($"Change eq {change}");
        if (subject is not null) selection.Where($"Subject eq {subject}");
        return selection;
    }
}
