using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Symbols;
using Conv.Runtime.Values;

namespace Conv.Compiler.Ir;

/// <summary>Decision graphs as text for a person, on one line; named values by their names.</summary>
internal sealed class IrExpressionPrinter(IrProgram program)
{
    private const int Loosest = 0;
    private const int Or = 1;
    private const int And = 2;
    private const int Comparison = 3;
    private const int Sum = 4;
    private const int Product = 5;
    private const int Tightest = 6;

    /// <summary>The text of a graph.</summary>
    public string Print(IrExpression node) => Print(node, Loosest);

    /// <summary>A day as ISO 8601, or as a number where it is none.</summary>
    public static string DayText(long day) =>
        day is >= 0 and <= Runtime.Calendar.LastDay ? new Day((int)day).ToString() : Number(day);

    private string Print(IrExpression node, int least)
    {
        var (text, binding) = Text(node);
        return binding < least ? $"({text})" : text;
    }

    private (string Text, int Binding) Text(IrExpression node) =>
        node switch
        {
            IrConstant constant => (Constant(constant), Tightest),
            IrUnspecified => ("unspecified", Tightest),
            IrFact fact => (fact.Fact.Name, Tightest),
            IrSessionDate => ("date", Tightest),
            IrPeople people => (people.Who == FactOwner.Provider ? "providers" : "beneficiaries", Tightest),
            IrPresent present => ($"{present.Fact.Name} given", Comparison),
            IrFirstProviderGives given => ($"{given.Fact.Name} of the first provider given", Comparison),
            IrIsOneOf test => ($"{test.Fact.Name} in {{{string.Join(", ", test.Fact.NamesOf(test.Set))}}}", Comparison),
            IrReached reached => ($"{Number(reached.Years)} years since {reached.Fact.Name}", Comparison),
            IrCompare compare => (
                $"{Print(compare.Left, Sum)} {Symbol(compare.Operator)} {Print(compare.Right, Sum)}",
                Comparison
            ),
            IrAll { Operands: [] } => ("true", Tightest),
            IrAny { Operands: [] } => ("false", Tightest),
            IrAll all => (string.Join(" and ", all.Operands.Select(item => Print(item, Comparison))), And),
            IrAny any => (string.Join(" or ", any.Operands.Select(item => Print(item, Comparison))), Or),
            IrEvery every => ($"{Who(every)}: {Print(every.Condition, Loosest)}", Loosest),
            IrNot not => ($"not {Print(not.Operand, Tightest)}", Comparison),
            IrIf choice => (
                $"if {Print(choice.Condition, Or)} then {Print(choice.Then, Or)} else {Print(choice.Else, Loosest)}",
                Loosest
            ),
            IrChoice choice => ($"{{{choice.Reading.Name}: {string.Join("; ", Alternatives(choice))}}}", Tightest),
            IrShared shared => ($"<{shared.Name}>", Tightest),
            IrCount { Since: { } since } count => (
                $"#{program.Counters[count.Counter].Name} since {Print(since, Tightest)}",
                Sum
            ),
            IrCount count => ($"#{program.Counters[count.Counter].Name}", Tightest),
            IrPeriodStart start => (
                $"period({start.Fact.Name}, {Number(start.Length)} {(start.InMonths ? "months" : "days")})",
                Tightest
            ),
            IrArithmetic arithmetic => Arithmetic(arithmetic),
            IrQuotient quotient => (
                $"{Print(quotient.Numerator, Product)} / {Number(quotient.Divisor)} rounded {Rounding(quotient.Rounding)}",
                Sum
            ),
            IrOverflows overflows => ($"{Print(overflows.Value, Sum)} leaves 64 bits", Comparison),
            IrSubmitted submitted => ($"submitted {program.Submitted[submitted.Acts].Name}", Comparison),
            IrShift shift => (Shift(shift), Sum),
            IrPartOfDate part => ($"{Part(part.Part)} of {Print(part.Operand, Tightest)}", Product),
            IrOpening opening => ($"opening of #{program.Counters[opening.Counter].Name}", Tightest),
            IrGranted => ("granted", Tightest),
            IrOwed => ("owed", Tightest),
            IrLargestGrant => ("largest grant", Tightest),
            IrIsExceptional => ("exceptional", Tightest),
            _ => throw new ArgumentException($"{node.GetType().Name} has no text", nameof(node)),
        };

    private static string Who(IrEvery every) =>
        (every.OfProviders, every.OfBeneficiaries) switch
        {
            (true, false) => every.OfFirst ? "the first provider" : "every provider",
            (false, true) => "every beneficiary",
            _ => "every provider and beneficiary",
        };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Constant(IrConstant constant) =>
        constant.Type switch
        {
            IrType.Boolean => constant.Value != 0 ? "true" : "false",
            IrType.Money => Cents.Text(constant.Value),
            IrType.Date => DayText(constant.Value),
            IrType.Number or IrType.Enumeration => Number(constant.Value),
            _ => throw new UnreachableException($"no constant is of type {constant.Type}"),
        };

    private IEnumerable<string> Alternatives(IrChoice choice) =>
        choice.Alternatives.Select((value, i) => $"{choice.Reading.Alternatives[i].Name} = {Print(value, Loosest)}");

    private (string Text, int Binding) Arithmetic(IrArithmetic node)
    {
        if (node.Operator is IrOperator.Least or IrOperator.Greatest)
        {
            var name = node.Operator == IrOperator.Least ? "lower of" : "higher of";
            return ($"{name}({Print(node.Left)}, {Print(node.Right)})", Tightest);
        }

        var (symbol, binding) = node.Operator switch
        {
            IrOperator.Add => ("+", Sum),
            IrOperator.Subtract => ("-", Sum),
            IrOperator.Multiply => ("*", Product),
            _ => throw new UnreachableException($"no symbol for {node.Operator}"),
        };
        return ($"{Print(node.Left, binding)} {symbol} {Print(node.Right, binding + 1)}", binding);
    }

    private string Shift(IrShift shift)
    {
        var unit = shift.Unit switch
        {
            IrShiftUnit.Days => "days",
            IrShiftUnit.Months => "months",
            IrShiftUnit.Anniversaries => "anniversaries",
            _ => throw new UnreachableException($"a day is not moved by {shift.Unit}"),
        };
        return $"{Print(shift.Operand, Sum)} {(shift.Length < 0 ? "-" : "+")} {Number(Math.Abs((long)shift.Length))} {unit}";
    }

    private static string Part(IrDatePart part) =>
        part switch
        {
            IrDatePart.Year => "year",
            IrDatePart.Month => "month",
            IrDatePart.Day => "day",
            IrDatePart.Weekday => "weekday",
            _ => throw new UnreachableException($"{part} is no part of a date"),
        };

    private static string Symbol(IrComparison comparison) =>
        comparison switch
        {
            IrComparison.Equal => "=",
            IrComparison.NotEqual => "<>",
            IrComparison.Less => "<",
            IrComparison.AtMost => "<=",
            IrComparison.Greater => ">",
            IrComparison.AtLeast => ">=",
            _ => throw new UnreachableException($"no symbol for {comparison}"),
        };

    private static string Rounding(IrRounding rounding) =>
        rounding switch
        {
            IrRounding.HalfUp => "half up",
            IrRounding.HalfEven => "half even",
            IrRounding.Up => "up",
            IrRounding.Down => "down",
            _ => throw new UnreachableException($"no word for {rounding}"),
        };
}
