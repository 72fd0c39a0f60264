using System.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Lowering.Specialising;

/// <summary>Replaces every choice by the alternative that an assignment takes, and folds what becomes constant.</summary>
/// <param name="chosen">The index of the chosen alternative of a reading.</param>
internal sealed class ReadingFixer(Func<ReadingSymbol, int> chosen) : IrRewriter
{
    /// <summary>The form of a window under the assignment.</summary>
    public IrFixedWindow Fix(IrWindowForm form) =>
        form switch
        {
            IrFixedWindow window => window,
            IrWindowChoice choice => Fix(choice.Alternatives[chosen(choice.Reading)]),
            _ => throw new UnreachableException($"{form.GetType().Name} is no form of a window"),
        };

    // Only the chosen alternative is rebuilt.
    protected override IrExpression Visit(IrExpression node) =>
        node is IrChoice choice ? Rewrite(choice.Alternatives[chosen(choice.Reading)]) : base.Visit(node);

    protected override IrExpression Simplify(IrExpression node) => IrFolder.Fold(node);
}
