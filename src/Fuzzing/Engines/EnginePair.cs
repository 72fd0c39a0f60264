using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler;
using Conv.Compiler.Emit;
using Conv.Compiler.Ir;
using Conv.Compiler.Ir.Invariants;
using Conv.Fuzzing.Sessions;
using Conv.Interpreter;
using Conv.Interpreter.Input;
using Conv.Runtime;
using Conv.Scenarios.Engines;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Fuzzing.Engines;

/// <summary>
/// The two engines for the same conventions. The interpreter reads the program with its readings open, so that it does not share the
/// compiler's way of fixing them.
/// </summary>
internal sealed class EnginePair
{
    private readonly ConventionEvaluator _evaluator;
    private readonly ImmutableSortedDictionary<string, string> _readings;
    private readonly AssertionAudit? _audit;

    /// <summary>Compiles conventions without errors under some readings.</summary>
    public EnginePair(CheckedProgram conventions, ImmutableSortedDictionary<string, string> readings)
        : this(conventions.Ir, EvaluatorLoader.Load(conventions.Emit(readings), collectible: true), readings)
    {
        IrInvariants.Verify(Program);
        IrInvariants.Verify(conventions.Specialise(readings));
        _audit = new AssertionAudit(conventions, readings);
    }

    /// <summary>Takes a program and what it, or another one, was compiled to.</summary>
    public EnginePair(
        IrProgram program,
        ConventionEvaluator evaluator,
        ImmutableSortedDictionary<string, string> readings
    )
    {
        Program = program;
        _evaluator = evaluator;
        _readings = readings;
    }

    /// <summary>The program, its readings open.</summary>
    public IrProgram Program { get; }

    /// <summary>How many trajectories the last file had.</summary>
    public int Trajectories { get; private set; }

    /// <summary>How many attendances the last file had.</summary>
    public int Attendances { get; private set; }

    /// <summary>How many of those were accepted.</summary>
    public int Accepted { get; private set; }

    /// <summary>
    /// What the engines decide differently on a file, what is added up differently for budgets, and what contradicts a proof; empty where all
    /// agrees.
    /// </summary>
    public ImmutableArray<string> Differences(IEnumerable<SessionRow> rows, int policy)
    {
        using var file = new MemoryStream(SessionCsv.Write(Program.Vocabulary, rows), writable: false);
        var table = SessionFile.Read(file, Program.Vocabulary, _evaluator.Info.FunctionNames);
        var run = Run.Decide(_evaluator, table, policy);
        (Trajectories, Attendances) = (table.Batch.TrajectoryCount, table.Batch.AttendanceCount);
        Accepted = run.Decisions.Attendances.Count(decision => decision is Decision.Accepted or Decision.Unpriced);
        var outcomes = ReferenceInterpreter.Decide(
            Program,
            [
                .. SessionBatchReader
                    .Read(Program, table.Batch)
                    .Select(session =>
                        session with
                        {
                            Identifiers = (fact, number) => table.TextOf(fact, (int)number),
                        }
                    ),
            ],
            new InterpreterOptions(_readings, policy < 0 ? null : Program.Conventions[policy].Name)
        );
        return
        [
            .. outcomes.SelectMany(
                (outcome, session) =>
                    EngineComparison
                        .Of(run, session, outcome)
                        .Select(difference =>
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"session {session + 1} of {outcomes.Length}: {difference.What}: compiled {difference.Compiled}, interpreted {difference.Interpreted}"
                            )
                        )
            ),
            .. BudgetReckoning.Differences(Program, outcomes, run.Budgets),
            .. policy < 0 ? _audit?.Contradictions(outcomes) ?? [] : [],
        ];
    }
}
