using System.Collections.Immutable;
using Conv.Analysis;
using Conv.Comparison.Counting.Results;
using Conv.Comparison.Readings;
using Conv.Compiler;
using Conv.Compiler.Diagnostics;
using Conv.Compiler.Text;
using Conv.Fuzzing;
using Conv.Fuzzing.Chance;
using Conv.Fuzzing.Sessions;
using Conv.Interpreter;
using Conv.Interpreter.Input;
using Conv.Runtime;
using Conv.Scenarios.Engines;
using Conv.Sessions.Reading;

namespace Conv.Comparison.Tests.Readings;

/// <summary>
/// What the plan does not compute is computed here, by the reference interpreter, which reads the program with its readings open and shares no
/// code with what decides that two assignments are the same or apart.
/// </summary>
public sealed class PlanTests
{
    private const int SessionsOfShipped = 60;

    [Fact]
    public void What_is_skipped_of_the_shipped_conventions_is_what_computing_it_gives()
    {
        var shipped = Shipped();
        var skipped = 0;
        foreach (var seed in new[] { 1UL, (ulong)Random.Shared.NextInt64() })
        {
            skipped += Check(shipped, seed, SessionsOfShipped, Walks.Defaults);
        }

        skipped.ShouldBeGreaterThan(40);
    }

    [Fact]
    public void What_is_skipped_is_right_from_another_base_too()
    {
        var shipped = Shipped();
        var dice = new Dice((ulong)Random.Shared.NextInt64());
        var basis = shipped.Ir.Readings.ToImmutableSortedDictionary(
            reading => reading.Name,
            reading => dice.Of(reading.Alternatives).Name,
            StringComparer.Ordinal
        );

        Check(shipped, dice.Next(), SessionsOfShipped, basis).ShouldBeGreaterThan(5);
    }

    [Fact]
    public void What_is_skipped_of_random_conventions_is_what_computing_it_gives()
    {
        var fresh = (ulong)Random.Shared.NextInt64();
        var skipped = 0;
        var tried = 0;
        foreach (var seed in Enumerable.Range(1, 25).Select(i => (ulong)i).Concat([fresh, fresh + 1, fresh + 2]))
        {
            var program = ProgramChecker.Check(Compilation.Create(RandomConventions.Make(seed))).Program;
            if (program?.Ir.Readings.Length > 1)
            {
                skipped += Check(program, seed, 40, Walks.Defaults);
                tried++;
            }
        }

        tried.ShouldBeGreaterThan(5);
        skipped.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void The_compiled_effects_are_those_of_the_interpreter()
    {
        var program = Walks.Compile();
        foreach (var seed in new[] { (ulong)Random.Shared.NextInt64() })
        {
            var table = RandomFile(program, seed, 80);
            var priced = ReadingPricer.Price(program, Walks.Defaults, table);
            var oracle = new Oracle(program, table, Walks.Defaults);
            foreach (var reading in priced.Readings)
            {
                foreach (var alternative in reading.Alternatives)
                {
                    oracle
                        .Of(new ReadingChoice(reading.Survey.Reading.Name, alternative.Survey.Name))
                        .ToDelta()
                        .ShouldBe(alternative.Effect.Changed, $"seed {seed}, {alternative.Survey.Name}");
                }
            }

            foreach (var pair in priced.Pairs)
            {
                oracle.Of(pair.First, pair.Second).ToDelta().ShouldBe(pair.Joint, $"seed {seed}");
            }
        }
    }

    [Fact]
    public void The_base_against_itself_changes_nothing()
    {
        var shipped = Shipped();
        var table = RandomFile(shipped, 7, SessionsOfShipped);
        var oracle = new Oracle(shipped, table, Walks.Defaults);

        oracle.Of().ToDelta().ShouldBe(ReadingEffect.None.Changed);
        oracle.Of().Beneficiaries.ShouldBe(0);
    }

    // How many assignments were skipped; each of them is decided, and what was said instead compared with it.
    private static int Check(
        CheckedProgram program,
        ulong seed,
        int sessions,
        ImmutableSortedDictionary<string, string> basis
    )
    {
        var sessionTable = RandomFile(program, seed, sessions);
        var oracle = new Oracle(program, sessionTable, basis);
        var judges = oracle.Judges;
        var plan = PricingPlan.Of(new AssignmentTable(program, basis), judges.Contains, pairs: true);
        var skipped = 0;
        foreach (var one in plan.Singles.Concat(plan.Pairs))
        {
            var said = one switch
            {
                { Source: EffectSource.Sum } => Rows(oracle.Of(one.First))
                    .Zip(Rows(oracle.Of(one.Second!.Value)), (a, b) => a + b),
                { Index: >= 0 } => Rows(oracle.Of([.. plan.Computed[one.Index]])),
                _ => Rows(RowChanges.None),
            };
            var choices = one.Second is { } second ? [one.First, second] : new[] { one.First };
            Rows(oracle.Of(choices)).ShouldBe(said, $"seed {seed}: {string.Join(", ", choices)}: {one.Source}");
            skipped += one.Index >= 0 && plan.Computed[one.Index].SequenceEqual(choices) ? 0 : 1;
        }

        return skipped;
    }

    // What adds up: all but beneficiaries, whom two alternatives may both touch in different sessions.
    private static Int128[] Rows(RowChanges changes) =>
        [
            changes.Attendances,
            changes.Payments,
            changes.NowAccepted,
            changes.NowRefused,
            changes.NowRejected,
            changes.NoLongerRejected,
            changes.Fees,
            changes.Shares,
        ];

    private static CheckedProgram Shipped()
    {
        var compilation = Compilation.Create(RepositoryFiles.Conventions("conventions"));
        compilation.Diagnostics.Where(finding => finding.Severity == Severity.Error).ShouldBeEmpty();
        return ProgramChecker.Require(compilation);
    }

    private static SessionTable RandomFile(CheckedProgram @checked, ulong seed, int sessions)
    {
        var program = @checked.Ir;
        var rows = RandomSessions.Make(new Dice(seed), program, Boundaries.Of(program), sessions);
        return Walks.Read(@checked, SessionCsv.Write(program.Vocabulary, rows));
    }

    private sealed class Oracle
    {
        private readonly CheckedProgram _program;
        private readonly SessionTable _table;
        private readonly ImmutableSortedDictionary<string, string> _basis;
        private readonly IReadOnlyList<NeedInfo> _needs;
        private readonly DecisionBatch _base;
        private readonly Dictionary<string, RowChanges> _known = new(StringComparer.Ordinal);

        public Oracle(CheckedProgram program, SessionTable table, ImmutableSortedDictionary<string, string> basis)
        {
            (_program, _table, _basis) = (program, table, basis);
            _needs = DecisionBatchWriter.NeedsOf(program.Ir);
            _base = Decide(basis);
        }

        public HashSet<int> Judges => [.. _base.Targets.Select(target => (int)target)];

        public RowChanges Of(params ReadingChoice[] choices)
        {
            var key = string.Join(' ', choices);
            if (!_known.TryGetValue(key, out var changes))
            {
                var readings = _basis.SetItems(
                    choices.Select(choice => KeyValuePair.Create(choice.Reading, choice.Alternative))
                );
                _known[key] = changes = RowComparer.Compare(_table.Batch, _base, Decide(readings));
            }

            return changes;
        }

        private DecisionBatch Decide(ImmutableSortedDictionary<string, string> readings)
        {
            var program = _program.Ir;
            var outcomes = ReferenceInterpreter.Decide(
                program,
                SessionBatchReader.Read(program, _table.Batch),
                new InterpreterOptions(readings)
            );
            var decisions = new DecisionBatch(
                _table.Batch,
                program.Categories.Length,
                program.Submitted.Length,
                program.Vocabulary.Payers.Length
            );
            DecisionBatchWriter.Write(program, outcomes, _table.Batch, _needs, decisions);
            return decisions;
        }
    }
}
