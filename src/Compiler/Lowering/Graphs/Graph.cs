using System.Collections.Immutable;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.Compiler.Lowering.Graphs;

/// <summary>Makes decision graphs, and says what they read.</summary>
internal static class Graph
{
    public static IrConstant True(SourceSpan origin) => new(origin, IrType.Boolean, 1);

    public static IrConstant False(SourceSpan origin) => new(origin, IrType.Boolean, 0);

    /// <summary>A conjunction without constants and without conjunctions inside.</summary>
    public static IrExpression All(SourceSpan origin, IEnumerable<IrExpression> operands)
    {
        var flat = ImmutableArray.CreateBuilder<IrExpression>();
        foreach (var operand in operands)
        {
            if (operand is IrConstant constant)
            {
                if (constant.Value != 1)
                {
                    return False(origin);
                }
            }
            else
            {
                flat.AddRange(operand is IrAll all ? all.Operands : [operand]);
            }
        }

        return flat.Count switch
        {
            0 => True(origin),
            1 => flat[0],
            _ => new IrAll(origin, flat.ToImmutable()),
        };
    }

    /// <summary>A disjunction without constants and without disjunctions inside.</summary>
    public static IrExpression Any(SourceSpan origin, IEnumerable<IrExpression> operands)
    {
        var flat = ImmutableArray.CreateBuilder<IrExpression>();
        foreach (var operand in operands)
        {
            if (operand is IrConstant constant)
            {
                if (constant.Value != 0)
                {
                    return True(origin);
                }
            }
            else
            {
                flat.AddRange(operand is IrAny any ? any.Operands : [operand]);
            }
        }

        return flat.Count switch
        {
            0 => False(origin),
            1 => flat[0],
            _ => new IrAny(origin, flat.ToImmutable()),
        };
    }

    public static IrExpression Not(SourceSpan origin, IrExpression operand) =>
        operand is IrConstant constant ? (constant.Value == 1 ? False(origin) : True(origin))
        : operand is IrNot not ? not.Operand
        : new IrNot(origin, operand);

    /// <summary>A value with another one in place of each that its cases and readings choose from; the conditions stay.</summary>
    /// <param name="value">The value.</param>
    /// <param name="map">What each of them becomes.</param>
    /// <param name="type">The type of the result; null: that of the value.</param>
    public static IrExpression Cases(IrExpression value, Func<IrExpression, IrExpression> map, IrType? type = null) =>
        value is IrIf choice
            ? choice with
            {
                Type = type ?? choice.Type,
                Then = Cases(choice.Then, map, type),
                Else = Cases(choice.Else, map, type),
            }
        : value is IrChoice reading
            ? reading with
            {
                Type = type ?? reading.Type,
                Alternatives = [.. reading.Alternatives.Select(one => Cases(one, map, type))],
            }
        : map(value);

    /// <summary>Whether the value depends on what happened before this session, or on what is decided about it.</summary>
    public static bool ReadsHistory(IrExpression expression) => IrWalk.Nodes(expression).Any(IrWalk.ReadsHistory);

    /// <summary>Whether a session gives a key of a scope a value.</summary>
    public static IrExpression Given(SourceSpan origin, FactSymbol key) =>
        key.Owner == FactOwner.Provider ? new IrFirstProviderGives(origin, key) : new IrPresent(origin, key);
}
