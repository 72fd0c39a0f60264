using System.Globalization;
using Conv.Compiler.Naming;
using Conv.Compiler.Syntax;
using Conv.LanguageServer.Checking;
using Conv.LanguageServer.Protocol;
using Conv.LanguageServer.Workspaces;
using Conv.Scenarios.Running;

namespace Conv.LanguageServer.Features;

/// <summary>A line above each scenario (does it pass, and if not, why) and above each function (which scenarios show it).</summary>
internal static class Lenses
{
    /// <summary>The lenses of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="found">What was found last in its folder, perhaps for a text of a moment before; null: nothing yet.</param>
    public static CodeLens[] Of(FileView file, FolderFindings? found) =>
        [
            .. file.Syntax.Declarations.OfType<ScenarioSyntax>().Select(scenario => Scenario(file, scenario, found)),
            .. file
                .Group.Names.Symbols.Where(symbol =>
                    symbol.Kind == NameKind.Function && symbol.Place.Source == file.Source
                )
                .Select(symbol => Function(file, symbol, found)),
        ];

    private static CodeLens Scenario(FileView file, ScenarioSyntax scenario, FolderFindings? found)
    {
        // By its title: the text may have moved since the scenarios ran.
        var result = found?.Scenarios.FirstOrDefault(one =>
            string.Equals(one.Scenario.Title, scenario.Title.Text, StringComparison.Ordinal)
            && string.Equals(one.Scenario.Place.Source.Path, file.Source.Path, StringComparison.Ordinal)
        );
        return Lens(file, scenario.Title, result is null ? "not run yet" : Told(result));
    }

    private static string Told(ScenarioResult result) =>
        result.Passed ? "passes"
        : result.Mismatches is [var first, ..] ? $"fails: expected {first.Expected}, decided {first.Decided}"
        : "fails: the two engines disagree";

    private static CodeLens Function(FileView file, Symbol symbol, FolderFindings? found)
    {
        var scenarios = file
            .Group.Names.NamesOf(symbol)
            .Where(name => name.Declaration is ScenarioSyntax)
            .Select(name => ((ScenarioSyntax)name.Declaration!).Title.Text)
            .ToHashSet(StringComparer.Ordinal);
        var failing = found?.Scenarios.Count(one => !one.Passed && scenarios.Contains(one.Scenario.Title)) ?? 0;
        var count =
            scenarios.Count == 0 ? "no scenario shows it"
            : scenarios.Count == 1 ? "1 scenario"
            : string.Create(CultureInfo.InvariantCulture, $"{scenarios.Count} scenarios");
        return Lens(
            file,
            ((FunctionSyntax)symbol.Declaration).Name,
            failing == 0 ? count : string.Create(CultureInfo.InvariantCulture, $"{count}, {failing} of them fail")
        );
    }

    private static CodeLens Lens(FileView file, SyntaxNode at, string title) =>
        new(Ranges.Of(file.Source, at.Span), new Command(title, ""));
}
