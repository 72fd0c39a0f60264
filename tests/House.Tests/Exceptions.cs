namespace Conv.House.Tests;

/// <summary>
/// What does not keep a rule of the house, with all folders below the one that is named, and why. These lists shrink; nothing is added to them.
/// </summary>
internal static class Exceptions
{
    private const string NotYet = "written before the rule, not yet mended";

    /// <summary>Folders inside of which there are circles.</summary>
    public static readonly Dictionary<string, string> Circles = new(StringComparer.Ordinal) { };

    /// <summary>How many silent defaults a folder has at most.</summary>
    public static readonly Dictionary<string, (int Most, string Why)> SilentDefaults = new(StringComparer.Ordinal) { };

    /// <summary>Folders with files that have another namespace.</summary>
    public static readonly Dictionary<string, string> Namespaces = new(StringComparer.Ordinal) { };

    /// <summary>Whether a folder is one of those that are named, or below one.</summary>
    public static bool IsIn(string folder, IEnumerable<string> named) =>
        named.Any(one => $"{folder}/".StartsWith($"{one}/", StringComparison.Ordinal));
}
