namespace Reports.Digests.Rendering;

/// <summary>
/// Colours of the mail. Levels differ in lightness as well as in hue (teal to vermilion), so that they can be told apart
/// without seeing colours; inline for clients that read no style sheet, with classes for the dark ones that do.
/// </summary>
internal static class Style
{
    public const string Font = "-apple-system,BlinkMacSystemFont,'Segoe UI','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',Arial,sans-serif";
    public const string Ink = "#16202c";
    public const string Muted = "#586573";
    public const string Edge = "#e3e7ec";
    public const string Accent = "#1c4b78";

    public const string Sheet = """
        body{margin:0;padding:0}td{word-break:break-word}
        @media (max-width:480px){.p{padding-left:16px!important;padding-right:16px!important}.h{font-size:21px!important}.n{font-size:20px!important}}
        @media (prefers-color-scheme:dark){
        .page{background:#0d1217!important}.card{background:#161d25!important;border-color:#2a3541!important}
        .t{color:#e7ecf2!important}.m{color:#9dabb9!important}.a{color:#8cc0f0!important}.e{border-color:#2a3541!important}.s{background:#1c2530!important}
        .k0{background:#34b394!important;color:#04231b!important}.k1{background:#17473b!important;color:#aee6d6!important}
        .k2{background:#323d49!important;color:#d3dbe4!important}.k3{background:#50300f!important;color:#f8cda3!important}
        .k4{background:#e57f3a!important;color:#2a1000!important}.k5{background:#5f9fda!important;color:#081a2b!important}
        .k6{background:#1d3850!important;color:#b8d8f5!important}.k7{background:#28323d!important;color:#c3ced9!important}
        }
        """;

    /// <summary>Background and text of a chip.</summary>
    public static (string Background, string Text) Of(Tone tone) => tone switch
    {
        Tone.Buy => ("#0a6653", "#ffffff"),
        Tone.Overweight => ("#cfeae2", "#084a3d"),
        Tone.Underweight => ("#fbe2cc", "#7d3800"),
        Tone.Sell => ("#b0440a", "#ffffff"),
        Tone.Recommend => (Accent, "#ffffff"),
        Tone.Watch => ("#dbe8f5", Accent),
        Tone.Mark => ("#eef1f4", "#44505d"),
        _ => ("#e4e8ec", "#38434f"),
    };
}
