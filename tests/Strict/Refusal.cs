namespace Strict;

/// <summary>Why Azure takes a request for a bad one.</summary>
internal sealed record Refusal(int Status, string Code, string Message)
{
    public Refusal(string code, string message) : this(400, code, message)
    {
    }
}
