using Conv.Markup;

namespace Conv.Reports.Page;

/// <summary>What goes into every page as it is.</summary>
internal static class ReportAssets
{
    /// <summary>The style of pages.</summary>
    public static string Css { get; } = Asset.Read(typeof(ReportAssets), "report.css");

    /// <summary>What pages do when somebody filters or prints.</summary>
    public static string Js { get; } = Asset.Read(typeof(ReportAssets), "report.js");

    /// <summary>
    /// What a page may do: show its own style and run its own script, recognised by their hashes. It may ask nothing of any network, be sent
    /// nowhere and have no other base.
    /// </summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src {Asset.Hash(Css)}; script-src {Asset.Hash(Js)}; img-src data:; base-uri 'none'; form-action 'none'";
}
