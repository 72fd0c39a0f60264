using Conv.Runtime.Values;
using Conv.Sessions.Correcting;

namespace Conv.Service.Answers;

/// <summary>Corrections as answers tell them.</summary>
internal static class CorrectionRows
{
    /// <summary>The decisions that are not what they were.</summary>
    public static IReadOnlyList<CorrectionRow> Of(Corrections corrections) =>
        [
            .. corrections.Rows.Select(row => new CorrectionRow(
                Word(row.Kind),
                row.Session,
                row.Person,
                Side(row.Before),
                Side(row.Now),
                row.Difference.IsComplete ? row.Difference.Euros : null,
                Word(row.Why),
                row.CauseSession.Length == 0 ? null : row.CauseSession
            )),
        ];

    /// <summary>What is to be settled.</summary>
    public static IReadOnlyList<SettlementRow> Settlements(Corrections corrections) =>
        [
            .. corrections.Settlements.Select(row => new SettlementRow(
                Word(row.Kind),
                row.Person.Length == 0 ? null : row.Person,
                row.Difference
            )),
        ];

    private static DecisionSide? Side(DecidedSide? side) =>
        side is not { } known
            ? null
            : new(
                Word(known.Decision),
                RowReader.Reasons(known.Reasons),
                known.Exceptional,
                known.Cents is { } cents ? Cents.InEuros(cents) : null
            );

    /// <summary>A value as answers write it.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
