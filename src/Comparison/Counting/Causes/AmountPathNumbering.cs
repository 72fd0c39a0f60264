using System.Diagnostics;
using Conv.Compiler.Ir;
using Conv.Compiler.Text;

namespace Conv.Comparison.Counting.Causes;

/// <summary>
/// Turns the graph of an amount into one with the same choices that ends in the number of the way taken, and lists the ways. Choices inside
/// a calculation are taken before it; where two values compete (the lower of, the higher of), the one that wins is a way of its own.
/// </summary>
internal sealed class AmountPathNumbering(StatePlaces state)
{
    // Choices inside calculations multiply. A graph beyond this is one way with all its places.
    private const int MostPaths = 2000;

    private readonly List<AmountPath> _paths = [];

    /// <summary>The ways, by number.</summary>
    public IReadOnlyList<AmountPath> Paths => _paths;

    /// <summary>The numbered graph.</summary>
    public IrExpression Number(IrExpression amount) => Number(amount, Path.Empty);

    private IrExpression Number(IrExpression node, Path path)
    {
        switch (node)
        {
            case IrIf choice when _paths.Count < MostPaths:
                return choice with
                {
                    Then = Number(choice.Then, path.Taken(choice)),
                    Else = Number(choice.Else, path.Passed(choice)),
                };
            case IrShared { Definition: IrIf or IrArithmetic or IrQuotient } shared:
                return Number(shared.Definition, path);
            case IrArithmetic { Operator: IrOperator.Least or IrOperator.Greatest } best
                when _paths.Count < MostPaths && HasValue(best):
                var wins = best.Operator == IrOperator.Least ? IrComparison.AtMost : IrComparison.AtLeast;
                return new IrIf(
                    best.Origin,
                    IrType.Money,
                    new IrCompare(best.Origin, wins, best.Left, best.Right),
                    Number(best.Left, path),
                    Number(best.Right, path.Looked(best.Left))
                );
            case IrArithmetic or IrQuotient when _paths.Count < MostPaths && Hoist(node) is { } hoisted:
                return Number(hoisted, path);
            case IrConstant:
            case IrFact:
            case IrPeople:
            case IrPresent:
            case IrFirstProviderGives:
            case IrIsOneOf:
            case IrReached:
            case IrCompare:
            case IrEvery:
            case IrCount:
            case IrOpening:
            case IrPeriodStart:
            case IrArithmetic:
            case IrQuotient:
            case IrSubmitted:
            case IrShift:
            case IrPartOfDate:
            case IrUnspecified:
            case IrSessionDate:
            case IrAll:
            case IrAny:
            case IrNot:
            case IrIf:
            case IrOverflows:
            case IrGranted:
            case IrOwed:
            case IrLargestGrant:
            case IrIsExceptional:
            case IrShared:
            case IrChoice:
                return End(node, path);
            default:
                throw new UnreachableException($"the node {node.GetType().Name}");
        }
    }

    private IrConstant End(IrExpression node, Path path)
    {
        _paths.Add(
            new AmountPath(
                Evidence.Of(
                    IrWalk.Nodes(node).Select(one => one.Origin).Concat(path.Near),
                    state.Of([node, .. path.Looks])
                ),
                node is IrUnspecified
            )
        );
        return new IrConstant(node.Origin, IrType.Money, _paths.Count - 1);
    }

    // An amount that the text leaves open is no operand of a comparison.
    private static bool HasValue(IrArithmetic node) => !IrWalk.Nodes(node).Any(one => one is IrUnspecified);

    // The first choice inside a calculation, taken before it; null where there is none.
    private static IrIf? Hoist(IrExpression node) =>
        node switch
        {
            IrArithmetic arithmetic => Hoist(arithmetic.Left, left => arithmetic with { Left = left })
                ?? Hoist(arithmetic.Right, right => arithmetic with { Right = right }),
            IrQuotient quotient => Hoist(quotient.Numerator, inner => quotient with { Numerator = inner }),
            IrConstant
            or IrFact
            or IrPeople
            or IrPresent
            or IrFirstProviderGives
            or IrIsOneOf
            or IrReached
            or IrCompare
            or IrEvery
            or IrCount
            or IrOpening
            or IrPeriodStart
            or IrSubmitted
            or IrShift
            or IrPartOfDate
            or IrUnspecified
            or IrSessionDate
            or IrAll
            or IrAny
            or IrNot
            or IrIf
            or IrOverflows
            or IrGranted
            or IrOwed
            or IrLargestGrant
            or IrIsExceptional
            or IrShared
            or IrChoice => null,
            _ => throw new UnreachableException($"the node {node.GetType().Name}"),
        };

    private static IrIf? Hoist(IrExpression operand, Func<IrExpression, IrExpression> around)
    {
        var inner = operand is IrShared { Definition: IrIf or IrArithmetic or IrQuotient } shared
            ? shared.Definition
            : operand;
        var choice = inner as IrIf ?? Hoist(inner);
        return choice is null
            ? null
            : choice with
            {
                Type = IrType.Money,
                Then = around(choice.Then),
                Else = around(choice.Else),
            };
    }

    /// <summary>What was asked on the way to an amount.</summary>
    private sealed record Path(IReadOnlyList<SourceSpan> Near, IReadOnlyList<IrExpression> Looks)
    {
        public static Path Empty { get; } = new([], []);

        // The case that applies; a date that chooses among the values of an amount says nothing that the value itself does not say.
        public Path Taken(IrIf choice) =>
            choice.Condition is IrCompare { Left: IrSessionDate, Right: IrConstant }
                ? Passed(choice)
                : new([choice.Origin, choice.Condition.Origin], [.. Looks, choice.Condition]);

        public Path Passed(IrIf choice) => this with { Looks = [.. Looks, choice.Condition] };

        public Path Looked(IrExpression value) => this with { Looks = [.. Looks, value] };
    }
}
