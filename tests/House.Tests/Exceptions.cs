namespace Conv.House.Tests;

/// <summary>What does not yet keep a rule of the house, with all folders below the one that is named. These lists shrink; nothing is added to them.</summary>
internal static class Exceptions
{
    /// <summary>Folders inside of which there are circles.</summary>
    public static readonly string[] Circles =
    [
        "src/Analysis",
        "src/Comparison",
        "src/Fuzzing",
        "src/Interpreter",
        "src/Reports",
        "src/Scenarios",
        "src/Sessions",
    ];

    /// <summary>How many silent defaults a folder has at most.</summary>
    public static readonly Dictionary<string, int> SilentDefaults = new(StringComparer.Ordinal)
    {
        ["src/Analysis"] = 37,
        ["src/Comparison"] = 32,
        ["src/Compiler"] = 120,
        ["src/Fuzzing"] = 3,
        ["src/Interpreter"] = 8,
        ["src/Reports"] = 14,
        ["src/Runtime"] = 4,
        ["src/Population"] = 3,
        ["src/Scenarios"] = 11,
        ["src/Sessions"] = 16,
    };

    /// <summary>Folders with files that have another namespace.</summary>
    public static readonly string[] Namespaces = ["src/Sessions"];

    /// <summary>Whether a folder is one of those that are named, or below one.</summary>
    public static bool IsIn(string folder, IEnumerable<string> named) =>
        named.Any(one => $"{folder}/".StartsWith($"{one}/", StringComparison.Ordinal));
}
