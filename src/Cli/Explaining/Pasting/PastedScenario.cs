using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Analysis.Witnesses;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Interpreter.Outcomes;
using Conv.Scenarios.Explaining;
using Conv.Scenarios.Running;

namespace Conv.Cli.Explaining.Pasting;

/// <summary>A scenario with where it belongs; tried there, it passes.</summary>
/// <param name="File">The file at whose end it can be pasted.</param>
/// <param name="Text">The scenario; lines end in LF.</param>
internal sealed record PastedScenario(string File, string Text)
{
    private const string Title = "a trajectory of a session file";

    /// <summary>Makes the scenario of some sessions.</summary>
    /// <param name="program">The conventions.</param>
    /// <param name="readings">The readings that were chosen.</param>
    /// <param name="sessions">The sessions, in sequence.</param>
    /// <exception cref="CliException">No scenario can say what these sessions are.</exception>
    public static PastedScenario Of(
        CheckedProgram program,
        IReadOnlyDictionary<string, string> readings,
        ImmutableArray<ExplainedSession> sessions
    )
    {
        var index = FileOf(program, sessions[^1]);
        var source = program.Sources[index];
        var title = TitleIn(program);
        var language = new FileLanguage(program);

        // A word of the file may be one of the language: then every name is quoted.
        foreach (var isQuoted in new[] { false, true })
        {
            var text = language.Words(
                source,
                new TrajectoryScenario(program.Ir.Vocabulary, sessions, isQuoted).Of(title, readings)
            );
            if (Tried(program, index, text, title) is not { } tried)
            {
                continue;
            }

            if (!tried.Mismatches.IsEmpty)
            {
                // Sessions of others are not in it, and may decide.
                SessionOutcome?[] alone = [.. tried.Acts.Select(act => act.Outcome)];
                text = language.Words(
                    source,
                    new TrajectoryScenario(program.Ir.Vocabulary, sessions, isQuoted, alone).Of(title, readings)
                );
                tried = Tried(program, index, text, title);
            }

            if (tried is { Mismatches.IsEmpty: true })
            {
                return new(source.Path, text);
            }
        }

        throw new CliException(ExitStatus.SubjectAtFault, CallComplaints.NoScenario, AdviceWords.AnotherBeneficiary);
    }

    // Null where the conventions are not sound with it.
    private static ScenarioResult? Tried(CheckedProgram program, int file, string text, string title)
    {
        var with = Compilation.Create([
            .. program.Sources.Select((one, i) => i == file ? new SourceText(one.Path, $"{one.Text}\n{text}") : one),
        ]);
        return ProgramChecker.Check(with).Program is { } sound
            ? new ScenarioRunner(sound, compiles: false).Run(sound.Bound.Scenarios.First(one => one.Title == title))
            : null;
    }

    private static int FileOf(CheckedProgram program, ExplainedSession session)
    {
        var source = session.Outcome.Convention?.Origin.Source ?? program.Ir.Conventions[0].Origin.Source;
        return program.Sources.IndexOf(source);
    }

    private static string TitleIn(CheckedProgram program)
    {
        var titles = program.Bound.Scenarios.Select(one => one.Title).ToHashSet(StringComparer.Ordinal);
        return Enumerable
            .Range(1, titles.Count + 1)
            .Select(number => number == 1 ? Title : $"{Title}, {Numbers.Of(number)}")
            .First(title => !titles.Contains(title));
    }
}
