namespace Reports.Links;

public enum LinkState
{
    Valid,
    Expired,

    /// <summary>Signed for something else, altered, or not by this app.</summary>
    Wrong,
}
