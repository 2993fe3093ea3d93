using Reports.Model;

namespace Reports.Recognition.Recognisers.Firms;

/// <summary>What speaks for a firm: all its mentions, and the weight and place of the best of them.</summary>
internal sealed record Vote(string Id, string Name, int Weight, Evidence Evidence, int Best, bool IsOwnName);
