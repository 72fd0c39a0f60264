using System.Security.Cryptography;
using System.Text;

namespace Conv.Markup;

/// <summary>A file of a project that goes into pages as it is: style or script.</summary>
public static class Asset
{
    /// <summary>Reads an embedded file; lines end in LF.</summary>
    /// <param name="project">Any type of the project that embeds it.</param>
    /// <param name="name">Its logical name.</param>
    public static string Read(Type project, string name)
    {
        using var stream = project.Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    /// <summary>A text as a page's policy names what may be shown or run: by its hash.</summary>
    public static string Hash(string text) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
