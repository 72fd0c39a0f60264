using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Expressions;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Lowering.Planning;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Lowering.Functions;

/// <summary>Lowers the fee and the share of a function: cases, and before them those that a transition puts there.</summary>
/// <param name="function">The function.</param>
/// <param name="expressions">Lowers conditions and values.</param>
/// <param name="exceptions">What transitions put before its prices.</param>
internal sealed class PriceLowering(
    FunctionSymbol function,
    ExpressionLowering expressions,
    ImmutableArray<BoundException> exceptions
)
{
    /// <summary>The fee of a provider.</summary>
    public IrExpression Fee(BoundPrice price) => new LargestGrant().Rewrite(Price(price, isFee: true));

    /// <summary>The share of a beneficiary.</summary>
    public IrExpression Share(BoundPrice price) => Price(price, isFee: false);

    /// <summary>What a payer pays; no transition puts anything before it.</summary>
    public IrExpression Part(BoundPrice price) =>
        Specified.Only(ExpressionLowering.Body(price.Place, IrType.Money, price.Body, Guarded));

    /// <summary>The sources of a price, those of its exceptions first.</summary>
    public ImmutableArray<Citation> Cited(BoundPrice price, bool isFee) =>
        [
            .. exceptions
                .Where(exception => exception.IsFee == isFee)
                .SelectMany(exception => exception.Citations)
                .Concat(price.Citations)
                .Distinct(),
        ];

    private IrExpression Price(BoundPrice price, bool isFee)
    {
        var body = ExpressionLowering.Body(price.Place, IrType.Money, price.Body, Guarded);
        var cases = exceptions.Where(exception => exception.IsFee == isFee).SelectMany(exception => exception.Cases);
        return Specified.Only(cases.Reverse().Aggregate(body, Case));
    }

    private IrExpression Guarded(BoundGuarded guarded) =>
        guarded.Cases.Reverse().Aggregate(expressions.Value(guarded.Otherwise), Case);

    private IrExpression Case(IrExpression otherwise, BoundCase branch)
    {
        if (ConstantConditions.IsNever(branch.When, function))
        {
            return otherwise;
        }

        var condition = expressions.Condition(branch.When);
        return condition is IrConstant { Value: 0 }
            ? otherwise
            : new IrIf(branch.Place, IrType.Money, condition, expressions.Value(branch.Value), otherwise)
            {
                Citations = branch.Citations,
            };
    }

    /// <summary>A fee as a beneficiary reads it whom nobody attends with: the largest grant is the own one.</summary>
    public static IrExpression OfOneGrant(IrExpression fee) => new OwnGrant().Rewrite(fee);

    private sealed class OwnGrant : IrRewriter
    {
        protected override IrExpression Simplify(IrExpression node) =>
            node is IrLargestGrant ? new IrGranted(node.Origin) : node;
    }

    // A fee is for the largest grant among the attendances of the session.
    private sealed class LargestGrant : IrRewriter
    {
        protected override IrExpression Simplify(IrExpression node) =>
            node is IrGranted ? new IrLargestGrant(node.Origin) : node;
    }
}
