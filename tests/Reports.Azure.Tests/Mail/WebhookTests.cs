using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Reports.Azure.Mail;
using Reports.Mail;

namespace Reports.Azure.Tests.Mail;

public class WebhookTests
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("""[{"email":"a@example.com","event":"bounce","type":"bounce","reason":"550","week":"2024-W49"}]""");

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly FakeTimeProvider _time = new(DateTimeOffset.FromUnixTimeSeconds(1733700000));

    private string PublicKey => Convert.ToBase64String(_key.ExportSubjectPublicKeyInfo());

    [Theory]
    [InlineData(0, true)]
    [InlineData(-600, true)]
    [InlineData(-601, false)]
    [InlineData(601, false)]
    public void A_signature_is_good_for_ten_minutes(int seconds, bool good)
    {
        var timestamp = $"{1733700000 + seconds}";
        Assert.Equal(good, Signature().IsGenuine(Sign(timestamp, Body), timestamp, Body));
    }

    [Fact]
    public void What_was_altered_or_signed_by_another_is_refused()
    {
        const string timestamp = "1733700000";
        var signature = Sign(timestamp, Body);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Assert.Multiple(
            () => Assert.False(Signature().IsGenuine(signature, "1733700001", Body)),
            () => Assert.False(Signature().IsGenuine(signature, timestamp, [.. Body, 32])),
            () => Assert.False(Signature().IsGenuine(null, timestamp, Body)),
            () => Assert.False(Signature().IsGenuine(signature, null, Body)),
            () => Assert.False(Signature().IsGenuine("not base64", timestamp, Body)),
            () => Assert.False(Signature().IsGenuine("", timestamp, Body)),
            () => Assert.False(new WebhookSignature(Convert.ToBase64String(other.ExportSubjectPublicKeyInfo()), _time).IsGenuine(signature, timestamp, Body)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("nonsense")]
    public void A_missing_or_wrong_key_is_named_and_takes_nothing(string? key)
    {
        var signature = new WebhookSignature(key, _time);
        Assert.StartsWith("SendGrid:WebhookKey", signature.Misconfiguration, StringComparison.Ordinal);
        Assert.False(signature.IsGenuine(Sign("1733700000", Body), "1733700000", Body));
    }

    [Theory]
    [InlineData("""{"event":"bounce","type":"bounce"}""", MailEventKind.Dead)]
    [InlineData("""{"event":"bounce","type":"blocked"}""", null)]
    [InlineData("""{"event":"dropped","reason":"Bounced Address"}""", MailEventKind.Dead)]
    [InlineData("""{"event":"dropped","reason":"Unsubscribed Address"}""", MailEventKind.Unsubscribed)]
    [InlineData("""{"event":"dropped","reason":"Recipient List over Package Quota"}""", null)]
    [InlineData("""{"event":"spamreport"}""", MailEventKind.Complaint)]
    [InlineData("""{"event":"unsubscribe"}""", MailEventKind.Unsubscribed)]
    [InlineData("""{"event":"delivered"}""", MailEventKind.Delivered)]
    [InlineData("""{"event":"open"}""", null)]
    [InlineData("""{"event":7}""", null)]
    public void An_event_says_what_became_of_the_address(string json, MailEventKind? kind)
    {
        var events = WebhookEvents.Read(Encoding.UTF8.GetBytes($"[{json.Insert(1, "\"email\":\"a@example.com\",\"week\":\"2024-W49\",")},1]"));
        Assert.Equal(kind, events.SingleOrDefault()?.Kind);
        Assert.All(events, told => Assert.Equal(("a@example.com", new IsoWeek(2024, 49)), (told.Address, told.Week)));
    }

    [Fact]
    public void What_is_no_list_is_refused() => Assert.ThrowsAny<JsonException>(() => WebhookEvents.Read("{}"u8.ToArray()));

    private WebhookSignature Signature() => new(PublicKey, _time);

    private string Sign(string timestamp, byte[] body) =>
        Convert.ToBase64String(_key.SignData([.. Encoding.UTF8.GetBytes(timestamp), .. body], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
}
