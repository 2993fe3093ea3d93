using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Reports.Storage;

namespace Functions.Http;

/// <summary>What every list takes.</summary>
internal sealed class ListParameters
{
    public const int LongestToken = 4096;

    [FromQuery(Name = "pageSize"), Description("Items on a page, 100 where nothing is said"), Range(1, 1000)]
    public int? PageSize { get; init; }

    [FromQuery(Name = "continuationToken"), Description("Where the page before ended"), StringLength(LongestToken)]
    public string? ContinuationToken { get; init; }

    [FromQuery(Name = "format"), Description("json where neither this nor the Accept header says csv")]
    public ListFormat? Format { get; init; }

    public PageRequest Page => new(PageSize ?? 100, ContinuationToken);

    public bool IsFirst => ContinuationToken is null;
}
