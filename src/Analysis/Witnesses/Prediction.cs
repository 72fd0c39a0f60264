using System.Collections.Immutable;
using System.Globalization;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Outcomes;
using Conv.Runtime.Values;

namespace Conv.Analysis.Witnesses;

/// <summary>What is decided about the first people of a session, as a scenario expects it.</summary>
/// <param name="Accepted">Whether it is accepted.</param>
/// <param name="Text">The expectation, such as <c>accepted, fee 75 EUR, share 11 EUR</c>.</param>
internal sealed record Prediction(bool Accepted, string Text)
{
    /// <summary>The prediction.</summary>
    /// <param name="outcome">What is decided.</param>
    /// <param name="payers">The payers of the vocabulary.</param>
    public static Prediction Of(SessionOutcome outcome, ImmutableArray<PayerSymbol> payers)
    {
        if (outcome.Rejection is not null)
        {
            return new Prediction(false, "rejected");
        }

        var attendance = outcome.Function!.Registers ? outcome.Attendances.FirstOrDefault() : null;
        var reasons = attendance?.Reasons ?? outcome.Reasons;
        return reasons.IsEmpty
            ? new Prediction(true, string.Join(", ", Accept(outcome, attendance, payers)))
            : new Prediction(false, "refused " + string.Join(" and ", reasons.Select(reason => reason.Name)));
    }

    private static IEnumerable<string> Accept(
        SessionOutcome outcome,
        AttendanceOutcome? attendance,
        ImmutableArray<PayerSymbol> payers
    )
    {
        var fee = outcome.Payments[0].Fee;
        var decides = attendance is null ? fee : attendance.Share;
        yield return decides is null ? "unpriced" : "accepted";
        if (attendance is { IsExceptional: true })
        {
            yield return "exceptional";
        }

        if (attendance is not null && outcome.Function! is { Granted: not IrConstant, GrantsFee: false })
        {
            yield return $"granted {attendance.Granted.ToString(CultureInfo.InvariantCulture)}";
        }

        if (fee is { } cents)
        {
            yield return $"fee {Money(cents)}";
        }

        if (attendance is { Share: { } owed })
        {
            yield return $"share {Money(owed)}";
        }

        foreach (var (payer, paid) in payers.Zip(attendance?.Parts ?? []).Where(part => part.Second != 0))
        {
            yield return $"{payer.Name} {Money(paid)}";
        }
    }

    /// <summary>An amount as the language writes it, in whole euros where it can be.</summary>
    public static string Money(long cents) =>
        cents % 100 == 0 ? string.Create(CultureInfo.InvariantCulture, $"{cents / 100} EUR") : Cents.TextInEuros(cents);
}
