namespace Reports.Recognition.Recognisers.People;

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
