using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Ir;
using Conv.Fuzzing.Chance;
using Conv.Fuzzing.Engines;
using Conv.Fuzzing.Sessions;
using Conv.Fuzzing.Shrinking;

namespace Conv.Fuzzing;

/// <summary>
/// Holds the compiled conventions against the reference interpreter on random sessions: of random conventions, or of given ones. Every
/// disagreement is made small before it is told.
/// </summary>
public static class Fuzzer
{
    private const int FilesPerSet = 6;

    /// <summary>Compares a folder of random conventions, each vocabulary with its own, on several files of random sessions.</summary>
    /// <param name="seed">The set; the files follow from it.</param>
    /// <param name="counts">What was compared before; with what is compared now after the call.</param>
    /// <returns>The first disagreement; null where the engines agree.</returns>
    public static Disagreement? TryConventions(ulong seed, ref FuzzCounts counts)
    {
        foreach (var compilation in CompilationGroups.Of(Compilation.Create(RandomConventions.MakeFolder(seed))))
        {
            if (TryGroup(seed, compilation, ref counts) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static Disagreement? TryGroup(ulong seed, Compilation compilation, ref FuzzCounts counts)
    {
        CheckedProgram? conventions;
        try
        {
            conventions = ProgramChecker.Check(compilation).Program;
            if (conventions is null)
            {
                counts = counts with { Refused = counts.Refused + 1 };
                return null;
            }
        }
#pragma warning disable CA1031 // A compiler that throws is what this program looks for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new Disagreement(
                seed,
                true,
                compilation.Sources,
                ImmutableSortedDictionary<string, string>.Empty,
                null,
                [],
                [$"the compiler fails: {exception.GetType().Name}: {exception.Message.Split('\n')[0]}"]
            );
        }

        return Try(seed, true, conventions, FilesPerSet, ref counts);
    }

    /// <summary>Compares given conventions on files of random sessions.</summary>
    /// <param name="conventions">The conventions; without errors.</param>
    /// <param name="seed">The files, the readings and the policy.</param>
    /// <param name="files">How many files.</param>
    /// <param name="counts">What was compared before; with what is compared now after the call.</param>
    public static Disagreement? TrySessions(CheckedProgram conventions, ulong seed, int files, ref FuzzCounts counts) =>
        Try(seed, false, conventions, files, ref counts);

    private static Disagreement? Try(
        ulong seed,
        bool isRandom,
        CheckedProgram conventions,
        int files,
        ref FuzzCounts counts
    )
    {
        var dice = new Dice(~seed);
        var program = conventions.Ir;
        var readings = Readings(dice, program);
        var boundaries = Boundaries.Of(program);
        EnginePair? pair = null;
        for (var file = 0; file < files; file++)
        {
            var rows = RandomSessions.Make(new Dice(dice.Next()), program, boundaries, dice.Of(3, 12, 40));
            var policy = dice.Percent(25) ? dice.Below(program.Conventions.Length) : -1;
            ImmutableArray<string> differences;
            try
            {
                pair ??= new EnginePair(conventions, readings);
                differences = pair.Differences(rows, policy);
            }
#pragma warning disable CA1031 // Whatever an engine throws on conventions without errors is what this program looks for.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                differences = [$"{exception.GetType().Name}: {exception.Message.Split('\n')[0]}"];
            }

            if (!differences.IsEmpty)
            {
                var name = policy < 0 ? null : program.Conventions[policy].Name;
                return DisagreementShrinker.Shrink(
                    new Disagreement(seed, isRandom, conventions.Sources, readings, name, rows, differences)
                );
            }

            counts = counts with
            {
                Files = counts.Files + 1,
                Trajectories = counts.Trajectories + (pair?.Trajectories ?? 0),
                Attendances = counts.Attendances + (pair?.Attendances ?? 0),
                Accepted = counts.Accepted + (pair?.Accepted ?? 0),
            };
        }

        counts = counts with { Conventions = counts.Conventions + 1 };
        return null;
    }

    private static ImmutableSortedDictionary<string, string> Readings(Dice dice, IrProgram program) =>
        program
            .Readings.Where(_ => dice.Percent(70))
            .ToImmutableSortedDictionary(
                reading => reading.Name,
                reading => dice.Of(reading.Alternatives).Name,
                StringComparer.Ordinal
            );
}
