using System.Collections.Immutable;
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
            IrCount count => count with { Counter = count.Counter + firstCounter },
            IrOpening opening => opening with { Counter = opening.Counter + firstCounter },
            IrSubmitted acts => acts with { Acts = submitted[acts.Acts] },
            IrFact fact => fact with { Fact = vocabulary.Of(fact.Fact) },
            IrReached reached => reached with { Fact = vocabulary.Of(reached.Fact) },
            IrPeriodStart start => start with { Fact = vocabulary.Of(start.Fact) },
            IrFirstProviderGives given => given with { Fact = vocabulary.Of(given.Fact) },
            IrPresent present => Present(present),
            IrIsOneOf member => Member(member),
            _ => node,
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
