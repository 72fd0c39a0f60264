using System.Text;

namespace Conv.Markup;

/// <summary>Ids of elements: letters, digits and hyphens, each given once.</summary>
public sealed class Anchors
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <summary>An id that begins with <paramref name="kind"/> and says <paramref name="name"/> as far as it may.</summary>
    public string Give(string kind, string name)
    {
        var id = new StringBuilder(kind);
        id.Append('-');
        foreach (var sign in name)
        {
            id.Append(char.IsAsciiLetterOrDigit(sign) ? sign : '-');
        }

        var first = id.ToString();
        var given = first;
        for (var i = 2; !_given.Add(given); i++)
        {
            given = $"{first}-{i}";
        }

        return given;
    }
}
