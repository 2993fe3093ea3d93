namespace Reports.Azure.Configuration;

/// <summary>A setting is not what it can be; the message tells whoever set it.</summary>
public sealed class SettingException(string name, string? value, string expected) : Exception($"The setting {name} is '{value}'. It has to be {expected}.");
