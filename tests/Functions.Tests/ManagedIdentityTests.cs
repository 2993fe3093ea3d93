using System.Text.Json.Nodes;
using Functions.Tests.Support;
using Reports.Model;

namespace Functions.Tests;

public class ManagedIdentityTests(PublishedApp app)
{
    private const string Sample = "zh-company-upgrade-target.md", SkipReason = "Only OpenSSL takes the certificates to trust from a setting.";

    public static bool HasOpenSsl => OperatingSystem.IsLinux();

    [Fact(Skip = SkipReason, SkipUnless = nameof(HasOpenSsl))]
    public async Task With_no_key_at_all_a_report_is_read_kept_and_asked_for()
    {
        await using var host = await FunctionsHost.StartAsync(app, await IdentityStorage.StartAsync());
        Assert.True(await host.UploadAsync(Sample, await File.ReadAllBytesAsync(Repository.Sample(Sample), TestContext.Current.CancellationToken)));
        Assert.Equal(ReportId.From(Sample), Assert.Single((await host.Api.GetAsync("reports"))["items"]!.AsArray())!["id"]!.GetValue<string>());
        Assert.Equal("succeeded", (await host.Api.GetAsync($"ingestions/{ReportId.From(Sample)}"))["status"]!.GetValue<string>());
        Assert.True(await host.InvokeAsync("ReconcileUploads", Payloads.Timer));
        // The only one that looks into a queue.
        Assert.Equal("ok", (await host.Api.GetAsync("health"))["status"]!.GetValue<string>());
        Assert.DoesNotContain(TokenEndpoint.Secret, host.Output, StringComparison.Ordinal);
    }

    [Fact(Skip = SkipReason, SkipUnless = nameof(HasOpenSsl))]
    public async Task An_identity_that_is_not_assigned_is_said_to_the_operator_and_not_to_the_caller()
    {
        await using var host = await FunctionsHost.StartAsync(app, await IdentityStorage.StartAsync(assigned: false));
        using var response = await host.Api.Http.GetAsync(new Uri("api/reports", UriKind.Relative), TestContext.Current.CancellationToken);
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal(503, problem["status"]!.GetValue<int>());
        Assert.Equal(503, (int)(await host.Api.Http.GetAsync(new Uri("api/health", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
        Assert.DoesNotContain("ClientId", problem.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("No User Assigned or Delegated Managed Identity found", host.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(TokenEndpoint.Header, host.Output, StringComparison.Ordinal);
    }
}
