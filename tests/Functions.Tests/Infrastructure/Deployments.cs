namespace Functions.Tests.Infrastructure;

/// <summary>What the templates make, forecast once for all tests.</summary>
public sealed class Deployments : IAsyncLifetime
{
    /// <summary>The defaults: one user, no mail.</summary>
    internal IReadOnlyList<Resource> Small { get; private set; } = [];

    /// <summary>Everything asked for.</summary>
    internal IReadOnlyList<Resource> Large { get; private set; } = [];

    internal IReadOnlyList<Resource> Events { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var region = ("--location", "eastasia");
        Small = await Bicep.DeployAsync("main.bicepparam", region);
        Large = await Bicep.DeployAsync(
            "main.bicepparam", region,
            ("REPORTS_SIZE", "large"), ("REPORTS_MAIL_FROM", "Digest <digest@example.com>"), ("REPORTS_MAIL_RECIPIENTS", "a@example.com;b@example.com"), ("REPORTS_ALERT_EMAIL", "ops@example.com"));
        Events = await Bicep.DeployAsync("events.bicepparam", ("--resource-group", "rg-reports"));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
