using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Outcomes;
using Conv.Runtime;

namespace Conv.Scenarios.Engines;

/// <summary>Writes the interpreter's decisions in the columns that a compiled evaluator fills.</summary>
internal static class DecisionBatchWriter
{
    /// <summary>What <see cref="DecisionBatch.Rejected"/> indexes: the needs of all functions, in their order.</summary>
    /// <param name="program">The program.</param>
    public static IReadOnlyList<NeedInfo> NeedsOf(IrProgram program) =>
        [
            .. program
                .Functions.SelectMany(function => function.Needs)
                .Select(need => new NeedInfo(need.Fact.Name, need.Message)),
        ];

    /// <summary>Fills a batch of decisions.</summary>
    /// <param name="program">The program that decided.</param>
    /// <param name="sessions">One outcome per session of the batch, in its order.</param>
    /// <param name="batch">The sessions; each function name is one that the program declares.</param>
    /// <param name="needs">What <see cref="DecisionBatch.Rejected"/> indexes.</param>
    /// <param name="decisions">An empty batch of decisions.</param>
    /// <exception cref="ArgumentException">A session is rejected for something that is not among the needs.</exception>
    public static void Write(
        IrProgram program,
        ImmutableArray<SessionOutcome> sessions,
        SessionBatch batch,
        IReadOnlyList<NeedInfo> needs,
        DecisionBatch decisions
    ) => Write(program, [.. Enumerable.Range(0, sessions.Length)], sessions, batch, needs, decisions);

    /// <summary>Fills in the decisions about some sessions of a batch; the others stay undecided.</summary>
    /// <param name="program">The program that decided.</param>
    /// <param name="numbers">The sessions.</param>
    /// <param name="outcomes">Their outcomes, in the same order.</param>
    /// <param name="batch">The sessions; each function name is one that the program declares.</param>
    /// <param name="needs">What <see cref="DecisionBatch.Rejected"/> indexes.</param>
    /// <param name="decisions">An empty batch of decisions.</param>
    /// <exception cref="ArgumentException">A session is rejected for something that is not among the needs.</exception>
    public static void Write(
        IrProgram program,
        IReadOnlyList<int> numbers,
        ImmutableArray<SessionOutcome> outcomes,
        SessionBatch batch,
        IReadOnlyList<NeedInfo> needs,
        DecisionBatch decisions
    )
    {
        foreach (var (session, outcome) in numbers.Zip(outcomes))
        {
            decisions.Targets[session] = (ushort)TargetOf(program, outcome).Id;
            decisions.Conventions[session] = (byte)(outcome.Convention?.Id ?? 0);
            if (outcome.Rejection is { } rejection)
            {
                decisions.Rejected[session] = IndexOf(needs, rejection);
                continue;
            }

            decisions.SessionReasons[session] = Mask(outcome.Reasons);
            for (var i = 0; i < outcome.Attendances.Length; i++)
            {
                Write(outcome.Attendances[i], decisions, batch.FirstAttendance[session] + i);
            }

            for (var i = 0; i < outcome.Payments.Length; i++)
            {
                Write(outcome.Payments[i], outcome.Reasons, decisions, batch.FirstPayment[session] + i);
            }
        }
    }

    // Where no function judges, the column names the latest that has the session's function name.
    private static IrFunction TargetOf(IrProgram program, SessionOutcome outcome) =>
        outcome.Function
        ?? program
            .Functions.Where(function => function.Name == outcome.Session.Function)
            .MaxBy(function => program.Conventions[function.Convention].From)
        ?? throw new ArgumentException($"No convention declares \"{outcome.Session.Function}\".", nameof(outcome));

    private static void Write(AttendanceOutcome attendance, DecisionBatch decisions, int row)
    {
        decisions.Attendances[row] = Column(attendance.Decision);
        decisions.AttendanceReasons[row] = Mask(attendance.Reasons);
        decisions.Exceptional[row] = attendance.IsExceptional;
        decisions.Shares[row] = Amount(attendance.Decision, attendance.Share);
        for (var payer = 0; payer < attendance.Parts.Length; payer++)
        {
            decisions.Parts[payer][row] = attendance.Parts[payer];
        }

        decisions.Granted[row] = attendance.Granted;
        if (decisions.ProvisionalUntil.Length > 0)
        {
            decisions.ProvisionalUntil[row] = attendance.ProvisionalUntil ?? 0;
        }

        decisions.Measures[row] = attendance.Measures.Aggregate(0u, (mask, measure) => mask | (1u << measure));

        // Monitors read a category only where a measure counts the attendance; the column says no more.
        for (var category = 0; category < attendance.Categories.Length && !attendance.Measures.IsEmpty; category++)
        {
            decisions.Categories[category][row] = (byte)attendance.Categories[category];
        }
    }

    // The column holds the session's own conditions; the reasons of attendances are found again by whoever reads it.
    private static void Write(
        PaymentOutcome payment,
        ImmutableArray<ReasonSymbol> sessionReasons,
        DecisionBatch decisions,
        int row
    )
    {
        decisions.Payments[row] = Column(payment.Decision);
        decisions.PaymentReasons[row] = payment.Decision == Verdict.Refused ? Mask(sessionReasons) : 0;
        decisions.Fees[row] = Amount(payment.Decision, payment.Fee);
    }

    private static Decision Column(Verdict verdict) =>
        verdict switch
        {
            Verdict.Accepted => Decision.Accepted,
            Verdict.Refused => Decision.Refused,
            Verdict.Unpriced => Decision.Unpriced,
            _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
        };

    private static long Amount(Verdict verdict, long? cents) =>
        verdict switch
        {
            Verdict.Accepted => cents!.Value,
            Verdict.Unpriced => Money.Unspecified,
            Verdict.Refused => 0,
            _ => throw new UnreachableException($"the verdict {verdict}"),
        };

    private static ulong Mask(ImmutableArray<ReasonSymbol> reasons) =>
        reasons.Aggregate(0ul, (mask, reason) => mask | (1ul << reason.Index));

    private static ushort IndexOf(IReadOnlyList<NeedInfo> needs, Rejection rejection)
    {
        for (var i = 0; i < needs.Count; i++)
        {
            if (needs[i].Column == rejection.Column && needs[i].Message == rejection.Message)
            {
                return (ushort)(i + 1);
            }
        }

        throw new ArgumentException(
            $"\"{rejection.Column}: {rejection.Message}\" is not among the needs.",
            nameof(needs)
        );
    }
}
