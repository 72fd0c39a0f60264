using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Analysis.Assertions;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Emit;
using Conv.Compiler.Text;
using Conv.Fuzzing.Chance;
using Conv.Fuzzing.Sessions;
using Conv.Scenarios.Explaining;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Fuzzing.Tests;

/// <summary>What <c>conv check</c> accepts compiles, decides and is explained; what it refuses gives no program to go on with.</summary>
public sealed class AcceptedProgramsTests
{
    private static readonly int Fixed = Effort.Of(full: 6, part: 1);
    private static readonly int Fresh = Effort.Of(full: 2, part: 1);

    [Fact]
    public void What_check_accepts_compiles_runs_and_is_explained_for_fixed_seeds() => Hold(1001, Fixed);

    [Fact]
    public void What_check_accepts_compiles_runs_and_is_explained_for_fresh_seeds() =>
        Hold((ulong)Random.Shared.NextInt64(long.MaxValue / 2), Fresh);

    [Fact]
    public void Two_conventions_that_take_one_session_give_no_program()
    {
        var compilation = Compilation.Create([
            new SourceText(
                "words.conv",
                """
                vocabulary words
                facts of the session session identity date date of the session function function urgent yes or no
                facts of the provider provider identity
                facts of the beneficiary beneficiary identity
                reason closed when not in force
                reason empty when nobody is registered
                """
            ),
            .. new[] { "yes", "no" }.Select(urgent => new SourceText(
                $"{urgent}.conv",
                $"""
                convention urgent-{urgent} uses words in force from 2022-01-01 to 2022-12-31
                    takes sessions when urgent is {urgent} or urgent is yes
                function visit registers beneficiaries fee 1 EUR share 0 EUR
                """
            )),
        ]);

        var check = ProgramChecker.Check(compilation);

        compilation.Diagnostics.ShouldNotContain(finding => finding.Severity == Severity.Error);
        check.Program.ShouldBeNull();
        check.Errors.ShouldHaveSingleItem().Descriptor.ShouldBe(RegimeDescriptors.BothTake);
        Should
            .Throw<InvalidOperationException>(() => ProgramChecker.Require(compilation))
            .Message.ShouldContain("CONV0609");
    }

    private static void Hold(ulong first, int count)
    {
        // Some seeds make files with errors: the next ones are taken instead, up to as many again and a few.
        var (accepted, explained) = (0, 0);
        var last = first + (2 * (ulong)count) + 4;
        for (var seed = first; seed < last && accepted < count; seed++)
        {
            if (ProgramChecker.Check(Compilation.Create(RandomConventions.Make(seed))).Program is { } program)
            {
                accepted++;
                explained += Hold(program, seed);
            }
        }

        accepted.ShouldBe(count);
        explained.ShouldBeGreaterThanOrEqualTo(count);
    }

    // How many trajectories were explained.
    private static int Hold(CheckedProgram program, ulong seed)
    {
        Linter.Check(program).Proofs.Proofs.ShouldNotBeEmpty();
        AssertionChecks.Check(program).Results.Length.ShouldBe(program.Asserted.Assertions.Length);
        var readings = ImmutableSortedDictionary<string, string>.Empty;
        var evaluator = EvaluatorLoader.Load(program.Emit(readings), collectible: true);
        var rows = RandomSessions.Make(new Dice(seed), program.Ir, Boundaries.Of(program.Ir), 25);
        using var file = new MemoryStream(SessionCsv.Write(program.Ir.Vocabulary, rows), writable: false);
        var run = Run.Decide(
            evaluator,
            SessionFile.Read(file, program.Ir.Vocabulary, evaluator.Info.FunctionNames),
            policy: -1
        );
        var people = Enumerable.Range(0, 3).Select(number => $"b{number}");
        return people.Count(person => !TrajectoryExplainer.Explain(run, program.Ir, readings, person).Sessions.IsEmpty);
    }
}
