namespace Conv.House.Tests;

/// <summary>What does not yet keep a rule of the house. These lists shrink; nothing is added to them.</summary>
internal static class Exceptions
{
    /// <summary>Circles of folders, in order of name with a space between.</summary>
    public static readonly string[] Circles = [];

    /// <summary>How many silent defaults a folder has.</summary>
    public static readonly Dictionary<string, int> SilentDefaults = new(StringComparer.Ordinal) { };

    /// <summary>Folders with files that have another namespace.</summary>
    public static readonly HashSet<string> Namespaces = new(StringComparer.Ordinal) { };
}
