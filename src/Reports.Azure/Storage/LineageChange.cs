using System.Collections.Immutable;
using Azure;
using Reports.Coverage;

namespace Reports.Azure.Storage;

/// <summary>A firm's opinions as one report left them.</summary>
/// <param name="Version">Null where there is no entity.</param>
/// <param name="Untold">The opinions whose rows may not know yet what stands before them.</param>
internal sealed record LineageChange(RowAddress Address, Lineage Lineage, ETag? Version, ImmutableArray<Opinion> Untold)
{
    public Opinion? Own => Lineage.Opinions.FirstOrDefault(opinion => opinion.ReportId == Address.Share);
}
