using System.Diagnostics;
using System.Globalization;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;
using Conv.Runtime.Values;

namespace Conv.Compiler.Emit.Graphs;

/// <content>Numbers, amounts, dates and enumeration values.</content>
internal sealed partial class ExpressionEmitter
{
    /// <summary>The exact value, in a type that holds it and every intermediate result.</summary>
    public Code Number(IrExpression node) =>
        node switch
        {
            IrConstant constant => Constant(constant),
            IrUnspecified => new("Money.Unspecified", Precedence.Primary),
            IrFact fact => new(
                scope.Names.LocalOf(fact.Fact),
                Precedence.Primary,
                fact.Fact.Kind == Symbols.FactKind.Date ? NumberType.Int32 : NumberType.Int64
            ),
            IrPeriodStart start => new(
                $"Calendar.{(start.InMonths ? "PeriodOfMonths" : "PeriodOfDays")}({scope.Names.LocalOf(start.Fact)}, {Text(start.Length)}, date)",
                Precedence.Primary,
                NumberType.Int32
            ),
            IrSessionDate => new("date", Precedence.Primary, NumberType.Int32),
            IrPeople people => new(
                people.Who == Symbols.FactOwner.Provider ? "providers" : "beneficiaries",
                Precedence.Primary,
                NumberType.Int32
            ),
            IrCount count => scope.Count(count),
            IrOpening opening => scope.Opening(opening),
            IrShift shift => Shift(shift),
            IrPartOfDate part => PartOfDate(part),
            IrShared shared => scope.Shared(shared),
            IrGranted => new("granted", Precedence.Primary),
            IrOwed => new("Exact.Owed(share)", Precedence.Primary),
            IrLargestGrant => new("largestGrant", Precedence.Primary),
            IrIf choice => If(choice, Number(choice.Then), Number(choice.Else)),
            IrArithmetic arithmetic => Exactly(arithmetic),
            IrQuotient quotient => Quotient(quotient),
            _ => throw Unknown(node),
        };

    /// <summary>
    /// The value of a result that is known to fit 64 bits. Sums and products may then wrap on the way: modulo 2^64 they come out right.
    /// </summary>
    public Code Result(IrExpression node)
    {
        if (node is IrArithmetic { Operator: not (IrOperator.Least or IrOperator.Greatest) } arithmetic)
        {
            return Operate(arithmetic.Operator, Result(arithmetic.Left), Result(arithmetic.Right), NumberType.Int64);
        }

        if (node is IrIf choice)
        {
            return If(choice, Result(choice.Then), Result(choice.Else));
        }

        var exact = Number(node);
        return exact.Type > NumberType.Int64 ? exact.In(NumberType.Int64) : exact;
    }

    private static Code Constant(IrConstant constant)
    {
        var isInt = constant.Value is >= int.MinValue and <= int.MaxValue;
        var text = Text(constant.Value) + (isInt || constant.Value == long.MinValue ? "" : "L");
        var comment = constant.Type switch
        {
            IrType.Money when constant.Value != 0 => $" /* {Cents.Text(constant.Value)} */",
            IrType.Date when constant.Value is >= 0 and <= Runtime.Calendar.LastDay =>
                $" /* {new Day((int)constant.Value)} */",
            IrType.Boolean or IrType.Number or IrType.Money or IrType.Date or IrType.Enumeration => "",
            _ => throw new UnreachableException($"no constant is of type {constant.Type}"),
        };
        return new(
            text + comment,
            constant.Value < 0 ? Precedence.Additive : Precedence.Primary,
            isInt ? NumberType.Int32 : NumberType.Int64
        );
    }

    private Code If(IrIf node, Code then, Code otherwise)
    {
        var type = Widest(then.Type, otherwise.Type);
        if (type > NumberType.Int64)
        {
            (then, otherwise) = (then.In(type), otherwise.In(type));
        }

        return new(
            $"{Condition(node.Condition).At(Precedence.Or)} ? {then.At(Precedence.Or)} : {otherwise.At(Precedence.Conditional)}",
            Precedence.Conditional,
            type
        );
    }

    private Code Shift(IrShift shift)
    {
        var method = shift.Unit switch
        {
            IrShiftUnit.Days => "DaysLater",
            IrShiftUnit.Months => "MonthsLater",
            IrShiftUnit.Anniversaries => "AnniversaryLater",
            _ => throw new UnreachableException($"a day is not moved by {shift.Unit}"),
        };
        return new(
            string.Create(CultureInfo.InvariantCulture, $"Calendar.{method}({Day(shift.Operand)}, {shift.Length})"),
            Precedence.Primary,
            NumberType.Int32
        );
    }

    private Code PartOfDate(IrPartOfDate part)
    {
        var method = part.Part switch
        {
            IrDatePart.Year => "YearOf",
            IrDatePart.Month => "MonthOf",
            IrDatePart.Day => "DayOfMonth",
            IrDatePart.Weekday => "WeekdayOf",
            _ => throw new UnreachableException($"{part.Part} is no part of a date"),
        };
        return new($"Calendar.{method}({Day(part.Operand)})", Precedence.Primary, NumberType.Int32);
    }

    private string Day(IrExpression node)
    {
        var day = Number(node);
        return day.Type == NumberType.Int32 ? day.Text : $"(int){day.At(Precedence.Unary)}";
    }

    private Code Exactly(IrArithmetic node)
    {
        var (left, right) = (Number(node.Left), Number(node.Right));
        var result = scope.Layout.TypeOf(node);
        var computed = Operate(node.Operator, left, right, Widest(result, Widest(left.Type, right.Type)));
        return computed.Type > result ? computed.In(result) : computed;
    }

    private static Code Operate(IrOperator op, Code left, Code right, NumberType type)
    {
        if (op is IrOperator.Least or IrOperator.Greatest)
        {
            var (host, name) = (
                type <= NumberType.Int64 ? "Math" : Code.Keyword(type),
                op == IrOperator.Least ? "Min" : "Max"
            );
            // Of two 32-bit operands C# makes a 32-bit result.
            var made = type <= NumberType.Int64 ? Widest(left.Type, right.Type) : type;
            return new($"{host}.{name}({left.Text}, {right.Text})", Precedence.Primary, made);
        }

        var (symbol, binding) = op switch
        {
            IrOperator.Add => ("+", Precedence.Additive),
            IrOperator.Subtract => ("-", Precedence.Additive),
            IrOperator.Multiply => ("*", Precedence.Multiplicative),
            _ => throw new UnreachableException($"C# has no operator for {op}"),
        };

        // One operand of the type makes the operation one of the type; two narrower ones would wrap.
        if (left.Type < type && right.Type < type)
        {
            left = left.In(type);
        }

        return new($"{left.At(binding)} {symbol} {right.At(binding + 1)}", binding, type);
    }

    private Code Quotient(IrQuotient node)
    {
        var numerator = Number(node.Numerator);
        var type = Widest(numerator.Type, NumberType.Int64);
        var result = scope.Layout.TypeOf(node);
        var divisor = Text(node.Divisor) + (node.Divisor > int.MaxValue ? "L" : "");
        var code =
            node.Rounding == IrRounding.Down && type != NumberType.Int128
                ? new Code(
                    $"{numerator.At(Precedence.Multiplicative)} / {divisor}",
                    Precedence.Multiplicative,
                    numerator.Type
                )
                : new Code($"Exact.{node.Rounding}({numerator.Text}, {divisor})", Precedence.Primary, type);
        return code.Type > result ? code.In(result) : code;
    }

    private static NumberType Widest(NumberType left, NumberType right) => left > right ? left : right;
}
