using System.Collections.Concurrent;
using Conv.Compiler.Emit;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering;
using Conv.Interpreter.Input;
using Conv.Interpreter.Tests.Differential;
using Conv.Runtime;
using Conv.Sessions.Deciding;
using Conv.TestKit.Ir;

namespace Conv.Interpreter.Tests;

/// <summary>
/// The interpreter against the compiled evaluator on random programs. A failure prints the seed of the program and the shortest
/// sequence of sessions found. CONV_DIFFERENTIAL_PROGRAMS asks for more programs than a unit test has time for, CONV_DIFFERENTIAL_SEED
/// for other ones.
/// </summary>
public sealed class DifferentialTests
{
    private const int SequencesPerProgram = 25;

    private static readonly ulong FirstSeed = ulong.Parse(
        Environment.GetEnvironmentVariable("CONV_DIFFERENTIAL_SEED") ?? "1"
    );

    private static readonly int Programs = int.Parse(
        Environment.GetEnvironmentVariable("CONV_DIFFERENTIAL_PROGRAMS") ?? $"{Effort.Of(full: 25, part: 6)}"
    );

    private const string Scoped = "scopes";

    private static readonly ConcurrentDictionary<(string, ulong), Lazy<ConventionEvaluator>> Compiled = new();

    [Fact]
    public void A_compiled_program_decides_what_the_interpreter_decides() =>
        Compare("beneficiaries", ProgramGenerator.Make, SequenceGenerator.Make);

    [Fact]
    public void A_program_that_counts_for_more_than_beneficiaries_decides_what_the_interpreter_decides() =>
        Compare(Scoped, ScopedPrograms.Make, ScopedPrograms.Sessions);

    [Fact]
    public void Groups_of_sessions_apart_and_all_sessions_in_sequence_are_decided_alike()
    {
        for (var seed = FirstSeed; seed < FirstSeed + (ulong)Programs; seed++)
        {
            var program = ScopedPrograms.Make(seed);
            var evaluator = CompileOnce(Scoped, seed, program, Readings(program, new Dice(~seed)));
            var sessions = ScopedPrograms.Sessions(seed, program, 300);
            var batch = BatchBuilder.Build(program, sessions);
            var whole = RunEngine.Decide(evaluator, batch, -1, new RunOptions { InSequence = true, Workers = 1 });
            foreach (var (workers, size) in new[] { (1, 1), (8, 1), (8, 16) })
            {
                var options = new RunOptions { Workers = workers, RangeSize = size };
                var apart = RunEngine.Decide(evaluator, batch, -1, options);
                Differences.Columns(apart, whole).ShouldBeEmpty($"program {seed}, {workers} workers");
            }
        }
    }

    private static void Compare(
        string family,
        Func<ulong, IrProgram> make,
        Func<ulong, IrProgram, int, InterpretedSession[]> sequence
    )
    {
        var found = new List<string>();
        for (var seed = FirstSeed; seed < FirstSeed + (ulong)Programs && found.Count < 5; seed++)
        {
            if (Disagreement(family, seed, make(seed), sequence) is { } disagreement)
            {
                found.Add(disagreement);
            }
        }

        found.ShouldBeEmpty(string.Join("\n\n", found));
    }

    private static string? Disagreement(
        string family,
        ulong seed,
        IrProgram program,
        Func<ulong, IrProgram, int, InterpretedSession[]> sequence
    )
    {
        var dice = new Dice(~seed);
        var readings = Readings(program, dice);
        ConventionEvaluator evaluator;
        try
        {
            evaluator = CompileOnce(family, seed, program, readings);
        }
        catch (InvalidOperationException failure)
        {
            return $"program {seed} does not compile: {failure.Message}";
        }

        for (var i = 0; i < SequencesPerProgram; i++)
        {
            // Every third run is the counterfactual under one convention.
            var policy = i % 3 == 2 ? dice.Below(program.Conventions.Length) : -1;
            var differences = new Differences(program, evaluator, readings, policy);
            var sessions = sequence((seed * 1000) + (ulong)i, program, dice.Between(1, 40));
            if (differences.Between(sessions).Length > 0)
            {
                return Describe(seed, policy, differences, differences.Shrink(sessions));
            }
        }

        return null;
    }

    private static Dictionary<string, string> Readings(IrProgram program, Dice dice) =>
        program.Readings.ToDictionary(
            reading => reading.Name,
            reading => reading.Alternatives[dice.Below(reading.Alternatives.Length)].Name
        );

    // Two tests decide by the programs of one generator, under the same readings: compiling takes longer than deciding.
    private static ConventionEvaluator CompileOnce(
        string family,
        ulong seed,
        IrProgram program,
        Dictionary<string, string> readings
    ) =>
        Compiled
            .GetOrAdd(
                (family, seed),
                _ =>
                    new(() =>
                        EvaluatorLoader.Load(
                            CSharpToAssembly.Compile(
                                Specialiser.Specialise(program, readings),
                                new EmitOptions("0", "test")
                            ),
                            collectible: true
                        )
                    )
            )
            .Value;

    private static string Describe(ulong seed, int policy, Differences differences, InterpretedSession[] sessions) =>
        string.Join(
            '\n',
            [
                $"program {seed}, policy {policy}:",
                .. sessions.Select(session =>
                    $"  {session.Date} {session.Function} {Facts(session.Facts)}"
                    + $" providers {string.Join(' ', session.Providers.Select(person => person.Id + Facts(person.Facts)))}"
                    + $" beneficiaries {string.Join(' ', session.Beneficiaries.Select(person => person.Id + Facts(person.Facts)))}"
                ),
                .. differences.Between(sessions).Select(difference => "  " + difference),
            ]
        );

    private static string Facts(IReadOnlyDictionary<string, System.Numerics.BigInteger> facts) =>
        "(" + string.Join(", ", facts.Select(fact => $"{fact.Key} {fact.Value}")) + ")";
}
