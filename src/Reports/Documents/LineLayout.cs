namespace Reports.Documents;

/// <summary>What the layout of a page says about a line. Text by itself says none of it.</summary>
/// <param name="GoesOn">Whether the line below goes on with its text.</param>
/// <param name="IsRunning">Whether it is part of a paragraph of several lines.</param>
/// <param name="Cells">From where to where each cell is printed, in points.</param>
internal sealed record LineLayout(bool GoesOn, bool IsRunning, IReadOnlyList<(double Left, double Right)> Cells);
