using System.Runtime.InteropServices;
using Conv.Sessions.Deciding;

namespace Conv.Sessions.Correcting;

/// <summary>Holds a run against an earlier one over a file that has changed since: which decisions change, why, and what is to be settled.</summary>
public static class Corrector
{
    /// <summary>Compares.</summary>
    /// <param name="run">The run over the file as it is now; it decides every session anew.</param>
    /// <param name="previous">The files of the earlier run, over the same vocabulary.</param>
    /// <exception cref="PreviousRunException">They are not what a run writes, or have the columns of another vocabulary.</exception>
    public static Corrections Compare(Run run, PreviousRun previous)
    {
        var report = previous.Report;
        var differences = report.Identity.DifferencesFrom(RunIdentity.Of(run));
        var sessions = SessionChanges.Read(run, previous);
        var insurer = new InsurerLedger(run, sessions);
        var attendances = RowComparison.Of(
            run,
            LaterRows.Attendances(run),
            sessions,
            insurer,
            previous.Attendances,
            report.Attendances,
            report.Shares
        );
        var payments = RowComparison.Of(
            run,
            LaterRows.Payments(run),
            sessions,
            insurer,
            previous.Payments,
            report.Payments,
            report.Fees
        );
        var finder = new CauseFinder(run, previous.Again, sessions, attendances, payments, differences.IsEmpty);
        var totals = new CorrectionTotals(
            report.Identity.InputHash,
            differences,
            sessions.Counts,
            Explain(finder, attendances),
            Explain(finder, payments),
            attendances.People.Totals(),
            payments.People.Totals(),
            insurer.Totals()
        )
        {
            Payers = run.Info.Payers.Count == 0 ? null : attendances.Payers.Settlements(),
        };
        return new Corrections(sessions, [attendances, payments], totals);
    }

    // Causes are known once both tables are read.
    private static CauseCounts Explain(CauseFinder finder, RowComparison rows)
    {
        var counts = new long[Enum.GetValues<CorrectionCause>().Length];
        foreach (ref var change in CollectionsMarshal.AsSpan(rows.Changes))
        {
            change = finder.Find(rows.Later.Kind, change);
            counts[(int)change.Why]++;
        }

        return CauseCounts.Of(counts);
    }
}
