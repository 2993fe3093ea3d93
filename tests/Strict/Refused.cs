using System.Text.Json;

namespace Strict;

/// <summary>The answer to a request that was refused.</summary>
internal sealed class Refused(Refusal refusal) : MadeResponse(
    refusal.Status, refusal.Message, $$"""{"error":{"code":"{{refusal.Code}}","message":"{{JsonEncodedText.Encode(refusal.Message)}}"} }""",
    ("x-ms-error-code", refusal.Code), ("x-ms-retry-after-ms", "1"))
{
    public override bool IsError => true;
}
