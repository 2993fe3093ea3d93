using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;

namespace Functions.Http;

/// <summary>Holds a request's route and query against the parameters that its endpoint declares.</summary>
internal static class RequestParameters
{
    // A function key can stand in the query; the host checks it and forwards it.
    private static readonly HashSet<string> OfTheHost = new(["code", "clientId"], StringComparer.OrdinalIgnoreCase);

    public static Dictionary<string, string[]> Check(HttpContext context)
    {
        var declared = context.GetEndpoint()!.Metadata.GetOrderedMetadata<IParameterBindingMetadata>()
            .ToDictionary(parameter => parameter.Name, parameter => parameter.ParameterInfo, StringComparer.OrdinalIgnoreCase);
        var errors = new Dictionary<string, string[]>();
        foreach (var (name, value) in context.Request.RouteValues)
            if (declared.TryGetValue(name, out var parameter) && ParameterRules.Broken(parameter.ParameterType, value?.ToString() ?? "") is { } rule)
                errors[name] = [rule];
        foreach (var (name, values) in context.Request.Query)
        {
            var isRoute = context.Request.RouteValues.ContainsKey(name);
            if (isRoute || !declared.TryGetValue(name, out var parameter))
            {
                if (!OfTheHost.Contains(name) || isRoute) errors[name] = [$"There is no parameter of this name. There are: {Names(declared, context)}."];
            }
            else if (Broken(parameter, values) is { } rule)
            {
                errors[parameter.Name!] = [rule];
            }
        }
        if (errors.Count == 0 && IsReversed(context.Request.Query)) errors["from"] = ["It must not be after 'to'."];
        return errors;
    }

    private static string? Broken(ParameterInfo parameter, Microsoft.Extensions.Primitives.StringValues values)
    {
        // A host merges repeated keys with commas.
        if (values.Count > 1 || values[0]!.Contains(',', StringComparison.Ordinal)) return "It takes one value.";
        if (values[0] is not { Length: > 0 } value) return "It has no value.";
        if (ParameterRules.Broken(parameter.ParameterType, value) is { } rule) return rule;
        return parameter.GetCustomAttribute<RangeAttribute>() is { } range && !range.IsValid(int.Parse(value, CultureInfo.InvariantCulture))
            ? $"It must be from {range.Minimum} to {range.Maximum}."
            : null;
    }

    private static string Names(Dictionary<string, ParameterInfo> declared, HttpContext context)
    {
        var names = declared.Where(parameter => ParameterRules.IsOfQuery(parameter.Value.ParameterType) && !context.Request.RouteValues.ContainsKey(parameter.Key)).Select(parameter => parameter.Key);
        return string.Join(", ", names) is { Length: > 0 } list ? list : "none";
    }

    private static bool IsReversed(IQueryCollection query) =>
        DateOnly.TryParse(query["from"], CultureInfo.InvariantCulture, out var from)
        && DateOnly.TryParse(query["to"], CultureInfo.InvariantCulture, out var to) && from > to;
}
