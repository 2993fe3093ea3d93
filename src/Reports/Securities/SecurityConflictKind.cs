using System.Text.Json.Serialization;
using Reports.Model;

namespace Reports.Securities;

[JsonConverter(typeof(CamelCase<SecurityConflictKind>))]
public enum SecurityConflictKind
{
    NameWithSeveralCodes,
    CodeWithSeveralNames,
}
