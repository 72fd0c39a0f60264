using System.Collections.Immutable;
using Conv.Compiler;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Text;
using Conv.Scenarios.Running;

namespace Conv.Analysis.Witnesses;

/// <summary>
/// Replays a witness: reads its text as part of a file, as if an author had pasted it there, and runs it through the compiled evaluator and
/// the interpreter.
/// </summary>
/// <param name="program">The files that the witness is about.</param>
internal sealed class Replay(CheckedProgram program)
{
    private readonly ScenarioRunner _runner = new(program);
    private readonly FileLanguage _language = new(program);

    /// <summary>A scenario in the language of a file.</summary>
    public string InWordsOf(SourceText file, string scenario) => _language.Words(file, scenario);

    /// <summary>Whether everything comes out as the text expects; null: it does; otherwise what does not.</summary>
    /// <param name="scenario">The text of a scenario.</param>
    /// <param name="convention">The convention in whose file it would stand.</param>
    public string? Disagrees(string scenario, SourceSpan convention)
    {
        if (Bind(scenario, convention.Source) is not { } bound)
        {
            return "its scenario cannot be written";
        }

        var result = _runner.Run(bound);
        return result.Passed ? null
            : result.Mismatches is [var first, ..]
                ? $"the compiled convention decides otherwise: {first.Decided} instead of {first.Expected}"
            : $"the engines disagree: {result.Disagreements[0].Difference}";
    }

    /// <summary>The scenario of a text as part of a file; null where there are errors then.</summary>
    public Scenario? Bind(string scenario, SourceText file)
    {
        ImmutableArray<SourceText> sources =
        [
            .. program.Sources.Select(source =>
                source == file ? new SourceText(source.Path, $"{source.Text}\n\n{InWordsOf(file, scenario)}") : source
            ),
        ];
        return Compilation
            .Create(sources)
            .Bound?.Scenarios.LastOrDefault(candidate =>
                string.Equals(candidate.Place.Source.Path, file.Path, StringComparison.Ordinal)
                && candidate.Place.Span.Start > file.Text.Length
            );
    }
}
