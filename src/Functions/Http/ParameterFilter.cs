namespace Functions.Http;

/// <summary>Answers a request whose parameters are not what the endpoint takes with a problem that names them.</summary>
internal sealed class ParameterFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var errors = RequestParameters.Check(context.HttpContext);
        return errors.Count > 0 ? Problems.Invalid(errors) : await next(context);
    }
}
