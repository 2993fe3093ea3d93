using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace Reports.Documents.Pdf;

/// <summary>
/// The resources that text needs: fonts, each looked at before it is loaded, and forms. Colours, patterns and shadings are
/// left out; they cost time, and may refer to themselves.
/// </summary>
internal sealed class TextResources(IResourceStore store, FontCheck fonts) : IResourceStore
{
    private readonly ConditionalWeakTable<DictionaryToken, DictionaryToken> _known = [];

    public void LoadResourceDictionary(DictionaryToken resourceDictionary) => store.LoadResourceDictionary(_known.GetValue(resourceDictionary, OfText));

    public void UnloadResourceDictionary() => store.UnloadResourceDictionary();

    public IFont? GetFont(NameToken name) => store.GetFont(name);

    public IFont GetFontDirectly(IndirectReferenceToken fontReferenceToken) => store.GetFontDirectly(fontReferenceToken);

    public bool TryGetXObject(NameToken name, [NotNullWhen(true)] out StreamToken? stream) => store.TryGetXObject(name, out stream);

    public bool TryGetXObjectReference(NameToken name, out IndirectReference reference) => store.TryGetXObjectReference(name, out reference);

    public DictionaryToken? GetExtendedGraphicsStateDictionary(NameToken name) => null;

    public bool TryGetNamedColorSpace(NameToken name, out ResourceColorSpace namedColorSpace)
    {
        namedColorSpace = default;
        return false;
    }

    public ColorSpaceDetails GetColorSpaceDetails(NameToken? name, DictionaryToken? dictionary) => DeviceGrayColorSpaceDetails.Instance;

    public ColorSpaceDetails GetDeviceColorSpaceDetails(ColorSpace deviceColorSpace) => DeviceGrayColorSpaceDetails.Instance;

    public DictionaryToken? GetMarkedContentPropertiesDictionary(NameToken name) => null;

    public IReadOnlyDictionary<NameToken, PatternColor> GetPatterns() => new Dictionary<NameToken, PatternColor>();

    public Shading GetShading(NameToken name) => throw new NotSupportedException();

    private DictionaryToken OfText(DictionaryToken resources)
    {
        fonts.Check(resources);
        return new DictionaryToken(resources.Data.Where(entry => entry.Key is "Font" or "XObject").ToDictionary(entry => NameToken.Create(entry.Key), entry => entry.Value));
    }
}
