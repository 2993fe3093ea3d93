using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using Reports.Digests;

namespace Functions.Http;

internal static class Json
{
    public static void AddJson(this WebApplicationBuilder builder) => builder.Services.ConfigureHttpJsonOptions(json =>
    {
        json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
        // Chinese stays readable; nothing of this is put into HTML.
        json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        json.SerializerOptions.Converters.Add(new IsoWeekConverter());
    });
}
