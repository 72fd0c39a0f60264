using System.Diagnostics;
using System.Globalization;
using Conv.Runtime;
using Conv.Runtime.Values;
using Conv.Sessions.Deciding;

namespace Conv.Scenarios.Engines;

/// <summary>Decisions in the words that a scenario expects them in.</summary>
internal static class DecisionText
{
    /// <summary>An attendance, such as <c>accepted, exceptional, share 11.00 EUR</c>.</summary>
    /// <param name="info">Names the reasons.</param>
    /// <param name="decisions">The decisions.</param>
    /// <param name="row">The attendance.</param>
    /// <param name="session">Its session.</param>
    public static string OfAttendance(EvaluatorInfo info, DecisionBatch decisions, int row, int session) =>
        Decided(info, decisions, row, info.Functions[decisions.Targets[session]].GrantsFee)
        + (
            decisions.ProvisionalUntil.Length > 0 && decisions.ProvisionalUntil[row] is > 0 and var until
                ? ", " + Provisional(until)
                : ""
        );

    /// <summary>That a decision may change, such as <c>provisional until 2025-03-01</c>.</summary>
    /// <param name="until">The last day, a day number.</param>
    public static string Provisional(int until) => $"provisional until {Day.Text(until)}";

    private static string Decided(EvaluatorInfo info, DecisionBatch decisions, int row, bool grantsFee) =>
        decisions.Attendances[row] switch
        {
            Decision.None => "rejected",
            Decision.Refused => "refused " + Reasons(info, decisions.AttendanceReasons[row]),
            (Decision.Accepted or Decision.Unpriced) and var decision => string.Join(
                ", ",
                (
                    (string?[])
                        [
                            decision == Decision.Unpriced ? "unpriced" : "accepted",
                            decisions.Exceptional[row] ? "exceptional" : null,
                            grantsFee || decisions.Granted[row] == 1
                                ? null
                                : $"granted {Number(decisions.Granted[row])}",
                            decision == Decision.Unpriced ? null : $"share {Amount(decisions.Shares[row])}",
                            .. info
                                .Payers.Zip(decisions.Parts, (payer, parts) => (payer, Cents: parts[row]))
                                .Where(part => part.Cents != 0)
                                .Select(part => $"{part.payer} {Amount(part.Cents)}"),
                        ]
                ).OfType<string>()
            ),
            var other => throw new UnreachableException($"the decision {other}"),
        };

    /// <summary>A payment, such as <c>accepted, fee 86.69 EUR</c>.</summary>
    /// <param name="run">The run.</param>
    /// <param name="row">The payment.</param>
    /// <param name="session">Its session.</param>
    public static string OfPayment(Run run, int row, int session)
    {
        switch (run.Decisions.Payments[row])
        {
            case Decision.None:
                return "rejected";
            case Decision.Unpriced:
                return "unpriced";
            case Decision.Refused:
                var reasons = new List<int>();
                run.PaymentReasons(row, session, reasons);
                return "refused " + string.Join(" and ", reasons.Select(reason => run.Info.Reasons[reason]));
            case Decision.Accepted:
                return $"accepted, fee {Amount(run.Decisions.Fees[row])}";
            default:
                throw new UnreachableException($"the decision {run.Decisions.Payments[row]}");
        }
    }

    /// <summary>Reasons, such as <c>place and cap</c>.</summary>
    /// <param name="info">Names the reasons.</param>
    /// <param name="reasons">Bit r is reason r.</param>
    public static string Reasons(EvaluatorInfo info, ulong reasons) =>
        string.Join(" and ", info.Reasons.Where((_, index) => ((reasons >> index) & 1) == 1));

    /// <summary>Cents, such as <c>11.00 EUR</c>; <c>no amount</c> where the text gives none.</summary>
    public static string Amount(long cents) => cents == Money.Unspecified ? "no amount" : Cents.TextInEuros(cents);

    internal static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
