using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Analysis.Witnesses;

/// <summary>What the graphs of a function decide about a session, as a scenario expects it.</summary>
/// <param name="Accepted">Whether it is accepted.</param>
/// <param name="Text">The expectation, such as <c>accepted, fee 75 EUR, share 11 EUR</c>.</param>
internal sealed record Prediction(bool Accepted, string Text)
{
    /// <summary>The prediction; null where a graph that decides has a node that is not known here.</summary>
    public static Prediction? Of(IrFunction function, ConcreteAct act, ActEvaluator evaluator)
    {
        var attended = function.Registers && act.Beneficiaries > 0;
        var failing = new List<ReasonSymbol>();
        foreach (var condition in function.SessionConditions.Concat(attended ? function.AttendanceConditions : []))
        {
            if (evaluator.Holds(condition.Holds) is not { } holds)
            {
                return null;
            }

            if (!holds)
            {
                failing.Add(condition.Reason);
            }
        }

        return failing.Count > 0
            ? new Prediction(false, "refused " + string.Join(" and ", Names(failing)))
            : Accept(function, attended, evaluator);
    }

    private static Prediction Accept(IrFunction function, bool attended, ActEvaluator evaluator)
    {
        var fee = evaluator.Amount(function.Fee);
        var share = attended ? evaluator.Amount(function.Share) : (true, BigInteger.Zero);
        var parts = ImmutableArray.CreateBuilder<string>();
        var decides = attended ? share : fee;
        if (decides.Known)
        {
            parts.Add(decides.Cents is null ? "unpriced" : "accepted");
        }

        if (attended && evaluator.Holds(function.Exceptional) == true)
        {
            parts.Add("exceptional");
        }

        if (attended && function.Granted is not IrConstant && evaluator.Value(function.Granted) is { } granted)
        {
            parts.Add($"granted {granted.ToString(CultureInfo.InvariantCulture)}");
        }

        // A scenario cannot state an amount below zero: it then says no more than that the session is accepted.
        if (fee.Cents is { Sign: >= 0 } cents)
        {
            parts.Add($"fee {Money(cents)}");
        }

        if (attended && share.Cents is { Sign: >= 0 } owed)
        {
            parts.Add($"share {Money(owed)}");
        }

        return new Prediction(true, parts.Count == 0 ? "accepted" : string.Join(", ", parts));
    }

    /// <summary>An amount as the language writes it; where it is negative, as nobody can.</summary>
    public static string Money(BigInteger cents) =>
        cents % 100 == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{cents / 100} EUR")
            : string.Create(CultureInfo.InvariantCulture, $"{cents / 100}.{(int)BigInteger.Abs(cents % 100):00} EUR");

    private static IEnumerable<string> Names(IEnumerable<ReasonSymbol> reasons) =>
        reasons.DistinctBy(reason => reason.Index).OrderBy(reason => reason.Index).Select(reason => reason.Name);
}
