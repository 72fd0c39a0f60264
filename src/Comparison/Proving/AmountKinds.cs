using System.Diagnostics;
using System.Numerics;
using Conv.Analysis.Diagrams;
using Conv.Analysis.Obligations;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;
using Conv.Compiler.Text;

namespace Conv.Comparison.Proving;

/// <summary>How an amount, or the units granted, of a session that both editions accept can change.</summary>
/// <param name="prover">The sessions of the pair.</param>
/// <param name="words">Says calculations that no single clause of a file says.</param>
/// <param name="vocabulary">The merged vocabulary.</param>
internal sealed class AmountKinds(FunctionProver prover, GraphWords words, Vocabulary vocabulary)
{
    private readonly DecisionDiagrams _diagrams = prover.Diagrams;

    /// <summary>The kinds; those with the same two texts are one.</summary>
    /// <param name="output">What changes.</param>
    /// <param name="old">The graph of the old edition.</param>
    /// <param name="new">The graph of the new edition.</param>
    /// <param name="within">The sessions that both accept.</param>
    /// <param name="payer">The payer of a part, by its place in the merged vocabulary; -1: it is no part.</param>
    public IEnumerable<Kind> Of(DecidedOutput output, IrExpression old, IrExpression @new, int within, int payer = -1)
    {
        BigInteger? Amount(SideVerdict verdict) => payer < 0 ? verdict.AmountOf(output) : verdict.PartOf(payer);

        // Who pays stands in the words: a report has one place for all payers.
        var who = payer < 0 ? "" : vocabulary.Payers[payer].Name + " ";
        var among = new Among(within, "both versions accept it");
        var leaves = new AmountLeaves<int>(Both);
        var ofNew = leaves.Of(@new, within).ToList();
        return (
            from one in leaves.Of(old, within)
            from other in ofNew
            let meet = _diagrams.And(one.Set, other.Set)
            where meet != DecisionDiagrams.None
            let test = Differing.Test(one.Leaf, other.Leaf)
            where test is not null
            let set = _diagrams.And(meet, prover.Of(test))
            where set != DecisionDiagrams.None
            group (one.Leaf, other.Leaf, set) by (who + Text(one.Leaf), who + Text(other.Leaf)) into kinds
            select new Kind(
                output,
                Side(Amount, kinds.Key.Item1, kinds.Select(kind => kind.Item1)),
                Side(Amount, kinds.Key.Item2, kinds.Select(kind => kind.Item2)),
                kinds.Select(kind => kind.set).Aggregate(_diagrams.Or),
                among
            )
            {
                Payer = payer,
                Direction = kinds.Select(kind => Differing.DirectionOf(kind.Item1, kind.Item2)).Distinct().ToList()
                    is [var only]
                    ? only
                    : Direction.Either,
            }
        ).ToList();
    }

    /// <summary>The tests of two graphs that must be known before their sets are made.</summary>
    public static IEnumerable<IrExpression> Tests(IrExpression old, IrExpression @new)
    {
        var leaves = new AmountLeaves<bool>((_, _) => (true, true));
        var ofNew = leaves
            .Of(@new, true)
            .Select(leaf => leaf.Leaf)
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<IrExpression>()
            .ToList();
        return from one in leaves
                .Of(old, true)
                .Select(leaf => leaf.Leaf)
                .Distinct(ReferenceEqualityComparer.Instance)
                .Cast<IrExpression>()
            from other in ofNew
            let test = Differing.Test(one, other)
            where test is not null and not IrConstant
            select test;
    }

    // What hangs on a counter, such as a share under a ceiling, is more than the clause that the amount comes from.
    private string Text(IrExpression leaf) =>
        IrWalk.Nodes(leaf).Any(node => node is IrCount) ? words.Of(leaf) : AmountText.Of(leaf);

    // An amount says what it is; a calculation says so of every session of its set.
    private static Told Side(Func<SideVerdict, BigInteger?> amount, string text, IEnumerable<IrExpression> leaves)
    {
        List<IrExpression> all = [.. leaves];
        return Told.By(
            text,
            all.Select(leaf => leaf.Origin),
            verdict =>
                verdict.Accepted
                && all[0] switch
                {
                    IrUnspecified => amount(verdict) is null,
                    IrConstant constant => amount(verdict) == constant.Value,
                    IrArithmetic or IrQuotient or IrCount or IrFact or IrPeople or IrGranted or IrLargestGrant => true,
                    var leaf => throw new UnreachableException($"{leaf.GetType().Name} is no amount"),
                }
        );
    }

    private (int?, int?) Both(int set, IrExpression condition)
    {
        var holds = prover.Of(condition);
        var (then, otherwise) = (_diagrams.And(set, holds), _diagrams.And(set, _diagrams.Not(holds)));
        return (then == DecisionDiagrams.None ? null : then, otherwise == DecisionDiagrams.None ? null : otherwise);
    }
}
