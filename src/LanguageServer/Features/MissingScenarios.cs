using System.Text.Json;
using Conv.Compiler.Syntax;
using Conv.Compiler.Text;
using Conv.LanguageServer.Checking;
using Conv.LanguageServer.Protocol;
using Conv.LanguageServer.Workspaces;
using Conv.Scenarios.Coverage;

namespace Conv.LanguageServer.Features;

/// <summary>Offers to write the scenario that is missing: one at a boundary, a case or an outcome of a rule that none shows.</summary>
internal static class MissingScenarios
{
    /// <summary>The command that writes one: with the document, the rule and what is to be shown of it.</summary>
    public const string Command = "conv.addMissingScenario";

    private const string Kind = "refactor";
    private const int MostOffered = 6;

    /// <summary>What can be added for the rules in a piece of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="gaps">What is missing; of another text: nothing is offered.</param>
    /// <param name="lines">The piece; its lines count.</param>
    public static IEnumerable<CodeAction> Actions(FileView file, Gaps? gaps, Protocol.Range lines) =>
        Of(file, gaps)
            .Where(point =>
                Ranges.Of(point.Place) is var rule
                && rule.Start.Line <= lines.End.Line
                && lines.Start.Line <= rule.End.Line
            )
            .Take(MostOffered)
            .Select(point => new CodeAction(
                $"Add the missing scenario: {point.Text}",
                Kind,
                null,
                null,
                IsPreferred: false
            )
            {
                Command = Adding($"Add the missing scenario: {point.Text}", file, point),
            });

    /// <summary>A line above each function of which something is not shown.</summary>
    public static IEnumerable<CodeLens> Lenses(FileView file, Gaps? gaps)
    {
        var points = Of(file, gaps).ToList();
        foreach (var function in file.Syntax.Declarations.OfType<FunctionSyntax>())
        {
            var own = points.Where(point => function.Span.Contains(point.Place.Span)).ToList();
            if (own is [var first, ..])
            {
                yield return new CodeLens(
                    Ranges.Of(file.Source, function.Name.Span),
                    Adding(
                        $"add the missing scenario: {Short(first.Place.OneLine)}: {first.Text} ({own.Count})",
                        file,
                        first
                    )
                );
            }
        }
    }

    /// <summary>The edit that writes a scenario; null: what is asked for is missing no longer, or no session was found that shows it.</summary>
    /// <param name="file">The document.</param>
    /// <param name="gaps">What is missing.</param>
    /// <param name="rule">The rule, on one line.</param>
    /// <param name="what">What is to be shown of it.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static WorkspaceEdit? Written(
        FileView file,
        Gaps gaps,
        string rule,
        string what,
        CancellationToken cancellation
    )
    {
        var point = Of(file, gaps)
            .FirstOrDefault(point =>
                string.Equals(point.Place.OneLine, rule, StringComparison.Ordinal)
                && string.Equals(point.Text, what, StringComparison.Ordinal)
            );
        if (point is null || gaps.Scenario(point, cancellation) is not { } found)
        {
            return null;
        }

        var syntax = gaps.Folder.View(found.File.Path)!.Syntax;
        var at = End(found.File, syntax);
        var text = Layout.Piece(found.File, at, $"\n\n{found.Text.TrimEnd()}");
        return new WorkspaceEdit(
            new Dictionary<string, TextEdit[]>(StringComparer.Ordinal)
            {
                [Addresses.ToUri(found.File.Path)] = [new TextEdit(Ranges.Of(found.File, new TextSpan(at, 0)), text)],
            }
        );
    }

    // Behind the last scenario, else behind the last declaration.
    private static int End(SourceText source, FileSyntax syntax) =>
        (syntax.Declarations.LastOrDefault(one => one is ScenarioSyntax) ?? syntax.Declarations.LastOrDefault())
            ?.Span
            .End
        ?? source.Text.TrimEnd().Length;

    private static IEnumerable<CoveragePoint> Of(FileView file, Gaps? gaps) =>
        gaps?.Points.Where(point => ReferenceEquals(point.Place.Source, file.Source)) ?? [];

    private static Command Adding(string title, FileView file, CoveragePoint point) =>
        new(title, Command)
        {
            Arguments =
            [
                JsonSerializer.SerializeToElement(Addresses.ToUri(file.Source.Path)),
                JsonSerializer.SerializeToElement(point.Place.OneLine),
                JsonSerializer.SerializeToElement(point.Text),
            ],
        };

    private static string Short(string rule) => rule.Length <= 40 ? rule : string.Concat(rule.AsSpan(0, 39), "…");
}
