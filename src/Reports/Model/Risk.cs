namespace Reports.Model;

public sealed record Risk(string Text, Evidence? Evidence);
