using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;

namespace Conv.Analysis.Diagrams;

/// <summary>Readings and cases inside a calculation: each alternative is a calculation of its own.</summary>
internal static class InnerCases
{
    /// <summary>The first reading that a calculation hangs on; null where there is none.</summary>
    public static IrChoice? ReadingIn(IrExpression value) => IrWalk.Nodes(value).OfType<IrChoice>().FirstOrDefault();

    /// <summary>The first value with cases that a calculation is made of; null where there is none.</summary>
    public static IrIf? CasesIn(IrExpression value) =>
        value is IrIf cases ? cases
        : value is IrCount ? null
        : value
            .Children()
            .Where(operand => operand.Type != IrType.Boolean)
            .Select(CasesIn)
            .FirstOrDefault(inner => inner is not null);

    /// <summary>The calculation under an alternative of a reading.</summary>
    public static IrExpression Fix(IrExpression value, ReadingSymbol reading, int alternative) =>
        new Replacement(node =>
            node is IrChoice choice && choice.Reading.Equals(reading) ? choice.Alternatives[alternative] : null
        ).Rewrite(value);

    /// <summary>The calculation in one of the cases of a value inside it.</summary>
    public static IrExpression Fix(IrExpression value, IrIf cases, bool holds) =>
        new Replacement(node =>
            ReferenceEquals(node, cases)
                ? holds
                    ? cases.Then
                    : cases.Else
                : null
        ).Rewrite(value);

    private sealed class Replacement(Func<IrExpression, IrExpression?> by) : IrRewriter
    {
        protected override IrExpression Visit(IrExpression node) =>
            by(node) is { } other ? Rewrite(other)
            : node is IrShared shared ? Rewrite(shared.Definition)
            : base.Visit(node);

        protected override IrExpression Simplify(IrExpression node) => node;
    }
}
