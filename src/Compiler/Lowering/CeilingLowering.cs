using System.Collections.Immutable;
using Conv.Compiler.Binding;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Lowering;

/// <summary>
/// Lowers the ceilings of a function: each case of the share is what is left of it. A case of 0 EUR stays as it is, and so does one that the
/// text leaves open.
/// </summary>
internal sealed class CeilingLowering(BoundFunction function, StateBuilder state, ExpressionLowering expressions)
{
    private readonly List<(IrExpression Applies, IrExpression Room)> _rooms = [];

    /// <summary>The ceilings as amounts, for what they need.</summary>
    public ImmutableArray<IrExpression> Limits { get; private set; } = [];

    /// <summary>The share, as the ceilings leave it.</summary>
    public IrExpression Limit(IrExpression share)
    {
        foreach (var ceiling in function.Ceilings)
        {
            var applies = Applies(ceiling);
            var counter = state.Owed(ceiling.Acts, ceiling.Window, ceiling.Place);
            if (applies is IrConstant { Value: 0 })
            {
                continue;
            }

            var limit = Specified.Only(expressions.Value(ceiling.Limit));
            Limits = Limits.Add(limit);
            var left = new IrArithmetic(
                ceiling.Place,
                IrType.Money,
                IrOperator.Subtract,
                limit,
                StateBuilder.Read(ceiling.Place, counter)
            );
            var name = _rooms.Count == 0 ? "left_under_ceiling" : $"left_under_ceiling_{_rooms.Count + 1}";
            var room = new IrShared(ceiling.Place, IrType.Money, name, Specified.Only(left))
            {
                Phrase =
                    $"left under the ceiling ({string.Join(' ', ceiling.Place.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))})",
            };
            _rooms.Add((applies, room));
        }

        return _rooms.Count == 0 ? share : Cases(share);
    }

    private IrExpression Applies(BoundCeiling ceiling)
    {
        var guards = new[] { expressions.Matches(ceiling.Acts) }.Concat(
            ceiling.When is null ? [] : [expressions.Condition(ceiling.When)]
        );
        return Graph.All(
            ceiling.Place,
            ceiling.For is { } target
                ? guards.Append(expressions.CategoryTest(ceiling.Place, target.Category, 1UL << target.Value))
                : guards
        );
    }

    private IrExpression Cases(IrExpression share) =>
        share switch
        {
            IrIf choice => choice with { Then = Cases(choice.Then), Else = Cases(choice.Else) },
            IrChoice choice => choice with { Alternatives = [.. choice.Alternatives.Select(Cases)] },
            IrUnspecified or IrConstant { Value: 0 } => share,
            _ => Specified.Only(Left(share)),
        };

    // Under several ceilings the least room counts; below nothing, nothing is owed.
    private IrArithmetic Left(IrExpression share)
    {
        var least = _rooms.Aggregate(
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
        return Money(IrOperator.Greatest, least, new IrConstant(share.Origin, IrType.Money, 0), share);
    }

    private static IrArithmetic Money(IrOperator op, IrExpression left, IrExpression right, IrExpression share) =>
        new(share.Origin, IrType.Money, op, left, right);
}
