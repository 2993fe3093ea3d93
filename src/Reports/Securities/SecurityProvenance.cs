using System.Text.Json.Serialization;
using Reports.Model;

namespace Reports.Securities;

[JsonConverter(typeof(CamelCase<SecurityProvenance>))]
public enum SecurityProvenance
{
    /// <summary>The user's list says so, which decides.</summary>
    Reference,

    /// <summary>Reports print the name with the code.</summary>
    Learned,
}
