using System.Collections.Immutable;
using System.Diagnostics;
using System.Numerics;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.Compiler.Lowering.Graphs;

/// <summary>Replaces a node by a simpler one of the same value. Its operands are folded already.</summary>
internal static class IrFolder
{
    /// <summary>The simpler node, or the node itself.</summary>
    public static IrExpression Fold(IrExpression node) =>
        node switch
        {
            IrPresent { Fact: { Storage: FactStorage.Own } or { WhenMissing: not null } } => True(node),
            IrIsOneOf { Set.IsEmpty: true } => False(node),
            IrIsOneOf { Fact: { WhenMissing: not null }, Set.Bits: 0b110 } => True(node),
            IrCompare { Left: IrConstant left, Right: IrConstant right } compare => Boolean(
                node.Origin,
                compare.Operator.Holds(left.Value.CompareTo(right.Value))
            ),
            IrAll all => Junction(all, all.Operands, isAll: true),
            IrAny any => Junction(any, any.Operands, isAll: false),
            IrNot not => Not(not),
            IrEvery { OfBeneficiaries: false, Condition: IrConstant { Value: 1 } yes } => yes,
            IrIf choice => If(choice),
            IrShared { Definition: IrConstant or IrUnspecified } shared => shared.Definition,
            IrArithmetic { Left: IrConstant, Right: IrConstant } or IrQuotient { Numerator: IrConstant } => Number(
                node
            ),
            IrShift { Operand: IrConstant day } shift => new IrConstant(
                shift.Origin,
                IrType.Date,
                Shifted((int)day.Value, shift)
            ),
            IrPartOfDate { Operand: IrConstant day } part => new IrConstant(
                part.Origin,
                IrType.Number,
                Part((int)day.Value, part.Part)
            ),
            IrOverflows overflows when IrRange.Of(overflows.Value) is not { FitsInt64: false } => False(node),
            IrLeaf
            or IrCompare
            or IrEvery
            or IrShared
            or IrArithmetic
            or IrQuotient
            or IrShift
            or IrPartOfDate
            or IrOverflows => node,
            IrCounterRead or IrChoice => node,
            _ => throw new UnreachableException($"nothing is known of {node.GetType().Name}"),
        };

    private static int Part(int day, IrDatePart part) =>
        part switch
        {
            IrDatePart.Year => Runtime.Calendar.YearOf(day),
            IrDatePart.Month => Runtime.Calendar.MonthOf(day),
            IrDatePart.Day => Runtime.Calendar.DayOfMonth(day),
            IrDatePart.Weekday => Runtime.Calendar.WeekdayOf(day),
            _ => throw new UnreachableException($"{part} is no part of a date"),
        };

    private static int Shifted(int day, IrShift shift) =>
        shift.Unit switch
        {
            IrShiftUnit.Days => Runtime.Calendar.DaysLater(day, shift.Length),
            IrShiftUnit.Months => Runtime.Calendar.MonthsLater(day, shift.Length),
            IrShiftUnit.Anniversaries => Runtime.Calendar.AnniversaryLater(day, shift.Length),
            _ => throw new UnreachableException($"a day is not moved by {shift.Unit}"),
        };

    private static IrConstant Boolean(SourceSpan origin, bool value) => new(origin, IrType.Boolean, value ? 1 : 0);

    private static IrConstant True(IrExpression node) => Boolean(node.Origin, true);

    private static IrConstant False(IrExpression node) => Boolean(node.Origin, false);

    private static IrExpression Junction(IrExpression node, ImmutableArray<IrExpression> operands, bool isAll)
    {
        var kept = new List<IrExpression>(operands.Length);
        foreach (var operand in operands)
        {
            if (operand is IrConstant { Value: var value })
            {
                if (value != 0 != isAll)
                {
                    return Boolean(operand.Origin, !isAll);
                }
            }
            else if (isAll && operand is IrAll inner)
            {
                kept.AddRange(inner.Operands);
            }
            else if (!isAll && operand is IrAny other)
            {
                kept.AddRange(other.Operands);
            }
            else if (!kept.Any(other => AskTheSame(other, operand)))
            {
                kept.Add(operand);
            }
        }

        if (isAll)
        {
            kept.RemoveAll(operand => kept.Exists(other => Implies(other, operand)));
        }

        return kept.Count switch
        {
            0 => Boolean(node.Origin, isAll),
            1 => kept[0],
            _ => isAll ? new IrAll(node.Origin, [.. kept]) : new IrAny(node.Origin, [.. kept]),
        };
    }

    // Questions about one fact come back often: every rule that reads a fact asks first whether it is there.
    private static bool AskTheSame(IrExpression expression, IrExpression other) =>
        (expression, other) switch
        {
            (IrPresent left, IrPresent right) => left.Fact.Equals(right.Fact),
            (IrIsOneOf left, IrIsOneOf right) => left.Fact.Equals(right.Fact) && left.Set == right.Set,
            (IrReached left, IrReached right) => left.Fact.Equals(right.Fact) && left.Years == right.Years,
            _ => ReferenceEquals(expression, other),
        };

    // Cases are asked in turn: the second one knows that it is not the first.
    private static bool Implies(IrExpression expression, IrExpression other) =>
        expression is IrIsOneOf holds
        && other is IrNot { Operand: IrIsOneOf excluded }
        && holds.Fact.Equals(excluded.Fact)
        && (holds.Set & excluded.Set).IsEmpty;

    private static IrExpression Not(IrNot node) =>
        node.Operand is IrConstant constant ? Boolean(node.Origin, constant.Value == 0)
        : node.Operand is IrNot inner ? inner.Operand
        : node.Operand is IrCompare compare ? compare with { Operator = compare.Operator.Opposite() }
        : node;

    private static IrExpression If(IrIf node)
    {
        if (node.Condition is IrConstant { Value: var value })
        {
            return value != 0 ? node.Then : node.Else;
        }

        if (node.Type == IrType.Boolean)
        {
            return (node.Then, node.Else) switch
            {
                (IrConstant { Value: 1 }, var otherwise) => Fold(new IrAny(node.Origin, [node.Condition, otherwise])),
                (IrConstant { Value: 0 }, IrConstant { Value: 1 }) => Fold(new IrNot(node.Origin, node.Condition)),
                (var then, IrConstant { Value: 0 }) => Fold(new IrAll(node.Origin, [node.Condition, then])),
                _ => node,
            };
        }

        return node is { Then: IrConstant constant, Else: IrConstant other } && constant.Value == other.Value
            ? node.Else
            : node;
    }

    private static IrExpression Number(IrExpression node)
    {
        BigInteger value = node switch
        {
            IrArithmetic { Left: IrConstant left, Right: IrConstant right } arithmetic => IrRange
                .Combine(arithmetic.Operator, IrRange.Exactly(left.Value), IrRange.Exactly(right.Value))
                .Low,
            IrQuotient { Numerator: IrConstant numerator } quotient => IrRange.Round(
                numerator.Value,
                quotient.Divisor,
                quotient.Rounding
            ),
            _ => throw new ArgumentException("no arithmetic on constants", nameof(node)),
        };
        return value >= long.MinValue && value <= long.MaxValue
            ? new IrConstant(node.Origin, node.Type, (long)value)
            : node;
    }
}
