using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Reports.Telemetry;

namespace Functions.Hosting;

/// <summary>
/// Spans, metrics and logs, to Azure Monitor where <c>APPLICATIONINSIGHTS_CONNECTION_STRING</c> is set and to a collector where
/// <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> is; nothing is made where neither is. A report's id is the tag <c>report.id</c> of all that concerns it.
/// </summary>
internal static class Telemetry
{
    // Storage calls are metrics of the runtime: each is an HTTP request, with its host and its status.
    private static readonly string[] Meters = [ReportTelemetry.Name, "System.Net.Http", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.RateLimiting", "System.Runtime"];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        var insights = builder.Configuration["APPLICATIONINSIGHTS_CONNECTION_STRING"] is { Length: > 0 } connection ? connection : null;
        var collects = builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 };
        if (insights is null && !collects) return;

        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("research-reports"))
            .WithTracing(tracing => tracing.AddAspNetCoreInstrumentation().AddSource(ReportTelemetry.Name, "Azure.*"))
            .WithMetrics(metrics => metrics.AddMeter(Meters))
            .WithLogging();
        if (collects) telemetry.UseOtlpExporter();
        if (insights is null) return;

        var credential = Credential(builder.Configuration["APPLICATIONINSIGHTS_AUTHENTICATION_STRING"]);
        // All of it: by its own choice it keeps five traces a second, and the report that somebody asks for is not among them.
        void Configure(AzureMonitorExporterOptions options) =>
            (options.ConnectionString, options.Credential, options.TracesPerSecond, options.SamplingRatio) = (insights, credential, null, 1);
        telemetry.WithTracing(tracing => tracing.AddAzureMonitorTraceExporter(Configure))
            .WithMetrics(metrics => metrics.AddAzureMonitorMetricExporter(Configure))
            .WithLogging(logging => logging.AddAzureMonitorLogExporter(Configure));
    }

    /// <summary>As the host reads the setting: <c>Authorization=AAD</c>, with <c>ClientId=…</c> where the identity is user-assigned.</summary>
    private static ManagedIdentityCredential? Credential(string? setting)
    {
        var parts = (setting ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('=', 2)).Where(part => part.Length == 2).ToDictionary(part => part[0], part => part[1], StringComparer.OrdinalIgnoreCase);
        if (!"AAD".Equals(parts.GetValueOrDefault("Authorization"), StringComparison.OrdinalIgnoreCase)) return null;
        return new ManagedIdentityCredential(parts.TryGetValue("ClientId", out var client) ? ManagedIdentityId.FromUserAssignedClientId(client) : ManagedIdentityId.SystemAssigned);
    }
}
