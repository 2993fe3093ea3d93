using Reports.Documents;

namespace Reports.Recognition.Recognisers.Subjects;

/// <summary>
/// The listings that a company report is about: a name with its code that stands by itself at the head of the cover, or in its title.
/// A second listing of the same company is a second subject.
/// </summary>
internal sealed class SubjectRecogniser : IRecogniser
{
    /// <summary>From the surest to what is left where nothing else is printed; the first that finds one ends the search.</summary>
    private static readonly Action<SubjectSearch>[] Ways =
    [
        NamedCodes.Find,
        BracketedCodes.Find,
        CodesUnderNames.Find,
        LabelledCodes.Find,
        HongKongNumbers.Find,
        ExchangeCodes.Find,
        NamedTickers.FindInHead,
        NamedTickers.FindOnCover,
        RatedCodes.Find,
        LoneCodes.Find,
        OnlyNamedCode.Find,
        NamedTickers.FindUnlisted,
    ];

    public void Recognise(Document document, Findings findings)
    {
        if (findings.Notes.Count > 0 || SeveralSubjects.AreOn(document, findings)) return;
        var search = new SubjectSearch(document, findings);
        foreach (var way in Ways)
        {
            if (findings.Subjects.Count > 0) break;
            way(search);
        }
        FurtherListings.Find(search);
    }
}
