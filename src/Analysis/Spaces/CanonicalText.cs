using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Analysis.Spaces;

/// <summary>What a graph computes, as a text: graphs with the same text have the same value.</summary>
internal static class CanonicalText
{
    /// <summary>The text, for messages too.</summary>
    public static string Of(IrExpression node) =>
        node switch
        {
            IrConstant constant => constant.Value.ToString(CultureInfo.InvariantCulture),
            IrFact fact =>
                $"{fact.Fact.Owner switch
            {
                FactOwner.Session => "",
                FactOwner.Provider => "provider's ",
                FactOwner.Beneficiary => "beneficiary's ",
                _ => throw new UnreachableException($"{fact.Fact.Owner} has no facts"),
            }}{fact.Fact.Name}",
            IrSessionDate => "date",
            IrPeople people => people.Who == FactOwner.Provider ? "number of providers" : "number of beneficiaries",
            IrPresent present => $"{present.Fact.Name} given",
            IrFirstProviderGives given => $"{given.Fact.Name} of the first provider given",
            IrIsOneOf member => $"{member.Fact.Name} in {member.Set.Bits}",
            IrReached reached => $"{reached.Years} years since {reached.Fact.Name}",
            IrCompare compare => $"{Of(compare.Left)} {Sign(compare.Operator)} {Of(compare.Right)}",
            IrChoice choice => $"{choice.Reading.Name}({Operands(choice)})",
            IrPeriodStart start => string.Create(
                CultureInfo.InvariantCulture,
                $"period of {start.Length} {(start.InMonths ? "months" : "days")} from {start.Fact.Name}"
            ),
            IrCount { Since: { } since } count => string.Create(
                CultureInfo.InvariantCulture,
                $"counter {count.Counter} since {Of(since)}"
            ),
            IrCount count => string.Create(CultureInfo.InvariantCulture, $"counter {count.Counter}"),
            IrEvery every =>
                $"{(every.OfFirst ? "first" : "every")}{(every.OfProviders ? " provider" : "")}{(every.OfBeneficiaries ? " beneficiary" : "")}: {Of(every.Condition)}",
            IrArithmetic arithmetic => $"{arithmetic.Operator}({Operands(arithmetic)})",
            IrQuotient quotient => $"{Of(quotient.Numerator)} / {quotient.Divisor} {quotient.Rounding}",
            IrShift shift => $"{Of(shift.Operand)} {shift.Length:+0;-0;+0} {shift.Unit}",
            IrPartOfDate part => $"{part.Part} of {Of(part.Operand)}",
            IrSubmitted submitted => string.Create(CultureInfo.InvariantCulture, $"submitted {submitted.Acts}"),
            IrOpening opening => string.Create(CultureInfo.InvariantCulture, $"opening of counter {opening.Counter}"),
            IrOverflows overflows => $"no room for {Of(overflows.Value)}",
            IrShared shared => Of(shared.Definition),
            IrAll or IrAny or IrNot or IrIf => $"{node.GetType().Name[2..]}({Operands(node)})",
            IrUnspecified or IrGranted or IrOwed or IrLargestGrant or IrIsExceptional => node.GetType().Name[2..],
            _ => throw new UnreachableException($"{node.GetType().Name} has no text"),
        };

    private static string Operands(IrExpression node) => string.Join(", ", node.Children().Select(Of));

    private static string Sign(IrComparison comparison) =>
        comparison switch
        {
            IrComparison.Equal => "=",
            IrComparison.NotEqual => "≠",
            IrComparison.Less => "<",
            IrComparison.AtMost => "≤",
            IrComparison.Greater => ">",
            IrComparison.AtLeast => "≥",
            _ => throw new UnreachableException($"{comparison} is no comparison"),
        };
}
