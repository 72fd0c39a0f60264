using System.Security.Cryptography;
using System.Text;
using Conv.Build.Compiling;
using Conv.Build.Paths;
using Microsoft.Build.Framework;

namespace Conv.Build.Tasks;

/// <summary>Files of one folder under one choice of options.</summary>
/// <param name="Name">A short name, unique in the project and the same in every build: the folder and the options in a few letters.</param>
/// <param name="Request">What the compiler is asked.</param>
internal sealed record ConventionSet(string Name, SetRequest Request)
{
    /// <summary>Its files, in order.</summary>
    public IReadOnlyList<string> Files => Request.Files;
}

/// <summary>How the items of a project fall into sets.</summary>
internal static class ConventionSets
{
    /// <summary>The sets, in an order that no file system chooses.</summary>
    public static List<ConventionSet> Of(
        IEnumerable<ITaskItem> items,
        string language,
        string defaultReadings,
        string outputFolder
    ) => Of(items.Select(item => Option.Of(item, language, defaultReadings)), outputFolder, PathRules.Here);

    /// <summary>The same, by the rules of an operating system.</summary>
    public static List<ConventionSet> Of(IEnumerable<Option> items, string outputFolder, PathRules rules) =>
        [
            .. items
                .DistinctBy(item => (rules.Key(item.File), item.Text))
                .GroupBy(item => (Folder: rules.Key(rules.FolderOf(item.File)), item.Text))
                .OrderBy(group => group.Key.Folder, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Text, StringComparer.Ordinal)
                .Select(group => Set(group.Key.Folder, [.. group], outputFolder)),
        ];

    private static ConventionSet Set(string folder, List<Option> items, string outputFolder)
    {
        var name = Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(folder + "\n" + items[0].Text)).AsSpan(0, 4)
        );
        return new(
            name,
            new(
                [.. items.Select(item => item.File).Order(StringComparer.Ordinal)],
                items[0].Readings,
                items[0].Namespace,
                items[0].AsAssembly,
                Path.Combine(outputFolder, name)
            )
        );
    }
}

/// <summary>A file and what its item says.</summary>
internal sealed record Option(string File, string Namespace, IReadOnlyList<string> Readings, bool AsAssembly)
{
    /// <summary>What the item says, as a text.</summary>
    public string Text => $"{Namespace}|{string.Join(';', Readings)}|{AsAssembly}";

    /// <summary>What an item says.</summary>
    public static Option Of(ITaskItem item, string language, string defaultReadings)
    {
        var mode = item.GetMetadata("Mode");
        var readings = item.GetMetadata("Readings");
        return new(
            item.GetMetadata("FullPath"),
            item.GetMetadata("Namespace"),
            [
                .. (readings.Length == 0 ? defaultReadings : readings).Split(
                    ';',
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                ),
            ],
            mode.Length == 0 ? language != "C#" : mode.Equals("Assembly", StringComparison.OrdinalIgnoreCase)
        );
    }
}
