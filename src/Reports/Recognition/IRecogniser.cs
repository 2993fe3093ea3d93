using Reports.Documents;

namespace Reports.Recognition;

/// <summary>Finds one kind of fact in a document.</summary>
internal interface IRecogniser
{
    void Recognise(Document document, Findings findings);
}
