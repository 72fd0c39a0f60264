using System.Globalization;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Analysis.Spaces;

/// <summary>What a test outside the fragment computes, as a text: two tests with the same text have the same value.</summary>
internal static class OpaqueText
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
                _ => "beneficiary's ",
            }}{fact.Fact.Name}",
            IrSessionDate => "date",
            IrPeople people => people.Who == FactOwner.Provider ? "number of providers" : "number of beneficiaries",
            IrPresent present => $"{present.Fact.Name} given",
            IrFirstProviderGives given => $"{given.Fact.Name} of the first provider given",
            IrIsOneOf member => $"{member.Fact.Name} in {member.Set.Bits}",
            IrReached reached => $"{reached.Years} years since {reached.Fact.Name}",
            IrCompare compare => $"{Of(compare.Left)} {Sign(compare.Operator)} {Of(compare.Right)}",
            IrChoice choice => $"{choice.Reading.Name}({Operands(choice)})",
            IrPeriodStart start => $"period of {start.Fact.Name}",
            IrCount count => string.Create(CultureInfo.InvariantCulture, $"counter {count.Counter}"),
            IrArithmetic arithmetic => $"{arithmetic.Operator}({Operands(arithmetic)})",
            IrQuotient quotient => $"{Of(quotient.Numerator)} / {quotient.Divisor} {quotient.Rounding}",
            IrShift shift => $"{Of(shift.Operand)} {shift.Length:+0;-0;+0} {shift.Unit}",
            IrSubmitted submitted => string.Create(CultureInfo.InvariantCulture, $"submitted {submitted.Acts}"),
            IrOpening opening => string.Create(CultureInfo.InvariantCulture, $"opening of counter {opening.Counter}"),
            IrOverflows overflows => $"no room for {Of(overflows.Value)}",
            IrShared shared => Of(shared.Definition),
            _ => $"{node.GetType().Name[2..]}({Operands(node)})",
        };

    /// <summary>
    /// Whether the text of a node says all that it is: nodes that this project does not know may hold more than their operands.
    /// </summary>
    public static bool SaysAll(IrExpression node) =>
        node
            is IrConstant
                or IrUnspecified
                or IrFact
                or IrSessionDate
                or IrPeople
                or IrPresent
                or IrIsOneOf
                or IrReached
                or IrCompare
                or IrAll
                or IrAny
                or IrNot
                or IrIf
                or IrChoice
                or IrShared
                or IrCount
                or IrArithmetic
                or IrQuotient
                or IrOverflows
                or IrShift
                or IrOpening
                or IrGranted
                or IrOwed
                or IrFirstProviderGives
                or IrLargestGrant
                or IrIsExceptional;

    private static string Operands(IrExpression node) => string.Join(", ", node.Children().Select(Of));

    private static string Sign(IrComparison comparison) =>
        comparison switch
        {
            IrComparison.Equal => "=",
            IrComparison.NotEqual => "≠",
            IrComparison.Less => "<",
            IrComparison.AtMost => "≤",
            IrComparison.Greater => ">",
            _ => "≥",
        };
}
