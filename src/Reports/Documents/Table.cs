namespace Reports.Documents;

/// <summary>Rows of cells. Rows may differ in length; an empty cell may stand for the one above it.</summary>
public sealed record Table(IReadOnlyList<Row> Rows)
{
    /// <summary>The last printed line above the table, which usually names it; null at the document's start.</summary>
    public Line? Caption { get; init; }

    /// <summary>Where it begins in the document's lines.</summary>
    public int FirstLine { get; init; }

    public int LastLine { get; init; }
}

public sealed record Row(Line Line, IReadOnlyList<Cell> Cells)
{
    public string this[int column] => column < Cells.Count ? Cells[column].Text : "";
}
