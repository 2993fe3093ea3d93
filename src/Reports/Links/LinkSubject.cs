namespace Reports.Links;

/// <summary>What one link is good for: nothing else, and nobody else's.</summary>
public readonly record struct LinkSubject
{
    private readonly string _purpose, _id;

    private LinkSubject(string purpose, string id) => (_purpose, _id) = (purpose, id);

    public static LinkSubject Report(string id) => new("report", id);

    public static LinkSubject Digest(IsoWeek week) => new("digest", week.ToString());

    public static LinkSubject Confirmation(string id) => new("confirm", id);

    public static LinkSubject Unsubscription(string id) => new("unsubscribe", id);

    public override string ToString() => $"link {_purpose} {_id}";
}
