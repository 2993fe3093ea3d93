namespace Reports.Recognition.Recognisers;

/// <summary>What a cover prints of a person.</summary>
internal enum PersonTokenKind
{
    Role,
    Name,
    Certificate,
    SfcNumber,
    Email,
    Phone,
}
