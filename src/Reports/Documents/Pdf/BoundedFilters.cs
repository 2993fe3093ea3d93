using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Reports.Documents.Pdf;

/// <summary>PdfPig's filters, each within what the file may still decompress.</summary>
internal sealed class BoundedFilters(ReadingBudget budget) : IFilterProvider
{
    public ReadingBudget Budget => budget;

    public PageTree PageTree { get; } = new();

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(filter, budget, PageTree))];
}
