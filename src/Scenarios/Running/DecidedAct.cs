using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Runtime;
using Conv.Scenarios.Engines;
using Conv.Sessions.Deciding;

namespace Conv.Scenarios.Running;

/// <summary>An act of a scenario in the run that decided it: its people beside their rows.</summary>
/// <param name="run">The run.</param>
/// <param name="act">The act.</param>
/// <param name="session">Its session in the run; -1 where it is no valid session: nobody has a row then.</param>
internal sealed class DecidedAct(Run run, ScenarioAct act, int session)
{
    /// <summary>All decisions of the run.</summary>
    public DecisionBatch Decisions => run.Decisions;

    /// <summary>Who attends, with the row of the attendance.</summary>
    public ImmutableArray<(string Name, int Row)> Attendances { get; } =
        session < 0 ? [] : Rows(act.Beneficiaries, run.Table.Batch.FirstAttendance[session]);

    /// <summary>Who performs, with the row of the payment.</summary>
    public ImmutableArray<(string Name, int Row)> Payments { get; } =
        session < 0 ? [] : Rows(act.Providers, run.Table.Batch.FirstPayment[session]);

    /// <summary>The convention that decides; empty where none does.</summary>
    public string Convention => session < 0 ? "" : run.Info.Conventions[run.ConventionOf(session)].Name;

    /// <summary>What is left of the session's fees when the shares and other payers' parts are paid; null where one of them has no amount.</summary>
    public long? Insurer =>
        Payments.Any(payment => Decisions.Payments[payment.Row] == Decision.Unpriced)
        || Attendances.Any(attendance => Decisions.Attendances[attendance.Row] == Decision.Unpriced)
            ? null
            : Payments.Sum(payment => Decisions.Fees[payment.Row])
                - Attendances.Sum(attendance =>
                    Decisions.Shares[attendance.Row] + Decisions.Parts.Sum(parts => parts[attendance.Row])
                );

    /// <summary>The last day on which an attendance is provisional, a day number; 0 where its decision stands.</summary>
    public int UntilOf(int row) => run.UntilOf(row);

    /// <summary>An attendance in words.</summary>
    public string Attendance(int row) => DecisionText.OfAttendance(run.Info, run.Decisions, row, session);

    /// <summary>A payment in words.</summary>
    public string Payment(int row) => DecisionText.OfPayment(run, row, session);

    /// <summary>All reasons of a refused payment, a bit each.</summary>
    public ulong PaymentReasons(int row)
    {
        var reasons = new List<int>();
        run.PaymentReasons(row, session, reasons);
        return reasons.Aggregate(0UL, (mask, reason) => mask | (1UL << reason));
    }

    /// <summary>Everybody with their decision in words, those who attend first.</summary>
    public IEnumerable<(string Person, string Decision)> People() =>
        [
            .. Attendances.Select(one => (one.Name, Attendance(one.Row))),
            .. Payments.Select(one => (one.Name, Payment(one.Row))),
        ];

    /// <summary>The same on one line.</summary>
    public override string ToString() => string.Join("; ", People().Select(one => $"{one.Person}: {one.Decision}"));

    private static ImmutableArray<(string, int)> Rows(ImmutableArray<ScenarioPerson> people, int first) =>
        [.. ScenarioTable.Distinct(people).Select((person, index) => (person.Name, first + index))];
}
