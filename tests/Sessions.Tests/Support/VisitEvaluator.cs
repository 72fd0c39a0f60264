using Conv.Runtime;

namespace Conv.Sessions.Tests;

/// <summary>
/// Two conventions by hand: <c>old</c> until 2023, <c>new</c> after. Refused without a mode, or beyond the second accepted act of a
/// client; the second is exceptional. A far act is unpriced for the client; a talk has no fee. A share is 11 EUR, a fee 75.59 EUR.
/// A session that says a price needs a birth date of every client and a grade of every worker; a time of 999 leaves no room.
/// </summary>
internal sealed class VisitEvaluator(params BudgetInfo[] budgets) : ConventionEvaluator
{
    private const ulong Mode = 1;
    private const ulong Cap = 2;
    private const ulong Twin = 4;

    private readonly EvaluatorInfo _info = new(
        new string('a', 64),
        "1.2.3",
        "visits",
        [new ConventionInfo("old", 0, 738_885), new ConventionInfo("new", 738_886, Calendar.LastDay)],
        Visits.Functions,
        [
            new FunctionInfo("care", 0, Registers: true),
            new FunctionInfo("talk", 0, Registers: true),
            new FunctionInfo("care", 1, Registers: true),
            new FunctionInfo("talk", 1, Registers: true),
        ],
        ["mode", "cap", "twin"],
        [new("period", "first-act"), new("free", "any")],
        [
            new NeedInfo("born", "missing: the share depends on the age"),
            new NeedInfo("grade", "missing: the fee depends on the grade"),
            new NeedInfo("time", "the fee has no room"),
        ],
        ["exceptional", "accepted"],
        [
            new MonitorInfo("quota", 0, true, 1, true, "site", -1, ["0.5"]),
            new MonitorInfo("average", 1, false, 1, true, "worker", 0, ["1.5", "2"]),
        ],
        [new CategoryInfo("reach", ["near", "far"])]
    )
    {
        Budgets = budgets,
    };

    /// <summary>Its monitors, where they are not those that it has.</summary>
    public IReadOnlyList<MonitorInfo>? Monitors { get; init; }

    public override EvaluatorInfo Info => Monitors is null ? _info : _info with { Monitors = Monitors };

    public override void DecideSessions(SessionBatch batch, DecisionBatch decisions, int policy, int from, int to)
    {
        for (var s = from; s < to; s++)
        {
            var convention =
                policy >= 0 ? policy
                : batch.Dates[s] >= Info.Conventions[1].From ? 1
                : 0;
            decisions.Targets[s] = (ushort)((convention * 2) + batch.Functions[s]);
            decisions.Conventions[s] = (byte)convention;
            decisions.SessionReasons[s] = batch.SessionFacts.Values[0][s] == Missing.Value ? Mode : 0;
            if (batch.SessionFacts.Numbers[2][s] == Missing.Number)
            {
                decisions.Rejected[s] = (ushort)(batch.SessionFacts.Numbers[1][s] == 999 ? 3 : 0);
                continue;
            }

            var born = batch.BeneficiaryFacts.Dates[0].AsSpan(batch.FirstAttendance[s]..batch.FirstAttendance[s + 1]);
            var grades = batch.ProviderFacts.Values[0].AsSpan(batch.FirstPayment[s]..batch.FirstPayment[s + 1]);
            decisions.Rejected[s] = (ushort)(
                born.Contains(Missing.Date) ? 1
                : grades.Contains(Missing.Value) ? 2
                : 0
            );
        }
    }

    public override void DecideTrajectories(SessionBatch batch, DecisionBatch decisions, int from, int to)
    {
        for (var t = from; t < to; t++)
        {
            var accepted = 0;
            for (var i = batch.FirstOfTrajectory[t]; i < batch.FirstOfTrajectory[t + 1]; i++)
            {
                Decide(batch, decisions, batch.TrajectoryRows[i], ref accepted);
            }
        }
    }

    public override void DecidePayments(SessionBatch batch, DecisionBatch decisions, int from, int to)
    {
        for (var s = from; s < to; s++)
        {
            var attendances = decisions.Attendances.AsSpan(batch.FirstAttendance[s]..batch.FirstAttendance[s + 1]);
            var accepted = attendances.ContainsAny(Decision.Accepted, Decision.Unpriced);
            for (var row = batch.FirstPayment[s]; row < batch.FirstPayment[s + 1] && decisions.Rejected[s] == 0; row++)
            {
                decisions.Payments[row] =
                    !accepted ? Decision.Refused
                    : batch.Functions[s] == 1 ? Decision.Unpriced
                    : Decision.Accepted;
                decisions.PaymentReasons[row] = accepted ? 0 : decisions.SessionReasons[s];
                decisions.Fees[row] = decisions.Payments[row] == Decision.Accepted ? 75_59 : 0;
            }
        }
    }

    private static void Decide(SessionBatch batch, DecisionBatch decisions, int row, ref int accepted)
    {
        var session = batch.AttendanceSession[row];
        if (decisions.Rejected[session] != 0)
        {
            return;
        }

        var twin = batch.BeneficiaryFacts.Dates[0][row] == 0 ? Twin : 0;
        var reasons = decisions.SessionReasons[session] | (accepted >= 2 ? Cap : 0) | twin;
        var mode = batch.SessionFacts.Values[0][session];
        decisions.AttendanceReasons[row] = reasons;
        decisions.Categories[0][row] = mode;
        decisions.Attendances[row] =
            reasons != 0 ? Decision.Refused
            : mode == 2 ? Decision.Unpriced
            : Decision.Accepted;
        if (reasons == 0)
        {
            decisions.Exceptional[row] = accepted++ == 1;
            decisions.Shares[row] = mode == 2 ? Money.Unspecified : 11_00;
            decisions.Measures[row] = decisions.Exceptional[row] ? 3u : 2u;
        }
    }
}
