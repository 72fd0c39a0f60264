using System.Security.Cryptography;
using System.Text;

namespace Conv.Reports.Markup;

/// <summary>A file of this project that goes into every page as it is.</summary>
internal static class Asset
{
    /// <summary>The style of pages.</summary>
    public static string Css { get; } = Read("report.css");

    /// <summary>What pages do when somebody filters or prints.</summary>
    public static string Js { get; } = Read("report.js");

    /// <summary>
    /// What a page may do: show its own style and run its own script, recognised by their hashes. It may ask nothing of any network, be sent
    /// nowhere and have no other base.
    /// </summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src {Hash(Css)}; script-src {Hash(Js)}; img-src data:; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Read(string name)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
