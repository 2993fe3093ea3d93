using System.Text.Json.Serialization;
using Reports.Model;

namespace Reports.Digests;

[JsonConverter(typeof(CamelCase<SendOutcome>))]
public enum SendOutcome
{
    /// <summary>The counts say to whom: also nobody, where all had it already.</summary>
    Done,

    /// <summary>No report and no unread file belongs to the week; nothing is sent or frozen.</summary>
    NothingToSay,

    /// <summary>Sending would freeze a week whose reports are still coming in.</summary>
    WeekNotOver,

    /// <summary>No setting names anybody and nobody has subscribed; nothing is sent or frozen.</summary>
    NoRecipients,

    /// <summary>A setting is missing or wrong; the message names it. Nothing is sent or frozen.</summary>
    Misconfigured,
}
