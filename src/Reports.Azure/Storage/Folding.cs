using Reports.Documents;

namespace Reports.Azure.Storage;

/// <inheritdoc cref="NameFolding"/>
internal static class Folding
{
    public static string Fold(string name) => NameFolding.Fold(name);
}
