namespace Reports.Documents;

/// <summary>Names as they are compared: without white space, full-width forms and case.</summary>
public static class NameFolding
{
    public static string Fold(string name) =>
        string.Concat(WidthFolding.Fold(name).Where(character => !char.IsWhiteSpace(character))).ToLowerInvariant();
}
