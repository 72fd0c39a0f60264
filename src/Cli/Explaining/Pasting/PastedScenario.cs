using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Text;
using Conv.Scenarios.Explaining;
using Conv.Scenarios.Running;

namespace Conv.Cli.Explaining.Pasting;

/// <summary>A scenario with where it belongs, tried there.</summary>
/// <param name="File">The file at whose end it can be pasted.</param>
/// <param name="Text">The scenario; lines end in LF.</param>
/// <param name="Mismatches">Where it is decided otherwise than in the session file: sessions of others are not in it.</param>
internal sealed record PastedScenario(string File, string Text, ImmutableArray<ScenarioMismatch> Mismatches)
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

        // A word of the file may be one of the language: then every name is quoted.
        foreach (var isQuoted in new[] { false, true })
        {
            var text = new TrajectoryScenario(program.Ir.Vocabulary, sessions, isQuoted).Of(title, readings);
            var with = Compilation.Create([
                .. program.Sources.Select(
                    (one, i) => i == index ? new SourceText(one.Path, $"{one.Text}\n{text}") : one
                ),
            ]);
            if (ProgramChecker.Check(with).Program is { } sound)
            {
                var scenario = sound.Bound.Scenarios.First(one => one.Title == title);
                return new(source.Path, text, new ScenarioRunner(sound).Observe(scenario, null).Mismatches);
            }
        }

        throw new CliException(
            ExitStatus.SubjectAtFault,
            "no scenario can say what these sessions are",
            "name another beneficiary, or fewer sessions with --session"
        );
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
