using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Comparison.Proving;

/// <summary>Conditions and calculations in the words of the files.</summary>
/// <param name="program">The program whose counters they read.</param>
internal sealed class GraphWords(IrProgram program)
{
    /// <summary>What is said of whose count a counter is; null: nothing.</summary>
    public Func<int, string>? CountsAs { get; init; }

    /// <summary>The words.</summary>
    public string Of(IrExpression node) =>
        node switch
        {
            IrConstant { Type: IrType.Boolean } constant => constant.Value != 0 ? "always" : "never",
            IrConstant { Type: IrType.Money } constant => Cents.TextInEuros(constant.Value),
            IrConstant { Type: IrType.Date } constant => Day.Text((int)constant.Value),
            IrConstant constant => Number(constant.Value),
            IrUnspecified => "unspecified",
            IrFact fact => Times(1, fact.Fact),
            IrSessionDate => "date",
            IrPeople people => people.Who == FactOwner.Provider ? "number of providers" : "number of beneficiaries",
            IrPresent present => $"{present.Fact.Name} is given",
            IrFirstProviderGives given => $"the first provider gives {given.Fact.Name}",
            IrIsOneOf member => $"{member.Fact.Name} is {WordList.Or(Values(member))}",
            IrReached reached => $"{Number(reached.Years)} years since {reached.Fact.Name} are completed",
            IrCompare { Left: IrFact { Fact: { Kind: FactKind.Decimal } fact }, Right: IrConstant bound } compare =>
                $"{fact.Name} {Sign(compare.Operator)} {fact.NumberText(bound.Value)}",
            IrCompare compare => $"{Of(compare.Left)} {Sign(compare.Operator)} {Of(compare.Right)}",
            IrAll all => all.Operands.IsEmpty ? "always" : string.Join(" and ", all.Operands.Select(Operand)),
            IrAny any => any.Operands.IsEmpty ? "never" : string.Join(" or ", any.Operands.Select(Operand)),
            IrEvery { OfFirst: true } every => $"the first provider: {Of(every.Condition)}",
            IrNot { Operand: IrEvery { OfProviders: true, OfBeneficiaries: false, Condition: IrNot never } } =>
                $"one provider: {Of(never.Operand)}",
            IrEvery every => $"everybody: {Of(every.Condition)}",
            IrNot { Operand: IrPresent present } => $"{present.Fact.Name} is missing",
            IrNot { Operand: IrNot not } => Of(not.Operand),
            IrNot not => $"not ({Of(not.Operand)})",
            IrIf choice => $"{Of(choice.Then)} when {Of(choice.Condition)}, otherwise {Of(choice.Else)}",
            IrChoice choice => choice.Reading.Name,
            IrShared shared => Of(shared.Definition),
            IrCount count => $"{program.Counters[count.Counter].Phrase} before{CountsAs?.Invoke(count.Counter)}",
            IrOpening opening => $"the day on which the {program.Counters[opening.Counter].Phrase} began",
            IrPeriodStart start => $"the first day of the period since {start.Fact.Name}",
            IrArithmetic arithmetic => Arithmetic(arithmetic),
            IrQuotient quotient =>
                $"{Operand(quotient.Numerator)} / {Number(quotient.Divisor)} rounded {Rounding(quotient.Rounding)}",
            IrOverflows overflows => $"there is no room for {Of(overflows.Value)}",
            IrSubmitted submitted => $"{program.Submitted[submitted.Acts].Name} is in the file",
            IrShift shift => Shift(shift),
            IrPartOfDate part => $"{Part(part.Part)} of {Operand(part.Operand)}",
            IrGranted => "the units granted",
            IrLargestGrant => "the most units granted to one beneficiary",
            IrOwed => "the share",
            IrIsExceptional => "accepted as exceptional",
            _ => throw new UnreachableException($"{node.GetType().Name} has no words"),
        };

    private string Operand(IrExpression node) =>
        node
            is IrAll { Operands.Length: > 1 }
                or IrAny { Operands.Length: > 1 }
                or IrIf
                or IrArithmetic { Operator: IrOperator.Add or IrOperator.Subtract }
            ? $"({Of(node)})"
        : node is IrShared shared ? Operand(shared.Definition)
        : Term(node);

    // Where `the lower of … and …` ends, nobody could tell from what stands behind it.
    private string Term(IrExpression node) =>
        node is IrShared shared ? Term(shared.Definition)
        : node is IrArithmetic { Operator: IrOperator.Least or IrOperator.Greatest } ? $"({Of(node)})"
        : Of(node);

    private string Arithmetic(IrArithmetic node) =>
        node.Operator switch
        {
            IrOperator.Add => $"{Term(node.Left)} + {Term(node.Right)}",
            IrOperator.Subtract => $"{Term(node.Left)} - {Operand(node.Right)}",
            IrOperator.Multiply
                when (node.Left, node.Right) is (IrConstant { Type: IrType.Number } factor, IrFact fact) => Times(
                factor.Value,
                fact.Fact
            ),
            IrOperator.Multiply
                when (node.Left, node.Right) is (IrFact fact, IrConstant { Type: IrType.Number } factor) => Times(
                factor.Value,
                fact.Fact
            ),
            IrOperator.Multiply => $"{Operand(node.Left)} * {Operand(node.Right)}",
            IrOperator.Least => $"the lower of {Term(node.Left)} and {Term(node.Right)}",
            IrOperator.Greatest => $"the higher of {Term(node.Left)} and {Term(node.Right)}",
            _ => throw new UnreachableException($"{node.Operator} has no words"),
        };

    // A number with decimals stands in a graph as so many of its last decimal.
    private static string Times(BigInteger factor, FactSymbol fact)
    {
        var times = factor * Decimals.Unit(fact.Decimals);
        return times.IsOne ? fact.Name : $"{times.ToString(CultureInfo.InvariantCulture)} * {fact.Name}";
    }

    private string Shift(IrShift shift)
    {
        var unit = shift.Unit switch
        {
            IrShiftUnit.Days => "days",
            IrShiftUnit.Months => "months",
            IrShiftUnit.Anniversaries => "years",
            _ => throw new UnreachableException($"{shift.Unit} has no words"),
        };
        return $"{Of(shift.Operand)} {(shift.Length < 0 ? "-" : "+")} {Number(Math.Abs((long)shift.Length))} {unit}";
    }

    private static string Part(IrDatePart part) =>
        part switch
        {
            IrDatePart.Year => "year",
            IrDatePart.Month => "month",
            IrDatePart.Day => "day",
            IrDatePart.Weekday => "weekday",
            _ => throw new UnreachableException($"{part} has no words"),
        };

    private static IEnumerable<string> Values(IrIsOneOf member)
    {
        for (var value = 1; value < 64; value++)
        {
            if (member.Set.Has(value))
            {
                yield return member.Fact.Kind == FactKind.YesNo ? (value == 2 ? "yes" : "no")
                : value <= member.Fact.Values.Length ? member.Fact.Values[value - 1].Name
                : Number(value);
            }
        }
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Sign(IrComparison comparison) =>
        comparison switch
        {
            IrComparison.Equal => "is",
            IrComparison.NotEqual => "is not",
            IrComparison.Less => "is less than",
            IrComparison.AtMost => "is at most",
            IrComparison.Greater => "is more than",
            IrComparison.AtLeast => "is at least",
            _ => throw new UnreachableException($"{comparison} has no words"),
        };

    private static string Rounding(IrRounding rounding) =>
        rounding switch
        {
            IrRounding.HalfUp => "half up",
            IrRounding.HalfEven => "half to even",
            IrRounding.Up => "up",
            IrRounding.Down => "down",
            _ => throw new UnreachableException($"{rounding} has no words"),
        };
}
