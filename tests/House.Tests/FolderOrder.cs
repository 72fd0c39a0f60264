using System.Text.RegularExpressions;

namespace Conv.House.Tests;

/// <summary>What a source file imports of ours, and where each namespace stands in the order of the house.</summary>
internal static partial class FolderOrder
{
    /// <summary>Projects under <c>src</c>: each imports only projects before it.</summary>
    public static readonly string[] Projects =
    [
        "Runtime",
        "Compiler",
        "Markup",
        "Quotations",
        "Interpreter",
        "Sessions",
        "Columnar",
        "Scenarios",
        "Population",
        "Analysis",
        "Comparison",
        "Reports",
        "RuleBook",
        "Fuzzing",
        "LanguageServer",
        "Cli",
        "Build",
        "Service",
        "Workbench",
    ];

    /// <summary>Folders under <c>src/Compiler</c>: the order of the phases.</summary>
    public static readonly string[] Phases =
    [
        "Text",
        "Diagnostics",
        "Syntax",
        "Naming",
        "Parsing",
        "Formatting",
        "Translating",
        "Symbols",
        "Binding",
        "Ir",
        "Lowering",
        "Emit",
    ];

    /// <summary>Every namespace of ours that a file imports or names in full, once each.</summary>
    public static IEnumerable<string> Imports(string file) =>
        Repository
            .ReadLines(file)
            .Where(line => !IsComment(line))
            .SelectMany(line =>
                UsingDirective().Matches(line) is { Count: > 0 } directives ? directives : FullName().Matches(line)
            )
            .Select(match => match.Groups["name"].Value)
            .Distinct(StringComparer.Ordinal);

    /// <summary>The namespace a file declares; null for top-level programs and assembly attributes.</summary>
    public static string? Namespace(string file) =>
        Repository
            .ReadLines(file)
            .Select(line => Declaration().Match(line))
            .FirstOrDefault(match => match.Success)
            ?.Groups["name"]
            .Value;

    /// <summary>The project of a namespace, as its place in <see cref="Projects"/>; -1 when it is none of them.</summary>
    public static int Project(string name) => Place(Projects, name, 1);

    /// <summary>The phase of a namespace of the compiler, as its place in <see cref="Phases"/>; -1 for the root.</summary>
    public static int Phase(string name) => Place(Phases, name, 2);

    private static int Place(string[] order, string name, int part)
    {
        var parts = name.Split('.');
        return parts.Length > part ? Array.IndexOf(order, parts[part]) : -1;
    }

    private static bool IsComment(string line) => line.TrimStart().StartsWith("//", StringComparison.Ordinal);

    [GeneratedRegex(@"^\s*(global\s+)?using\s+(static\s+)?(\w+\s*=\s*)?(?<name>Conv\.[\w.]+)")]
    private static partial Regex UsingDirective();

    [GeneratedRegex(@"(?<![\w.""])(global::)?(?<name>Conv\.[A-Z]\w+(\.[A-Z]\w+)*)\.[A-Z]\w*[\s(.;<>,)]")]
    private static partial Regex FullName();

    [GeneratedRegex(@"^namespace\s+(?<name>[\w.]+)")]
    private static partial Regex Declaration();
}
