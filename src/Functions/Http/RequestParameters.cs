using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;

namespace Functions.Http;

/// <summary>Holds a request's route and query against the parameters that its endpoint declares.</summary>
internal sealed class RequestParameters(IEnumerable<IParameterBindingMetadata> declared)
{
    // A function key can stand in the query; the host checks it and forwards it.
    private static readonly HashSet<string> OfTheHost = new(["code", "clientId"], StringComparer.OrdinalIgnoreCase);

    // No name of a firm, person or stock is longer.
    private const int LongestValue = 200;

    private readonly Dictionary<string, ParameterInfo> _declared = declared
        .Where(parameter => ParameterRules.IsText(parameter.ParameterInfo.ParameterType))
        .ToDictionary(NameOf, parameter => parameter.ParameterInfo, StringComparer.OrdinalIgnoreCase);

    private readonly List<string> _required = [.. declared.Where(parameter => !parameter.IsOptional && ParameterRules.IsText(parameter.ParameterInfo.ParameterType)).Select(NameOf)];

    /// <summary>What is wrong, by the parameter's name.</summary>
    public Dictionary<string, string[]> Check(HttpRequest request)
    {
        var errors = new Dictionary<string, string[]>();
        foreach (var (name, value) in request.RouteValues)
            if (_declared.TryGetValue(name, out var parameter) && (TooLong(parameter, $"{value}") ?? ParameterRules.Broken(parameter.ParameterType, $"{value}")) is { } rule)
                errors[name] = [rule];

        var query = _declared.Keys.Where(name => !request.RouteValues.ContainsKey(name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in request.Query)
        {
            if (!query.Contains(name) && !OfTheHost.Contains(name))
                errors[name] = [$"There is no parameter of this name; there {(query.Count == 0 ? "is none" : $"are {string.Join(", ", query)}")}."];
            else if (query.TryGetValue(name, out var spelled) && Broken(_declared[name], values) is { } rule)
                errors[spelled] = [rule];
        }
        foreach (var name in _required.Where(name => query.Contains(name) && !request.Query.ContainsKey(name))) errors[name] = ["It is needed."];
        if (errors.Count == 0 && query.Contains("from") && IsReversed(request.Query)) errors["from"] = ["It must not be after 'to'."];
        return errors;
    }

    /// <summary>The query with its words spelled as the code spells them: binding heeds their case, callers need not.</summary>
    public QueryCollection Spell(IQueryCollection query) => new(query.ToDictionary(
        pair => pair.Key,
        pair => _declared.TryGetValue(pair.Key, out var parameter) ? new StringValues(ParameterRules.Spell(parameter.ParameterType, pair.Value[0]!)) : pair.Value,
        StringComparer.OrdinalIgnoreCase));

    private static string? Broken(ParameterInfo parameter, StringValues values)
    {
        if (values.Count == 0 || values[0] is not { Length: > 0 } value) return "It has no value.";
        // A host merges repeated keys with commas.
        if (values.Count > 1 || value.Contains(',', StringComparison.Ordinal)) return "It takes one value.";
        if (TooLong(parameter, value) is { } limit) return limit;
        if (ParameterRules.Broken(parameter.ParameterType, value) is { } rule) return rule;
        return parameter.GetCustomAttribute<RangeAttribute>() is { } range && !range.IsValid(int.Parse(value, CultureInfo.InvariantCulture))
            ? $"It must be from {range.Minimum} to {range.Maximum}."
            : null;
    }

    private static string NameOf(IParameterBindingMetadata parameter) =>
        parameter.ParameterInfo.GetCustomAttribute<FromQueryAttribute>()?.Name ?? parameter.Name;

    private static string? TooLong(ParameterInfo parameter, string value)
    {
        var longest = parameter.GetCustomAttribute<StringLengthAttribute>()?.MaximumLength ?? LongestValue;
        return value.Length > longest ? $"It must not be longer than {longest} characters." : null;
    }

    private static bool IsReversed(IQueryCollection query) =>
        DateOnly.TryParse(query["from"], CultureInfo.InvariantCulture, out var from)
        && DateOnly.TryParse(query["to"], CultureInfo.InvariantCulture, out var to) && from > to;
}
