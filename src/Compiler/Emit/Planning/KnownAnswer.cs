using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;

namespace Conv.Compiler.Emit.Planning;

/// <summary>Makes a shared value a leaf of the graphs that ask for it: whoever calls the generated method knows the answer.</summary>
internal sealed class KnownAnswer(IrShared known) : IrRewriter
{
    /// <summary>The value in the needs of a function that is the conjunction of the conditions of its session that read facts only; null where there is none.</summary>
    public static IrShared? ConditionsHold(IrProgram program, IrFunction function)
    {
        var printer = new IrExpressionPrinter(program);
        var all = IrFolder.Fold(
            Graph.All(
                function.Origin,
                function.SessionConditions.Where(FunctionPlan.IsOfFacts).Select(condition => condition.Holds)
            )
        );
        var text = printer.Print(all);
        return IrWalk
            .Nodes(function.Needs.Select(need => need.Lacks))
            .OfType<IrShared>()
            .FirstOrDefault(shared => shared.Type == IrType.Boolean && printer.Print(shared.Definition) == text);
    }

    /// <inheritdoc/>
    protected override IrExpression Visit(IrExpression node) =>
        node is IrShared shared && shared.Name == known.Name
            ? shared with
            {
                Definition = new IrConstant(shared.Origin, IrType.Boolean, 1),
            }
            : base.Visit(node);

    /// <inheritdoc/>
    protected override IrExpression Simplify(IrExpression node) => node;
}
