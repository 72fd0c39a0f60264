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
            switch (operand)
            {
                case IrConstant { Value: 1 }:
                    break;
                case IrConstant:
                    return False(origin);
                case IrAll all:
                    flat.AddRange(all.Operands);
                    break;
                default:
                    flat.Add(operand);
                    break;
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
            switch (operand)
            {
                case IrConstant { Value: 0 }:
                    break;
                case IrConstant:
                    return True(origin);
                case IrAny any:
                    flat.AddRange(any.Operands);
                    break;
                default:
                    flat.Add(operand);
                    break;
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
        operand switch
        {
            IrConstant constant => constant.Value == 1 ? False(origin) : True(origin),
            IrNot not => not.Operand,
            _ => new IrNot(origin, operand),
        };

    /// <summary>The fact that a node reads itself, or null.</summary>
    public static FactSymbol? FactOf(IrExpression expression) =>
        expression switch
        {
            IrFact fact => fact.Fact,
            IrPresent present => present.Fact,
            IrIsOneOf member => member.Fact,
            IrReached reached => reached.Since,
            IrPeriodStart start => start.Fact,
            _ => null,
        };

    /// <summary>Whether the value depends on what happened before this session, or on what is decided about it.</summary>
    public static bool ReadsHistory(IrExpression expression) =>
        IrWalk
            .Nodes(expression)
            .Any(node =>
                node is IrCount or IrOpening or IrSubmitted or IrGranted or IrLargestGrant or IrIsExceptional or IrOwed
            );

    /// <summary>Whether a session gives a key of a scope a value.</summary>
    public static IrExpression Given(SourceSpan origin, FactSymbol key) =>
        key.Owner == FactOwner.Provider ? new IrFirstProviderGives(origin, key) : new IrPresent(origin, key);
}
