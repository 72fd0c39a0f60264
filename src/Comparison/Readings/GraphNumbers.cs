using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Comparison.Readings;

/// <summary>
/// Numbers decision graphs and texts over all programs of one compilation: two graphs with the same number compute the same value from the
/// same facts and counters, wherever they are written. Counters and windows go by name: specialising numbers them anew.
/// </summary>
internal sealed class GraphNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The number of a graph of a program whose readings are fixed.</summary>
    public int Of(IrProgram program, IrExpression graph)
    {
        var known = new Dictionary<IrExpression, int>(ReferenceEqualityComparer.Instance);
        foreach (var node in IrWalk.Nodes(graph))
        {
            known[node] = node is IrShared shared
                ? known[shared.Definition]
                : Of(
                    $"{node.GetType().Name} {node.Type} {Own(program, node)}({string.Join(' ', node.Children().Select(operand => known[operand]))})"
                );
        }

        return known[graph];
    }

    /// <summary>The number of a text.</summary>
    public int Of(string text)
    {
        if (!_numbers.TryGetValue(text, out var number))
        {
            _numbers.Add(text, number = _numbers.Count);
        }

        return number;
    }

    // What a node says beside its type and its operands.
    private string Own(IrProgram program, IrExpression node) =>
        node switch
        {
            IrConstant constant => Text($"{constant.Value}"),
            IrFact fact => Text(fact.Fact),
            IrPeople people => $"{people.Who}",
            IrPresent present => Text(present.Fact),
            IrFirstProviderGives given => Text(given.Fact),
            IrIsOneOf test => Text($"{Text(test.Fact)} {test.Set.Bits}"),
            IrReached reached => Text($"{Text(reached.Fact)} {reached.Years}"),
            IrCompare compare => $"{compare.Operator}",
            IrEvery every => $"{every.OfProviders} {every.OfBeneficiaries} {every.OfFirst}",
            IrCounterRead read => program.Counters[read.Counter].Name,
            IrPeriodStart start => Text($"{Text(start.Fact)} {start.Length} {start.InMonths}"),
            IrArithmetic arithmetic => $"{arithmetic.Operator}",
            IrQuotient quotient => Text($"{quotient.Divisor} {quotient.Rounding}"),
            IrSubmitted submitted => program.Submitted[submitted.Acts].Name,
            IrShift shift => Text($"{shift.Length} {shift.Unit}"),
            IrPartOfDate part => $"{part.Part}",
            IrUnspecified
            or IrSessionDate
            or IrAll
            or IrAny
            or IrNot
            or IrIf
            or IrOverflows
            or IrGranted
            or IrOwed
            or IrLargestGrant
            or IrIsExceptional => "",
            IrShared or IrChoice => throw new UnreachableException($"{node.GetType().Name} has no number of its own"),
            _ => throw new UnreachableException($"the node {node.GetType().Name}"),
        };

    private static string Text(FactSymbol fact) => $"{fact.Owner}.{fact.Name}";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
