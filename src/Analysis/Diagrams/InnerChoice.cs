using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;

namespace Conv.Analysis.Diagrams;

/// <summary>Readings inside a calculation: each alternative is a calculation of its own.</summary>
internal static class InnerChoice
{
    /// <summary>The first choice that a calculation hangs on; null where there is none.</summary>
    public static IrChoice? Of(IrExpression value) => IrWalk.Nodes(value).OfType<IrChoice>().FirstOrDefault();

    /// <summary>The calculation under an alternative of a reading.</summary>
    public static IrExpression Fix(IrExpression value, ReadingSymbol reading, int alternative) =>
        new Fixed(reading, alternative).Rewrite(value);

    private sealed class Fixed(ReadingSymbol reading, int alternative) : IrRewriter
    {
        protected override IrExpression Visit(IrExpression node) =>
            node is IrChoice choice && choice.Reading.Equals(reading) ? Rewrite(choice.Alternatives[alternative])
            : node is IrShared shared ? Rewrite(shared.Definition)
            : base.Visit(node);

        protected override IrExpression Simplify(IrExpression node) => node;
    }
}
