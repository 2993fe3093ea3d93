namespace Functions.Hosting;

/// <summary>The program cannot start; the message tells the person who started it what to do.</summary>
internal sealed class StartupException(string message, Exception? inner = null) : Exception(message, inner);
