using System.Collections.Immutable;
using Conv.Compiler.Binding.Tree;
using Conv.Compiler.Ir;
using Conv.Compiler.Lowering.Expressions;
using Conv.Compiler.Lowering.Graphs;
using Conv.Compiler.Lowering.Planning;
using Conv.Runtime.Languages;
using Conv.Runtime.Values;

namespace Conv.Compiler.Lowering.Functions;

/// <summary>
/// Lowers the ceilings of a function: each case of the share is what is left of it. A case of 0 EUR stays as it is, and so do one that the
/// text leaves open and one below 0, a refund.
/// </summary>
internal sealed class CeilingLowering(BoundFunction function, StatePlan state, ExpressionLowering expressions)
{
    // Those that say something of the function's sessions, with the condition under which they do.
    private readonly ImmutableArray<(BoundCeiling Ceiling, IrExpression Applies, IrExpression Limit)> _ceilings =
    [
        .. from ceiling in function.Ceilings
        let applies = Applies(ceiling, expressions)
        where applies is not IrConstant { Value: 0 }
        select (ceiling, applies, Specified.Only(expressions.Value(ceiling.Limit))),
    ];

    /// <summary>What a share under the ceilings is made of, for what it needs: the share without them, and they.</summary>
    public ImmutableArray<IrExpression> Limits(IrExpression share) =>
        [share, .. _ceilings.Select(ceiling => ceiling.Limit)];

    // Beside the words of the file.
    private static readonly LocalizableText LeftUnder = new(
        "left under the ceiling",
        "reste sous le plafond",
        "rest onder het maximum",
        "Rest unter der Obergrenze"
    );

    /// <summary>The share, as the ceilings leave it.</summary>
    public IrExpression Limit(IrExpression share)
    {
        var rooms = new List<(IrExpression Applies, IrExpression Room)>();
        foreach (var (ceiling, applies, limit) in _ceilings)
        {
            var left = new IrArithmetic(
                ceiling.Place,
                IrType.Money,
                IrOperator.Subtract,
                limit,
                CounterReads.Read(ceiling.Place, state.Shares(ceiling))
            );
            var name =
                rooms.Count == 0
                    ? "left_under_ceiling"
                    : FormattableString.Invariant($"left_under_ceiling_{rooms.Count + 1}");
            var words = ceiling.Place.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var room = new IrShared(ceiling.Place, IrType.Money, name, Specified.Only(left))
            {
                Phrase = $"{LeftUnder.In(ceiling.Place.Source.Language)} ({string.Join(' ', words)})",
            };
            rooms.Add((applies, room));
        }

        return rooms.Count == 0 ? share : Cases(share, rooms);
    }

    private static IrExpression Applies(BoundCeiling ceiling, ExpressionLowering expressions)
    {
        var guards = new[] { expressions.Matches(ceiling.Acts, ceiling.Window) }.Concat(
            ceiling.When is null ? [] : [expressions.Condition(ceiling.When)]
        );
        return Graph.All(
            ceiling.Place,
            ceiling.For is { } target
                ? guards.Append(expressions.CategoryTest(ceiling.Place, target.Category, ValueSet.Of(target.Value)))
                : guards
        );
    }

    private static IrExpression Cases(
        IrExpression share,
        IReadOnlyList<(IrExpression Applies, IrExpression Room)> rooms
    ) =>
        Graph.Cases(
            share,
            expression =>
                expression is IrUnspecified or IrConstant { Value: <= 0 }
                    ? expression
                    : Owed(expression, Specified.Only(Left(expression, rooms)))
        );

    // A ceiling that the text leaves open leaves open what is paid, not what is not: a share that comes to 0 EUR, or to a refund, is that.
    private static IrExpression Owed(IrExpression share, IrExpression left) =>
        Specified.Condition(left) is IrConstant { Value: 1 }
            ? left
            : new IrIf(
                share.Origin,
                IrType.Money,
                new IrCompare(share.Origin, IrComparison.Greater, share, new IrConstant(share.Origin, IrType.Money, 0)),
                left,
                share
            );

    // Under several ceilings the least room counts; where there is none, nothing is owed. A refund is no matter of room: a share below
    // 0 stays what it is, and makes room again.
    private static IrArithmetic Left(IrExpression share, IReadOnlyList<(IrExpression Applies, IrExpression Room)> rooms)
    {
        var least = rooms.Aggregate(
            share,
            (sofar, room) =>
                Money(
                    IrOperator.Least,
                    sofar,
                    room.Applies is IrConstant
                        ? room.Room
                        : new IrIf(share.Origin, IrType.Money, room.Applies, room.Room, share),
                    share
                )
        );
        var nothing = new IrConstant(share.Origin, IrType.Money, 0);
        var owed = Money(IrOperator.Greatest, least, nothing, share);
        return IrRange.Of(share) is { Low.Sign: >= 0 } ? owed : Money(IrOperator.Least, share, owed, share);
    }

    private static IrArithmetic Money(IrOperator op, IrExpression left, IrExpression right, IrExpression share) =>
        new(share.Origin, IrType.Money, op, left, right);
}
