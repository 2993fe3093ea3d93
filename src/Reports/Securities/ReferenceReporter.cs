namespace Reports.Securities;

/// <summary>Tells the user what became of the list, for when it was uploaded.</summary>
public sealed class ReferenceReporter(IReference reference, Calendar calendar)
{
    public async Task<ReferenceList> ReportAsync(CancellationToken cancellation)
    {
        var list = await reference.ReadAsync(cancellation);
        await reference.WriteStatusAsync(list == ReferenceList.Absent ? null : ReferenceStatus.Of(list, calendar.Now).ToJson(), cancellation);
        return list;
    }
}
