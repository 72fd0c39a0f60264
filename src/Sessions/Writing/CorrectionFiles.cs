using Conv.Runtime;
using Conv.Runtime.Values;
using Conv.Sessions.Correcting;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Writing;

/// <summary>The tables that a run writes where it corrects an earlier one. Lines end in LF; a header is written even when nothing follows.</summary>
public static class CorrectionFiles
{
    /// <summary>
    /// Writes <c>corrections.csv</c>: attendances, then payments; of each first those of the later run in its order, then those that it has
    /// no longer, in the order of the earlier one. A side that is not there has empty cells; <c>exceptional</c> is empty for payments; a
    /// difference with a half that nobody knows is empty. Behind them stands what each payer paid and pays for attendances, if there are payers.
    /// </summary>
    public static void WriteCorrections(Stream stream, Corrections corrections, Dialect? dialect = null)
    {
        using var csv = new CsvWriter(stream, dialect);
        var payers = corrections.Payers;
        csv.Write([
            "kind",
            "session",
            "person",
            "old_decision",
            "old_reasons",
            "old_exceptional",
            "old_amount",
            "new_decision",
            "new_reasons",
            "new_exceptional",
            "new_amount",
            "difference",
            "why",
            "cause_session",
            "changed_facts",
            .. payers.SelectMany(payer => new[] { "old_" + payer, "new_" + payer }),
        ]);
        foreach (var row in corrections.Rows)
        {
            var (before, now) = (Side(csv, row.Kind, row.Before), Side(csv, row.Kind, row.Now));
            csv.Write([
                Word(row.Kind),
                row.Session,
                row.Person,
                before.Decision,
                before.Reasons,
                before.Exceptional,
                before.Amount,
                now.Decision,
                now.Reasons,
                now.Exceptional,
                now.Amount,
                row.Difference.IsComplete ? csv.Amount(row.Difference.Euros) : "",
                Word(row.Why),
                row.CauseSession,
                string.Join(';', row.ChangedFacts),
                .. payers.SelectMany(
                    (_, i) => new[] { Part(csv, row.Kind, row.Before, i), Part(csv, row.Kind, row.Now, i) }
                ),
            ]);
        }
    }

    /// <summary>Writes <c>settlements.csv</c>: beneficiaries, providers, payers and the insurer, those alone for whom the sum is not what it was.</summary>
    public static void WriteSettlements(Stream stream, Corrections corrections, Dialect? dialect = null)
    {
        using var csv = new CsvWriter(stream, dialect);
        csv.Write("kind", "person", "paid", "due", "difference");
        foreach (var row in corrections.Settlements)
        {
            csv.Write(
                Word(row.Kind),
                row.Person,
                csv.Amount(row.Paid),
                csv.Amount(row.Due),
                row.Difference is { } difference ? csv.Amount(difference) : ""
            );
        }
    }

    private static string Part(CsvWriter csv, CorrectionKind kind, DecidedSide? side, int payer) =>
        kind == CorrectionKind.Attendance && side is { Decision: Decision.Accepted, Parts: var parts }
            ? csv.Amount(Cents.InEuros(parts[payer]))
            : "";

    private static (string Decision, string Reasons, string Exceptional, string Amount) Side(
        CsvWriter csv,
        CorrectionKind kind,
        DecidedSide? side
    ) =>
        side is not { } one
            ? ("", "", "", "")
            : (
                Word(one.Decision),
                one.Reasons,
                kind == CorrectionKind.Payment ? ""
                : one.Exceptional ? "yes"
                : "no",
                one.Cents is { } cents ? csv.Amount(Cents.InEuros(cents)) : ""
            );

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
