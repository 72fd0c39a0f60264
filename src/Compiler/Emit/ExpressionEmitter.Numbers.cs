using System.Globalization;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Emit;

/// <content>Numbers, amounts, dates and enumeration values.</content>
internal sealed partial class ExpressionEmitter
{
    /// <summary>The exact value, in a type that holds it and every intermediate result.</summary>
    public Code Number(IrExpression node) =>
        node switch
        {
            IrConstant constant => Constant(constant),
            IrUnspecified => new("Money.Unspecified", Binding.Primary),
            IrFact fact => new(
                scope.Names.LocalOf(fact.Fact),
                Binding.Primary,
                fact.Fact.Kind == Symbols.FactKind.Date ? NumberType.Int32 : NumberType.Int64
            ),
            IrPeriodStart start => new(
                $"Calendar.{(start.InMonths ? "PeriodOfMonths" : "PeriodOfDays")}({scope.Names.LocalOf(start.Fact)}, {Text(start.Length)}, date)",
                Binding.Primary,
                NumberType.Int32
            ),
            IrSessionDate => new("date", Binding.Primary, NumberType.Int32),
            IrPeople people => new(
                people.Who == Symbols.FactOwner.Provider ? "providers" : "beneficiaries",
                Binding.Primary,
                NumberType.Int32
            ),
            IrCount count => scope.Count(count),
            IrOpening opening => scope.Opening(opening),
            IrShift shift => Shift(shift),
            IrShared shared => scope.Shared(shared),
            IrGranted => new("granted", Binding.Primary),
            IrOwed => new("Exact.Owed(share)", Binding.Primary),
            IrLargestGrant => new("largestGrant", Binding.Primary),
            IrIf choice => If(choice, Number(choice.Then), Number(choice.Else)),
            IrArithmetic arithmetic => Exactly(arithmetic),
            IrQuotient quotient => Quotient(quotient),
            _ => throw Unknown(node),
        };

    /// <summary>
    /// The value of a result that is known to fit 64 bits. Sums and products may then wrap on the way: modulo 2^64 they come out right.
    /// </summary>
    public Code Result(IrExpression node) =>
        node switch
        {
            IrArithmetic { Operator: not (IrOperator.Least or IrOperator.Greatest) } arithmetic => Operate(
                arithmetic.Operator,
                Result(arithmetic.Left),
                Result(arithmetic.Right),
                NumberType.Int64
            ),
            IrIf choice => If(choice, Result(choice.Then), Result(choice.Else)),
            _ => Number(node) is { Type: > NumberType.Int64 } wide ? wide.In(NumberType.Int64) : Number(node),
        };

    private static Code Constant(IrConstant constant)
    {
        var isInt = constant.Value is >= int.MinValue and <= int.MaxValue;
        var text = Text(constant.Value) + (isInt || constant.Value == long.MinValue ? "" : "L");
        var comment = constant.Type switch
        {
            IrType.Money when constant.Value != 0 => string.Create(
                CultureInfo.InvariantCulture,
                $" /* {constant.Value / 100m:0.00} */"
            ),
            IrType.Date when constant.Value is >= 0 and <= Runtime.Calendar.LastDay => string.Create(
                CultureInfo.InvariantCulture,
                $" /* {DateOnly.FromDayNumber((int)constant.Value):yyyy-MM-dd} */"
            ),
            _ => "",
        };
        return new(
            text + comment,
            constant.Value < 0 ? Binding.Additive : Binding.Primary,
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
            $"{Condition(node.Condition).At(Binding.Or)} ? {then.At(Binding.Or)} : {otherwise.At(Binding.Conditional)}",
            Binding.Conditional,
            type
        );
    }

    private Code Shift(IrShift shift)
    {
        var method = shift.Unit switch
        {
            IrShiftUnit.Days => "DaysLater",
            IrShiftUnit.Months => "MonthsLater",
            _ => "AnniversaryLater",
        };
        var day = Number(shift.Operand);
        var text = day.Type == NumberType.Int32 ? day.Text : $"(int){day.At(Binding.Unary)}";
        return new(
            string.Create(CultureInfo.InvariantCulture, $"Calendar.{method}({text}, {shift.Length})"),
            Binding.Primary,
            NumberType.Int32
        );
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
            return new($"{host}.{name}({left.Text}, {right.Text})", Binding.Primary, made);
        }

        var (symbol, binding) = op switch
        {
            IrOperator.Add => ("+", Binding.Additive),
            IrOperator.Subtract => ("-", Binding.Additive),
            _ => ("*", Binding.Multiplicative),
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
                    $"{numerator.At(Binding.Multiplicative)} / {divisor}",
                    Binding.Multiplicative,
                    numerator.Type
                )
                : new Code($"Exact.{node.Rounding}({numerator.Text}, {divisor})", Binding.Primary, type);
        return code.Type > result ? code.In(result) : code;
    }

    private static NumberType Widest(NumberType left, NumberType right) => left > right ? left : right;
}
