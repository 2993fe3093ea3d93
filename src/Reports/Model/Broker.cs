namespace Reports.Model;

/// <summary>The issuing firm. <see cref="Id"/> is URL-safe and stable; <see cref="Name"/> is the short Chinese name, else the English one.</summary>
public sealed record Broker(string Id, string Name, Evidence? Evidence = null);
