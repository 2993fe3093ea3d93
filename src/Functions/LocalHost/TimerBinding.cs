namespace Functions.LocalHost;

/// <summary>What a timer trigger's function.json says: the function, and how often it is called, counted from the full hour.</summary>
internal sealed record TimerBinding(string Function, TimeSpan Period);
