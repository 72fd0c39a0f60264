using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Graphs;

namespace Conv.Comparison.Proving;

/// <summary>Puts the graphs of one edition into the product: its facts become merged ones, its counters and submitted acts get numbers of their own.</summary>
/// <param name="vocabulary">The merged vocabulary.</param>
/// <param name="firstCounter">The number of the edition's counter 0 in the product.</param>
/// <param name="submitted">The number of each kind of submitted acts in the product.</param>
internal sealed class SideRewriter(MergedVocabulary vocabulary, int firstCounter, ImmutableArray<int> submitted)
    : IrRewriter
{
    /// <inheritdoc/>
    protected override IrExpression Simplify(IrExpression node) =>
        node switch
        {
            IrCounterRead read => read with { Counter = read.Counter + firstCounter },
            IrSubmitted acts => acts with { Acts = submitted[acts.Acts] },
            IrPresent present => Present(present),
            IrIsOneOf member => Member(member),
            IrFactLeaf leaf => leaf with { Fact = vocabulary.Of(leaf.Fact) },
            IrFirstProviderGives given => given with { Fact = vocabulary.Of(given.Fact) },
            IrConstant or IrUnspecified or IrSessionDate or IrPeople => node,
            IrGranted or IrLargestGrant or IrOwed or IrIsExceptional => node,
            IrShared or IrIf or IrArithmetic or IrQuotient or IrOverflows or IrShift or IrPartOfDate => node,
            IrAll or IrAny or IrNot or IrEvery or IrCompare => node,
            _ => throw new UnreachableException($"whose facts and counters are those of {node.GetType().Name}?"),
        };

    private IrExpression Present(IrPresent present)
    {
        var merged = vocabulary.Of(present.Fact);
        return MergedVocabulary.Answer(present.Fact, merged) is null
            ? present with
            {
                Fact = merged,
            }
            : new IrConstant(present.Origin, IrType.Boolean, 1);
    }

    private IrExpression Member(IrIsOneOf member)
    {
        var merged = vocabulary.Of(member.Fact);
        var test = member with { Fact = merged, Set = vocabulary.Values(member.Fact, member.Set) };

        // A missing fact counts as its answer, 1 for no and 2 for yes.
        return MergedVocabulary.Answer(member.Fact, merged) is { } answer && member.Set.Has(answer ? 2 : 1)
            ? new IrAny(member.Origin, [test, new IrNot(member.Origin, new IrPresent(member.Origin, merged))])
            : test;
    }
}
