using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Interpreter.Input;
using Conv.Interpreter.Outcomes;
using Conv.Runtime;
using Conv.Scenarios.Engines;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Scenarios.Explaining;

/// <summary>Explains the trajectory of a beneficiary.</summary>
internal static class TrajectoryExplainer
{
    /// <summary>
    /// Decides again, with a trace, the sessions that the beneficiary attends, and holds the outcome against the compiled run. What others
    /// were granted or refused in these sessions decides fees and payments, so the interpreter is fed every session of everybody who attends one of
    /// them, with all its people: nothing else can change a decision that is explained. Where windows are kept for more than beneficiaries, it
    /// is fed every session that shares one of them, directly or through others.
    /// </summary>
    /// <param name="run">The compiled run over the whole file.</param>
    /// <param name="program">The program with its readings open, so that the trace names the readings that decided.</param>
    /// <param name="readings">The readings of the run, by name.</param>
    /// <param name="beneficiary">The identifier of the beneficiary.</param>
    /// <returns>The trajectory; without sessions where no valid session names the beneficiary.</returns>
    public static Explanation Explain(
        Run run,
        IrProgram program,
        IReadOnlyDictionary<string, string> readings,
        string beneficiary
    )
    {
        var trajectory = run.Table.TrajectoryIds.Find(beneficiary);
        if (trajectory < 0)
        {
            return new Explanation(run, [], IsCompiled: true);
        }

        var own = SessionsOf(run.Table.Batch, [trajectory]);
        return Explained(run, own, Trace(run, program, readings, own), beneficiary, isCompiled: true);
    }

    /// <summary>
    /// The same by the interpreter alone, which decides no more than what bears on these sessions: quick where one trajectory of a large file is
    /// asked for, and nothing is compiled. Only for conventions whose windows are kept for beneficiaries alone.
    /// </summary>
    /// <param name="table">The file.</param>
    /// <param name="program">The program with its readings open, so that the trace names the readings that decided.</param>
    /// <param name="info">What the evaluator under the same readings says of itself.</param>
    /// <param name="readings">The readings, by name.</param>
    /// <param name="policy">The convention that judges every session, an index in <see cref="EvaluatorInfo.Conventions"/>; -1: the one in force.</param>
    /// <param name="beneficiary">The identifier of the beneficiary.</param>
    /// <returns>The trajectory, in a run that decides it and leaves the other sessions of the file undecided.</returns>
    public static Explanation Interpret(
        SessionTable table,
        IrProgram program,
        EvaluatorInfo info,
        IReadOnlyDictionary<string, string> readings,
        int policy,
        string beneficiary
    )
    {
        if (info.NeedsSequence)
        {
            throw new ArgumentException("sessions of different beneficiaries bear on each other", nameof(info));
        }

        var trajectory = table.TrajectoryIds.Find(beneficiary);
        var own = trajectory < 0 ? [] : SessionsOf(table.Batch, [trajectory]);
        var interpreter = new InterpretingEvaluator(program, info, new InterpreterOptions(readings, Trace: true))
        {
            Sessions = Around(table.Batch, own),
            Names = table,
        };
        var run = Run.Decide(interpreter, table, policy, InterpretingEvaluator.Whole);
        var outcomes = interpreter.Sessions.Zip(interpreter.Outcomes).Where(one => own.Contains(one.First));
        return Explained(run, own, outcomes, beneficiary, isCompiled: false);
    }

    /// <summary>Decides some sessions of a run again, with a trace, in sequence.</summary>
    /// <param name="run">The compiled run over the whole file.</param>
    /// <param name="program">The program with its readings open.</param>
    /// <param name="readings">The readings of the run, by name.</param>
    /// <param name="own">The sessions.</param>
    public static IEnumerable<(int Session, SessionOutcome Outcome)> Trace(
        Run run,
        IrProgram program,
        IReadOnlyDictionary<string, string> readings,
        SortedSet<int> own
    )
    {
        var interpreter = new InterpretingEvaluator(program, run.Info, new InterpreterOptions(readings, Trace: true))
        {
            Sessions = run.Info.NeedsSequence ? [.. SessionGroups.Around(run, own)] : Around(run.Table.Batch, own),
            Names = run.Table,
        };
        return interpreter
            .Sessions.Zip(interpreter.Interpret(run.Table.Batch, run.Policy))
            .Where(traced => own.Contains(traced.First));
    }

    private static Explanation Explained(
        Run run,
        SortedSet<int> own,
        IEnumerable<(int Session, SessionOutcome Outcome)> traced,
        string beneficiary,
        bool isCompiled
    )
    {
        var (table, batch) = (run.Table, run.Table.Batch);
        var lines = FirstLines(table, own);
        return new Explanation(run, [.. traced.Select(pair => Session(pair.Session, pair.Outcome))], isCompiled);

        ExplainedSession Session(int session, SessionOutcome outcome)
        {
            var (first, end) = (batch.FirstAttendance[session], batch.FirstAttendance[session + 1]);
            return new ExplainedSession(
                session,
                table.SessionIds[session],
                lines[session],
                outcome,
                Enumerable.Range(0, end - first).First(i => table.BeneficiaryIds[first + i] == beneficiary),
                [
                    .. Enumerable
                        .Range(
                            batch.FirstPayment[session],
                            batch.FirstPayment[session + 1] - batch.FirstPayment[session]
                        )
                        .Select(row => table.ProviderIds[row]),
                ],
                isCompiled ? EngineComparison.Of(run, session, outcome) : []
            );
        }
    }

    // All sessions of everybody who attends one of these. A session that nobody attends is in no trajectory.
    private static int[] Around(SessionBatch batch, SortedSet<int> own) =>
        [.. SessionsOf(batch, TrajectoriesIn(batch, own)).Union(own).Order()];

    private static SortedSet<int> SessionsOf(SessionBatch batch, IEnumerable<int> trajectories)
    {
        var sessions = new SortedSet<int>();
        foreach (var trajectory in trajectories)
        {
            for (var i = batch.FirstOfTrajectory[trajectory]; i < batch.FirstOfTrajectory[trajectory + 1]; i++)
            {
                sessions.Add(batch.AttendanceSession[batch.TrajectoryRows[i]]);
            }
        }

        return sessions;
    }

    private static IEnumerable<int> TrajectoriesIn(SessionBatch batch, SortedSet<int> sessions)
    {
        for (var trajectory = 0; trajectory < batch.TrajectoryCount; trajectory++)
        {
            for (var i = batch.FirstOfTrajectory[trajectory]; i < batch.FirstOfTrajectory[trajectory + 1]; i++)
            {
                if (sessions.Contains(batch.AttendanceSession[batch.TrajectoryRows[i]]))
                {
                    yield return trajectory;
                    break;
                }
            }
        }
    }

    private static Dictionary<int, int> FirstLines(SessionTable table, SortedSet<int> sessions)
    {
        var lines = new Dictionary<int, int>();
        foreach (var line in table.Lines)
        {
            if (sessions.Contains(line.Session))
            {
                lines.TryAdd(line.Session, line.Line);
            }
        }

        return lines;
    }
}
