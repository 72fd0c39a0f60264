using System.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;

namespace Conv.Comparison.Proving;

/// <summary>
/// Writes out what graphs say of their own function: its grant, its share, its exceptional mark. In the product two functions stand side by
/// side, so that "the grant" would not say whose. The largest grant of a session is that of the attendance at hand: what is proved is
/// proved of the attendance with the largest one.
/// </summary>
/// <param name="granted">What the function grants.</param>
/// <param name="exceptional">Whether an attendance is exceptional.</param>
/// <param name="share">The share.</param>
internal sealed class Inliner(IrExpression granted, IrExpression exceptional, IrExpression share) : IrRewriter
{
    /// <inheritdoc/>
    protected override IrExpression Simplify(IrExpression node) =>
        node switch
        {
            IrGranted or IrLargestGrant => Rewrite(granted),
            IrIsExceptional => Rewrite(exceptional),
            IrOwed => Owed(Rewrite(share)),
            IrConstant or IrUnspecified or IrFactLeaf or IrFirstProviderGives or IrSessionDate or IrPeople => node,
            IrCounterRead or IrSubmitted or IrShared or IrIf or IrArithmetic or IrQuotient or IrOverflows => node,
            IrAll or IrAny or IrNot or IrEvery or IrCompare or IrShift or IrPartOfDate => node,
            _ => throw new UnreachableException($"whose is {node.GetType().Name}?"),
        };

    private static IrExpression Owed(IrExpression amount) =>
        amount switch
        {
            IrUnspecified => new IrConstant(amount.Origin, IrType.Money, 0),
            IrShared shared => Owed(shared.Definition),
            IrIf choice => choice with { Then = Owed(choice.Then), Else = Owed(choice.Else) },
            IrConstant or IrArithmetic or IrQuotient or IrCount or IrFact or IrPeople => amount,
            _ => throw new UnreachableException($"{amount.GetType().Name} is no share"),
        };
}
