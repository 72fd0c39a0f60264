using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Compiler;
using Conv.Compiler.Emit;
using Conv.Compiler.Text;
using Conv.Fuzzing.Chance;
using Conv.Fuzzing.Engines;
using Conv.Fuzzing.Sessions;
using Conv.Fuzzing.Shrinking;

namespace Conv.Fuzzing.Tests;

/// <summary>
/// The bounded share of <c>conv fuzz</c> that every build runs: seeds that never change, and fresh ones that a failure prints.
/// </summary>
public sealed class EnginesTests
{
    private static readonly int Fixed = Effort.Of(full: 25, part: 5);
    private static readonly int Fresh = Effort.Of(full: 10, part: 2);

    private static readonly ImmutableSortedDictionary<string, string> Defaults = ImmutableSortedDictionary<
        string,
        string
    >.Empty;

    [Fact]
    public void The_engines_agree_on_random_conventions_of_fixed_seeds() => AgreeOnConventions(1, Fixed);

    [Fact]
    public void The_engines_agree_on_random_conventions_of_fresh_seeds() =>
        AgreeOnConventions((ulong)Random.Shared.NextInt64(), Fresh);

    [Fact]
    public void The_engines_agree_on_random_sessions_of_the_shipped_conventions()
    {
        var program = ProgramChecker.Require(Compilation.Create(RepositoryFiles.Conventions("conventions")));
        var counts = FuzzCounts.None;
        foreach (
            var seed in new ulong[] { (ulong)Random.Shared.NextInt64(), 1, 2, 3 }.Take(Effort.Of(full: 4, part: 2))
        )
        {
            Agree(Fuzzer.TrySessions(program, seed, 10, ref counts));
        }

        counts.Accepted.ShouldBeGreaterThan(counts.Attendances / 5);
    }

    [Fact]
    public void A_cap_that_is_compiled_wrongly_is_found_and_made_small()
    {
        var right = ProgramChecker.Require(
            Compilation.Create(Visits("at most 3 sessions per 30 days from the first session"))
        );
        var wrong = ProgramChecker.Require(
            Compilation.Create(Visits("at most 4 sessions per 30 days from the first session"))
        );
        var pair = new EnginePair(right.Ir, EvaluatorLoader.Load(wrong.Emit(Defaults), collectible: true), Defaults);
        var boundaries = Boundaries.Of(right.Ir);
        var rows = Enumerable
            .Range(1, 50)
            .Select(seed => RandomSessions.Make(new Dice((ulong)seed), right.Ir, boundaries, 40))
            .First(rows => !pair.Differences(rows, -1).IsEmpty);

        var fewest = Shrinker.Shrink(rows, fewer => !pair.Differences(fewer, -1).IsEmpty);

        fewest.Length.ShouldBe(4);
        pair.Differences(fewest, -1)
            .ShouldContain("session 4 of 4: decision of attendance 1: compiled accepted, interpreted refused");
    }

    private static void AgreeOnConventions(ulong first, int count)
    {
        var counts = FuzzCounts.None;
        for (var seed = first; seed < first + (ulong)count; seed++)
        {
            Agree(Fuzzer.TryConventions(seed, ref counts));
        }

        counts.Accepted.ShouldBeGreaterThan(count);
    }

    private static void Agree(Disagreement? found) =>
        found.ShouldBeNull(
            found is null
                ? null
                : $"conv fuzz --seed {found.Seed} --count 1\n{string.Join('\n', found.What)}\n"
                    + string.Concat(found.Sources.Select(source => source.Text))
        );

    private static ImmutableArray<SourceText> Visits(string cap) =>
        [
            new(
                "words.conv",
                """
                vocabulary words
                facts of the session session identity date date of the session function function
                facts of the provider provider identity
                facts of the beneficiary beneficiary identity
                reason closed when not in force
                reason empty when nobody is registered
                reason full when cap reached
                """
            ),
            new(
                "visits.conv",
                $"""
                convention visits uses words in force from 2022-01-01 to 2022-12-31
                function visit registers beneficiaries {cap} fee 10 EUR share 0 EUR
                """
            ),
        ];
}
