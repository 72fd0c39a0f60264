using System.Diagnostics;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Lowering.Graphs;

/// <summary>What a graph computes, wherever it comes from: two graphs of the same shape have the same value.</summary>
internal static class Shape
{
    /// <summary>A text that two graphs share exactly when they differ in origin at most.</summary>
    public static string Of(IrExpression expression)
    {
        var own = expression switch
        {
            IrConstant constant => $"{constant.Type} {constant.Value}",
            IrIsOneOf member => $"{member.Fact.Name} in {member.Set.Bits}",
            IrReached reached => $"{reached.Fact.Name} + {reached.Years}",
            IrPeople people => $"people {people.Who}",
            IrCompare compare => $"{compare.Operator}",
            IrChoice choice => $"by {choice.Reading.Name}",
            IrCount count => $"count {count.Counter}",
            IrPeriodStart start => $"{start.Fact.Name} {start.Length} {start.InMonths}",
            IrFact fact => $"{fact.Fact.Owner} {fact.Fact.Name}",
            IrArithmetic arithmetic => $"{arithmetic.Operator}",
            IrShift shift => $"shift {shift.Length} {shift.Unit}",
            IrPartOfDate part => $"part {part.Part}",
            IrSubmitted submitted => $"submitted {submitted.Acts}",
            IrOpening opening => $"opening {opening.Counter}",
            IrQuotient quotient => $"/ {quotient.Divisor} {quotient.Rounding}",
            IrEvery every => $"every {every.OfProviders} {every.OfBeneficiaries} {every.OfFirst}",
            IrFirstProviderGives given => $"first {given.Fact.Name}",
            IrPresent present => $"IrPresent {present.Fact.Name}",
            IrUnspecified or IrSessionDate or IrGranted or IrOwed or IrLargestGrant or IrIsExceptional => Kind(
                expression
            ),
            IrAll or IrAny or IrNot or IrIf or IrShared or IrOverflows => Kind(expression),
            _ => throw new UnreachableException($"no shape of {expression.GetType().Name}"),
        };
        return $"({own}{string.Concat(expression.Children().Select(Of))})";
    }

    // Nothing but its operands tells one of its kind from another.
    private static string Kind(IrExpression expression) => expression.GetType().Name + " ";

    /// <summary>A disjunction of conjunctions without those that another one includes.</summary>
    public static IEnumerable<IrExpression> Absorb(IEnumerable<IrExpression> disjuncts)
    {
        var kept = new List<(HashSet<string> Conjuncts, IrExpression Disjunct)>();
        foreach (var disjunct in disjuncts)
        {
            var conjuncts = (disjunct is IrAll all ? all.Operands : [disjunct])
                .Select(Of)
                .ToHashSet(StringComparer.Ordinal);
            if (!kept.Exists(pair => pair.Conjuncts.IsSubsetOf(conjuncts)))
            {
                kept.RemoveAll(pair => conjuncts.IsSubsetOf(pair.Conjuncts));
                kept.Add((conjuncts, disjunct));
            }
        }

        return kept.Select(pair => pair.Disjunct);
    }
}
