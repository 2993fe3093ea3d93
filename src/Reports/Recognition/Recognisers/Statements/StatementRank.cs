namespace Reports.Recognition.Recognisers.Statements;

/// <summary>How plainly a cover states a rating, plainest first.</summary>
internal enum StatementRank
{
    BehindLabel,
    BesideChange,
    AloneInCell,
    InSentence,
}
