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
    public static IrExpression All(SourceSpan origin, IEnumerable<IrExpression> operands) =>
        Flat(operands, isAll: true) switch
        {
            null => False(origin),
            [] => True(origin),
            [var only] => only,
            var flat => new IrAll(origin, [.. flat]),
        };

    /// <summary>A disjunction without constants and without disjunctions inside.</summary>
    public static IrExpression Any(SourceSpan origin, IEnumerable<IrExpression> operands) =>
        Flat(operands, isAll: false) switch
        {
            null => True(origin),
            [] => False(origin),
            [var only] => only,
            var flat => new IrAny(origin, [.. flat]),
        };

    // The operands that decide it together; null where one decides it alone.
    private static List<IrExpression>? Flat(IEnumerable<IrExpression> operands, bool isAll)
    {
        var flat = new List<IrExpression>();
        foreach (var operand in operands)
        {
            if (operand is not IrConstant constant)
            {
                flat.AddRange((isAll ? operand is IrAll : operand is IrAny) ? operand.Children() : [operand]);
            }
            else if (constant.Value != (isAll ? 1 : 0))
            {
                return null;
            }
        }

        return flat;
    }

    /// <summary>The conditions that all hold where one holds, named ones written out.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="ofEverybody">Whether what everybody meets is one of them: the person at hand meets it too.</param>
    public static IEnumerable<IrExpression> Conjuncts(IrExpression condition, bool ofEverybody) =>
        condition is IrAll or IrShared || (ofEverybody && condition is IrEvery { OfFirst: false })
            ? condition.Children().SelectMany(part => Conjuncts(part, ofEverybody))
            : [condition];

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
                Alternatives = [.. reading.Alternatives.Select(alternative => Cases(alternative, map, type))],
            }
        : map(value);

    /// <summary>Whether the value depends on what happened before this session, or on what is decided about it.</summary>
    public static bool ReadsHistory(IrExpression expression) => IrWalk.Nodes(expression).Any(IrWalk.ReadsHistory);

    /// <summary>Whether a session gives a key of a scope a value.</summary>
    public static IrExpression Given(SourceSpan origin, FactSymbol key) =>
        key.Owner == FactOwner.Provider ? new IrFirstProviderGives(origin, key) : new IrPresent(origin, key);
}
