using System.Collections;

namespace Reports.Digests;

/// <summary>A list of which most items are never looked at: a mail shows the first of thousands.</summary>
internal sealed class MadeOnDemand<T>(int count, Func<int, T> make) : IReadOnlyList<T>
{
    public int Count => count;

    public T this[int index] => make(index);

    public IEnumerator<T> GetEnumerator()
    {
        for (var index = 0; index < count; index++) yield return make(index);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
