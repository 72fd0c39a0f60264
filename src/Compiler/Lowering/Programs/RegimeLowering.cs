using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Expressions;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Text;
using Conv.Runtime.Values;

namespace Conv.Compiler.Lowering.Programs;

/// <summary>
/// Lowers which sessions a convention takes. From the first day of a new convention on, the old one takes what its transition says stays,
/// and the new one the rest; the old one keeps, up to its own last day, what the new one does not take.
/// </summary>
internal sealed class RegimeLowering(BoundProgram program, ExpressionLowering expressions)
{
    /// <summary>The condition, or null: it takes every session of its days.</summary>
    public IrExpression? Takes(BoundConvention convention)
    {
        if (!Regimes.Divides(program, convention))
        {
            return null;
        }

        var place = convention.Symbol.Place;
        var takes = Graph.All(place, [Entering(convention), Leaving(convention)]);
        return takes is IrConstant { Value: 1 } ? null : takes;
    }

    /// <summary>What the convention's own header says, or null.</summary>
    public IrExpression? Claims(BoundConvention convention) => convention.Takes is { } takes ? Every(takes) : null;

    // Its own clause, and not what stays under the convention before it.
    private IrExpression Entering(BoundConvention convention)
    {
        var place = convention.Symbol.Place;
        var own = convention.Takes is { } takes ? Every(takes) : Graph.True(place);
        return Regimes.GoesByFacts(convention.Transition)
            ? Graph.All(place, [own, Graph.Not(place, Stays(convention, convention.Transition!))])
            : own;
    }

    // Up to its last day what no new convention takes from it; beyond, what stays.
    private IrExpression Leaving(BoundConvention convention)
    {
        var place = convention.Symbol.Place;
        var successors = Regimes.Successors(program, convention).ToList();
        var byFacts = successors.FindAll(successor => Regimes.GoesByFacts(successor.Transition));
        var last = Regimes.LastDay(program, convention);
        var whole = successors
            .Except(byFacts)
            .Select(successor => successor.Transition!.StayUntil ?? convention.Symbol.To)
            .Append(convention.Symbol.To)
            .Max();
        var kept = byFacts
            .Where(successor => successor.Symbol.From <= whole)
            .Select(successor =>
                Graph.Not(place, Graph.All(place, [.. DaysOf(successor, place, whole), Entering(successor)]))
            )
            .ToList();
        if (whole < last)
        {
            kept.Insert(0, Day(place, IrComparison.AtMost, whole));
        }

        // With one new convention, what stays up to the last day is what the new one does not take.
        var staying = whole < last || byFacts.Count > 1 ? byFacts : [];
        return Graph.Any(
            place,
            staying.Select(successor => Stays(successor, successor.Transition!)).Prepend(Graph.All(place, kept))
        );
    }

    private IEnumerable<IrExpression> DaysOf(BoundConvention successor, SourceSpan place, Day end)
    {
        yield return Day(place, IrComparison.AtLeast, successor.Symbol.From);
        var last = Regimes.LastDay(program, successor);
        if (last < end)
        {
            yield return Day(place, IrComparison.AtMost, last);
        }
    }

    // What a transition leaves to the old convention once the new one is in force.
    private IrExpression Stays(BoundConvention into, BoundTransition transition)
    {
        var stays = transition
            .Stays.Select(
                IrExpression (stay) =>
                    Graph.All(
                        stay.Place,
                        [Day(stay.Place, IrComparison.AtMost, stay.Until ?? into.Symbol.To), Every(stay.When)]
                    )
            )
            .ToList();
        if (transition.StayUntil is { } until)
        {
            stays.Insert(0, Day(transition.Place, IrComparison.AtMost, until));
        }

        if (transition.Move is { } move)
        {
            var before = move.RestFrom?.Before ?? into.Symbol.To;
            stays.Add(
                Graph.All(
                    move.Place,
                    [Day(move.Place, IrComparison.AtMost, before), Graph.Not(move.Place, Every(move.When))]
                )
            );
        }

        return Graph.Any(transition.Place, stays);
    }

    private static IrCompare Day(SourceSpan place, IrComparison comparison, Day day) =>
        new(place, comparison, new IrSessionDate(place), new IrConstant(place, IrType.Date, day.Number));

    private IrExpression Every(BoundExpression condition) => EveryPerson.Asked(expressions.Condition(condition));
}
