using System.Collections.Immutable;
using Conv.Compiler.Binding.Functions;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Expressions;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Lowering.Functions;

/// <summary>
/// Lowers what payers pay beside the insurer and the beneficiary, one behind the other as the file says it: each may take of what those
/// before it leave of the fee.
/// </summary>
/// <param name="function">The function.</param>
/// <param name="vocabulary">All payers.</param>
/// <param name="expressions">Lowers what reads the fee.</param>
/// <param name="fee">The fee as a share reads it.</param>
/// <param name="exceptions">What transitions put before its prices.</param>
internal sealed class PartLowering(
    BoundFunction function,
    Vocabulary vocabulary,
    ExpressionLowering expressions,
    IrExpression fee,
    ImmutableArray<BoundException> exceptions
)
{
    private readonly Dictionary<PayerSymbol, IrExpression> _amounts = [];

    /// <summary>Lowers the share and the parts; both lack a value where one of them does.</summary>
    /// <param name="limit">What ceilings leave of a share.</param>
    /// <param name="uncapped">The share without ceilings, for what it needs.</param>
    /// <returns>The share.</returns>
    public IrExpression Lower(Func<IrExpression, IrExpression> limit, out IrExpression uncapped)
    {
        IrExpression share;
        if (function.Share.IsLeftByInsurer)
        {
            // What the insurer pays may itself be a part of what is left to it.
            Parts(fee, isBehindShare: false);
            uncapped = Share(Left(fee));
            Parts(uncapped, isBehindShare: true);
            uncapped = Left(uncapped);
            share = limit(uncapped);
        }
        else
        {
            uncapped = Share(fee);
            share = limit(uncapped);
            Parts(function.Parts.Any(ReadsRest) ? Less(fee, share) : fee, isBehindShare: true);
        }

        // An attendance has a price where all its amounts have one, so that the share tells and no part is known alone.
        var others = Graph.All(share.Origin, _amounts.Values.Select(Specified.Condition));
        var known = Graph.All(share.Origin, [others, Specified.Condition(share)]);
        foreach (var payer in vocabulary.Payers)
        {
            var nothing = new IrConstant(function.Symbol.Place, IrType.Money, 0);
            _amounts[payer] = Specified.Where(known, _amounts.GetValueOrDefault(payer, nothing));
        }

        return Specified.Where(others, share);
    }

    /// <summary>The parts, by payer; empty where the vocabulary names none.</summary>
    public ImmutableArray<IrPart> ToParts() =>
        [
            .. vocabulary.Payers.Select(payer => new IrPart(
                _amounts[payer],
                function.Parts.FirstOrDefault(part => part.Payer.Equals(payer))?.Price.Citations ?? []
            )),
        ];

    private IrExpression Share(IrExpression rest) => Prices(rest).Share(function.Share);

    private void Parts(IrExpression from, bool isBehindShare)
    {
        foreach (var part in function.Parts.Where(part => part.IsBehindShare == isBehindShare))
        {
            var amount = Prices(Left(from)).Part(part.Price);
            _amounts.Add(part.Payer, amount);
        }
    }

    private PriceLowering Prices(IrExpression rest) => new(function.Symbol, expressions.WithRest(rest), exceptions);

    // What those who came so far leave of an amount.
    private IrExpression Left(IrExpression amount) => _amounts.Values.Aggregate(amount, Less);

    private static IrExpression Less(IrExpression amount, IrExpression part) =>
        Specified.Only(AmountGraphs.Combine(IrOperator.Subtract, amount, part));

    private static bool ReadsRest(BoundPart part) =>
        BoundWalker.Parts(part.Price).SelectMany(BoundWalker.All).Any(expression => expression is BoundRest);
}
