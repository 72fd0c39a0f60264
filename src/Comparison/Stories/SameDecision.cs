using System.Collections.Immutable;
using Conv.Compiler.Symbols;
using Conv.Interpreter.Outcomes;

namespace Conv.Comparison.Stories;

/// <summary>Whether two columns decide alike: by names, as two editions may number reasons differently.</summary>
internal static class SameDecision
{
    /// <summary>Alike in everything that the outputs of a run would say; who judges is no difference.</summary>
    public static bool Of(StoryDecision one, StoryDecision other) =>
        one.IsRejected || other.IsRejected
            ? one.IsRejected == other.IsRejected
            : Same(one.Attendance!, other.Attendance!)
                && one.Session!.Providers.SequenceEqual(other.Session!.Providers, StringComparer.Ordinal)
                && one.Payments.Zip(other.Payments).All(pair => Same(pair.First, pair.Second));

    private static bool Same(AttendanceOutcome one, AttendanceOutcome other) =>
        (one.Decision, one.IsExceptional, one.Share, one.Granted, one.ProvisionalUntil)
            == (other.Decision, other.IsExceptional, other.Share, other.Granted, other.ProvisionalUntil)
        && SameParts(one, other)
        && Same(one.Reasons, other.Reasons);

    private static bool SameParts(AttendanceOutcome one, AttendanceOutcome other) =>
        string.Equals(PartsOf(one), PartsOf(other), StringComparison.Ordinal);

    /// <summary>What payers pay, as far as it is not 0: the same text where they pay the same, whatever their order.</summary>
    public static string PartsOf(AttendanceOutcome one) =>
        string.Join(
            ' ',
            (one.Trace?.Parts ?? [])
                .Where(part => part.Value.Value is not (null or 0))
                .Select(part => $"{part.Payer}:{part.Value.Value}")
                .Order(StringComparer.Ordinal)
        );

    private static bool Same(PaymentOutcome one, PaymentOutcome other) =>
        (one.Decision, one.Fee) == (other.Decision, other.Fee) && Same(one.Reasons, other.Reasons);

    private static bool Same(ImmutableArray<ReasonSymbol> one, ImmutableArray<ReasonSymbol> other) =>
        one.Select(reason => reason.Name)
            .ToHashSet(StringComparer.Ordinal)
            .SetEquals(other.Select(reason => reason.Name));
}
