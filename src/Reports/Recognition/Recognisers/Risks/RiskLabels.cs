using System.Text.RegularExpressions;
using Reports.Documents;

namespace Reports.Recognition.Recognisers.Risks;

/// <summary>风险提示：…, Risks include …: a line that says of itself that its rest is a list of risks.</summary>
internal static partial class RiskLabels
{
    /// <summary>The list behind the label, or null.</summary>
    public static Group? Find(Line line)
    {
        if (Inline().Match(line.Text) is { Success: true } inline) return inline.Groups["list"];
        return Unmarked().Match(line.Text) is { Success: true } unmarked && line.IsParted(unmarked.Groups["list"].Index) ? unmarked.Groups["list"] : null;
    }

    [GeneratedRegex(@"^(?:[■●⚫▍◆➤➢►▶•❑★◼▪□Ø✓\s]{1,3}|\d{1,2}[、.])?(?:(?:主要|核心|下行|潜在|关键|投资)?风险(?:提示|因素)?(?:\((?:上行|下行)\))?\s?[:]|风险提示。(?=[^。]{3,40}[;,、。][^。]{3,})|\[(?:主要)?风险(?:提示|因素)\]:?)(?<list>.{4,600})$|(?<=[。;])(?:主要)?风险提示[:](?<list>.{4,400})$|^(?:(?:[Kk]ey|[Dd]ownside|[Mm]ain|[Uu]pside) ){0,2}[Rr]isks?(?: factors| include| to (?:our |the )?[a-z ]{3,32})?(?:\s?[:](?! ?(?:(?:Above|Below) )?(?:Average|High|Medium|Low|Speculative)(?![a-z]))|\.(?=[^;]{4,90};))(?<list>.{6,600})$|^(?:(?:[Kk]ey|[Dd]ownside|[Mm]ain|[Uu]pside|[Pp]rincipal|[Ss]ector|[Pp]rimary|[Pp]otential) ){0,2}[Rr]isks? (?:to (?:our|the) [A-Za-z ]{2,40} )?(?:include|are|that (?:may|could) (?:impede|prevent) [a-z ]{4,50}):? (?<list>.{6,600})$|^What (?:could|would|may|might) (?:keep|stop|make|go (?!right)|prove|push) ?[^:.]{4,60}:(?<list>.{6,600})$")]
    public static partial Regex Inline();

    [GeneratedRegex("^风险提示(?<list>[^:]{6,300})$")]
    private static partial Regex Unmarked();
}
