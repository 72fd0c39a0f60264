using System.Collections.Immutable;
using System.Diagnostics;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Expressions;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Lowering.Functions;

/// <summary>
/// Finds which facts must be known to tell whether a clause is about a session: those that its <c>when</c> reads, named conditions
/// followed. Readings are always known, and so is what was counted.
/// </summary>
internal sealed class ConditionNeeds(ExpressionLowering expressions, NeedFinder needs, string purpose)
{
    /// <summary>Adds what a condition needs.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="path">What holds wherever it is asked.</param>
    public void Add(BoundExpression condition, ImmutableArray<IrExpression> path)
    {
        switch (condition)
        {
            case BoundNot not:
                Add(not.Operand, path);
                break;
            case BoundAnd and:
                Add(and.Left, path);
                Add(and.Right, Where(path, and.Left, holds: true));
                break;
            case BoundOr or:
                Add(or.Left, path);
                Add(or.Right, Where(path, or.Left, holds: false));
                break;
            case BoundApplies { Definition.Body: { Reading: null, Forms: [var form] } }:
                Add(form, path);
                break;
            case BoundApplies { Definition.Body: { Reading: { } reading, Forms: var forms } }:
                for (var i = 0; i < forms.Length; i++)
                {
                    Add(forms[i], path.Add(expressions.Condition(new BoundReadingTest(condition.Place, reading, i))));
                }

                break;
            case BoundComparison { Left: BoundAge { AtFirst: not null } age }:
                Fact(age.Place, age.Birth, path);
                break;
            case BoundComparison { Right: BoundAge { AtFirst: not null } age }:
                Fact(age.Place, age.Birth, path);
                break;
            case BoundComparison when BoundWalker.ReadsHistory(condition):
                foreach (var fact in BoundWalker.All(condition).OfType<BoundFact>())
                {
                    Fact(fact.Place, fact.Fact, path);
                }

                break;
            case BoundMember or BoundProviderTest or BoundCategoryTest or BoundComparison:
                needs.Add(expressions.Condition(condition), path, FactOwner.Session, purpose);
                break;
            case BoundIsMissing
            or BoundFunctionTest
            or BoundReadingTest
            or BoundActTest
            or BoundOccurrence
            or BoundTier
            or BoundSubmitted:
                break;
            default:
                throw new UnreachableException($"{condition.GetType().Name} is no condition");
        }
    }

    private void Fact(Text.SourceSpan place, FactSymbol fact, ImmutableArray<IrExpression> path)
    {
        if (fact.Role != FactRole.SessionDate)
        {
            needs.Add(new IrFact(place, IrType.Date, fact), path, FactOwner.Session, purpose);
        }
    }

    private ImmutableArray<IrExpression> Where(ImmutableArray<IrExpression> path, BoundExpression condition, bool holds)
    {
        var graph = expressions.Condition(condition);
        return Graph.ReadsHistory(graph) ? path : path.Add(holds ? graph : Graph.Not(condition.Place, graph));
    }
}
