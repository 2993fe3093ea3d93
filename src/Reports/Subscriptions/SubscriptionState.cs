using System.Text.Json.Serialization;
using Reports.Model;

namespace Reports.Subscriptions;

[JsonConverter(typeof(CamelCase<SubscriptionState>))]
public enum SubscriptionState
{
    /// <summary>Asked for, and not confirmed by who reads mail at the address.</summary>
    Pending,
    Active,

    /// <summary>The reader wants no more.</summary>
    Unsubscribed,

    /// <summary>The address does not take mail, or its reader called it spam.</summary>
    Suppressed,
}
