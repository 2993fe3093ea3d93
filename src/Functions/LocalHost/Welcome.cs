using Reports;
using Reports.Azure.Storage;
using Reports.Ingestion;

namespace Functions.LocalHost;

/// <summary>What stands on the screen after the start.</summary>
internal sealed class Welcome(LocalSettings settings, LocalStorage storage, StorageNames names, IConfiguration configuration)
{
    public static void ShowSamples(IReadOnlyList<string> files, Arrivals arrivals)
    {
        var width = files.Max(file => file.Length);
        Console.WriteLine($"\nUploaded the samples, because nothing was uploaded yet:\n");
        Console.WriteLine($"  {"file".PadRight(width)}  status     firm: title, or reason");
        foreach (var file in files)
            Console.WriteLine($"  {file.PadRight(width)}  {Row(arrivals.Find(file))}");
    }

    /// <param name="digest">The week to look at.</param>
    /// <param name="mailed">The week whose digest was written to the outbox.</param>
    public void Show(IsoWeek digest, IsoWeek? mailed)
    {
        var api = $"{settings.Address}api";
        Console.WriteLine($"""

            Upload   Storage Explorer: {(storage.PublicConnectionString is null ? storage.Description : $"connect with the line below, or choose the emulator (default ports)")}
                     blob container '{names.Uploads}'; each file's result appears in '{names.Statuses}' and here
            """);
        if (storage.PublicConnectionString is { } connection) Console.WriteLine($"         {connection}");
        Console.WriteLine($"""
            Data     {storage.Description}
            Look     {api}/reports
                     {api}/recommendations
                     {api}/digests/{digest}
            Mail     {(Outbox.IsUsed(configuration) ? $"{api}/outbox   (files in {configuration["Mail:Outbox"]})" : "is sent by SendGrid")}
            {(mailed is { } week ? $"         the digest of {week} has just been written there\n" : "")}
            Ctrl+C stops it.

            """);
    }

    private static string Row(Ingestion? ingestion) => ingestion switch
    {
        null => "Waiting    still being read",
        _ => $"{ingestion.Status,-9}  {Arrivals.Describe(ingestion)}",
    };
}
