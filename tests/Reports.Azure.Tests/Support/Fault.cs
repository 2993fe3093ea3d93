namespace Reports.Azure.Tests.Support;

/// <summary>What storage can do instead of answering as it should.</summary>
public enum Fault
{
    /// <summary>503 ServerBusy, with the time to wait.</summary>
    Busy,

    /// <summary>500 InternalError.</summary>
    Error,

    /// <summary>The connection breaks before the request arrives.</summary>
    LostRequest,

    /// <summary>The connection breaks after storage has done what it was asked.</summary>
    LostAnswer,

    /// <summary>412, as if another writer had come between.</summary>
    Conflict,

    /// <summary>400 EntityTooLarge.</summary>
    TooLarge,
}
