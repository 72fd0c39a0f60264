using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Interpreter;
using Conv.Interpreter.Input;
using Conv.Interpreter.Outcomes;
using Conv.Scenarios.Engines;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Scenarios.Explaining;

/// <summary>Explains the trajectory of a beneficiary.</summary>
public static class TrajectoryExplainer
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
            return new Explanation(run, []);
        }

        var own = SessionsOf(run, [trajectory]);
        var lines = FirstLines(run.Table, own);
        return new Explanation(
            run,
            [
                .. Trace(run, program, readings, own)
                    .Select(one => Explained(run, one.Session, one.Outcome, beneficiary, lines[one.Session])),
            ]
        );
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
        // A session that nobody attends is in no trajectory.
        var fed = (
            run.Info.NeedsSequence
                ? SessionGroups.Around(run, own)
                : SessionsOf(run, TrajectoriesIn(run, own)).Union(own).Order()
        ).ToArray();
        var outcomes = ReferenceInterpreter.Decide(
            program,
            [
                .. fed.Zip(
                    SessionBatchReader.Read(program, run.Table.Batch, fed),
                    (session, one) => Named(run.Table, session, one)
                ),
            ],
            new InterpreterOptions(readings, run.Policy < 0 ? null : run.Info.Conventions[run.Policy].Name, Trace: true)
        );
        return fed.Zip(outcomes).Where(one => own.Contains(one.First));
    }

    private static ExplainedSession Explained(
        Run run,
        int session,
        SessionOutcome outcome,
        string beneficiary,
        int line
    )
    {
        var (table, batch) = (run.Table, run.Table.Batch);
        var (first, end) = (batch.FirstAttendance[session], batch.FirstAttendance[session + 1]);
        return new ExplainedSession(
            session,
            table.SessionIds[session],
            line,
            outcome,
            Enumerable.Range(0, end - first).First(i => table.BeneficiaryIds[first + i] == beneficiary),
            [
                .. Enumerable
                    .Range(batch.FirstPayment[session], batch.FirstPayment[session + 1] - batch.FirstPayment[session])
                    .Select(row => table.ProviderIds[row]),
            ],
            EngineComparison.Of(run, session, outcome)
        );
    }

    // A trace says whose fact was read: under the name that the file gives.
    private static InterpretedSession Named(SessionTable table, int session, InterpretedSession numbered)
    {
        var first = table.Batch.FirstPayment[session];
        return numbered with
        {
            Identifiers = (fact, number) => table.TextOf(fact, (int)number),
            Providers = [.. numbered.Providers.Select((one, i) => one with { Id = table.ProviderIds[first + i] })],
        };
    }

    private static SortedSet<int> SessionsOf(Run run, IEnumerable<int> trajectories)
    {
        var batch = run.Table.Batch;
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

    private static IEnumerable<int> TrajectoriesIn(Run run, SortedSet<int> sessions)
    {
        var batch = run.Table.Batch;
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
